// SPDX-License-Identifier: MIT
#include "app/http/HttpCall.h"

#include "app/base/Causes.h"
#include "app/base/Text.h"
#include "app/http/HttpClient.h"
#include "app/http/NetworkLog.h"

#include <QNetworkReply>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Propel {
namespace {

constexpr int mostRedirects = 3;
constexpr std::chrono::milliseconds worthAWord{1000};

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return u"TLS 1.2"_s;
    case QSsl::TlsV1_3:
        return u"TLS 1.3"_s;
    default:
        return u"TLS"_s;
    }
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(443) == b.port(443);
}

} // namespace

HttpCall::HttpCall(HttpClient &client, HttpRequest request)
    : m_client(&client),
      m_request(std::move(request)),
      m_url(m_request.url),
      m_former(fail(Cause::ConnectionBroken)),
      m_result(fail(Cause::Cancelled))
{
    m_timeLimit.setSingleShot(true);
    m_pause.setSingleShot(true);
    connect(&m_timeLimit, &QTimer::timeout, this, [this] {
        if (m_reply && m_client && !m_client->m_sleep.look()) // time that was slept through is nobody's fault
            m_reply->abort(); // reported as cancelled by us: a time-out, since cancel() never comes this way
    });
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_client)
            m_client->enqueue(this);
    });
}

HttpCall::~HttpCall()
{
    abandonReply();
    setSlowRetry(false);
}

void HttpCall::run()
{
    if (m_client)
        m_client->enqueue(this);
    else
        end();
}

void HttpCall::onCancel()
{
    m_pause.stop();
    m_timeLimit.stop();
    abandonReply();
    setSlowRetry(false);
    if (m_client)
        m_client->withdraw(this);
    m_result = fail(Cause::Cancelled);
}

void HttpCall::setSlowRetry(bool slow)
{
    if (m_slowRetry != slow && m_client)
        m_client->countSlowRetries(slow ? 1 : -1);
    m_slowRetry = slow;
}

void HttpCall::abandonReply()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    if (reply->error() == QNetworkReply::NoError) // another one is about to end by itself
        reply->abort();
    reply->deleteLater();
    if (m_client && m_ledgerPlace >= 0)
        closeEntry(Cause::Cancelled, 0, 0);
}

void HttpCall::closeEntry(Cause cause, int status, qint64 bytes)
{
    const qsizetype place = std::exchange(m_ledgerPlace, -1);
    const auto missed = m_client->m_sleep.missed() - m_missedBefore;
    m_client->m_ledger.close(place, status, bytes, std::max<qint64>(0, m_sinceSent.elapsed() - missed.count()));
    NetworkLog::request(m_client->m_ledger.entries().at(place), cause);
}

void HttpCall::attempt()
{
    if (m_client->m_shut.cause != Cause::None)
        return conclude(tl::make_unexpected(m_client->m_shut));
    ++m_tries;
    m_body.clear();
    m_tlsErrors.clear();
    m_progress = m_client->progressOf(m_url);
    m_tooLarge = false;
    m_isSent = false;
    m_hasHeaders = false;
    m_isBroken = false;
    m_reply = m_client->send(m_url, m_request.signer.get(), &m_ledgerPlace);
    m_sinceSent.start();
    m_missedBefore = m_client->m_sleep.missed();
    if (!m_reply)
        return conclude(fail(Cause::NotAskedHere, m_url.host()));
    connect(m_reply, &QNetworkReply::encrypted, this, [this] {
        if (m_isSent) { // and the connection broke: Qt would send it again, up to three times, and write it nowhere
            m_isBroken = true; // before abort(): it emits finished() before it returns
            return m_reply->abort();
        }
        m_progress = RequestPhase::Sent;
        m_client->m_encryptedWith.insert(m_url.authority());
        m_client->m_everEncryptedWith.insert(m_url.authority());
        Q_EMIT encrypted();
    });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_progress = RequestPhase::Sent;
        m_isSent = true;
        // Not earlier: Qt looks for an answer at once, and without a look at whether there is someone to read it. Where
        // a proxy asks for a user name, the request has its connection before that is encrypted, and Qt crashes.
        m_reply->setReadBufferSize(1024 * 1024);
    });
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors += errors; });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] { m_hasHeaders = true; });
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::read);
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::finishAttempt);
    m_timeLimit.start(m_client->policy().timeLimit);
}

void HttpCall::read()
{
    // Never all that is there: a few packed bytes may be gigabytes.
    m_body += m_reply->read(m_request.largest + 1 - m_body.size());
    if (m_body.size() > m_request.largest && !m_tooLarge) {
        m_tooLarge = true; // before abort(): it emits finished() before it returns
        m_reply->abort();
    }
}

void HttpCall::refuseHeaders()
{
    if (!m_reply || m_hasHeaders)
        return;
    m_tooLarge = true; // before abort(), as in read()
    m_reply->abort();
}

TlsFacts HttpCall::tlsFacts() const
{
    const QSslConfiguration tls = m_reply->sslConfiguration();
    TlsFacts facts{protocolName(tls.sessionProtocol()), {}, false};
    const QList<QSslCertificate> chain = tls.peerCertificateChain();
    if (chain.isEmpty())
        return facts;
    facts.issuer = plainExcerpt(chain.constFirst().issuerDisplayName(), 120);
    const QSslCertificate &last = chain.constLast();
    for (const QSslCertificate &ca : m_client->policy().privateCas) {
        if (ca == last || ca.subjectDisplayName() == last.issuerDisplayName())
            facts.privateCa = true;
    }
    return facts;
}

void HttpCall::finishAttempt()
{
    m_timeLimit.stop();
    if (m_reply->isOpen()) // an aborted one isn't
        m_body += m_reply->read(m_request.largest + 1 - m_body.size());
    QByteArray body = std::exchange(m_body, {}); // whoever gets the answer decides how long it is kept
    const qsizetype bytes = body.size();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto error = m_reply->error();
    Result<HttpAnswer> result;
    if (m_tooLarge && !m_isSent && m_client->usesProxyFor(m_url)) // they were its own
        result = fail(Cause::ProxyTunnelFailed);
    else if (m_tooLarge || bytes > m_request.largest)
        result = fail(Cause::AnswerTooLarge, {}, status);
    else if (m_isBroken)
        result = fail(Cause::ConnectionBroken);
    else if (isWhole(status, error))
        result = HttpAnswer{status, std::move(body), m_reply->rawHeader("Content-Type"_ba),
                            m_url,  tlsFacts(),      m_reply->rawHeader("Link"_ba).contains("rel=\"next\"")};
    else
        result = tl::make_unexpected(
            classifyFault(error, m_reply->errorString(), m_tlsErrors, m_progress, m_client->proxyNameFor(m_url)));
    if (const auto outdated = outdatedAuthority(m_client->policy().privateCas, m_tlsErrors); !result && outdated)
        result = tl::make_unexpected(*outdated);
    if (!result && result.error().cause == Cause::ProxyNeedsCredentials)
        result = tl::make_unexpected(m_client->shutBy(result.error()));

    if (!result && m_client->m_sleep.look())
        return; // it has been started over

    const QByteArray retryAfterHeader = m_reply->rawHeader("Retry-After"_ba);
    const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    reply->deleteLater();
    const qsizetype place = m_ledgerPlace;
    closeEntry(result ? Cause::None : result.error().cause, status, bytes);
    if (result)
        NetworkLog::tls(m_client->m_ledger.entries().at(place), result->tls);

    if (result && status >= 300 && status < 400)
        return followRedirect(m_url.resolved(target));
    conclude(std::move(result), retryAfterHeader);
}

void HttpCall::startOver(Interrupted how)
{
    m_timeLimit.stop();
    abandonReply();
    if (how == Interrupted::ByASleep)
        --m_tries;
    else if (m_tries >= mostTries)
        conclude(std::move(m_former));
}

void HttpCall::followRedirect(const QUrl &target)
{
    const QString shown = plainExcerpt(target.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery), 120);
    if (m_request.signer || !isSameOrigin(target, m_url) || target == m_url || ++m_redirects > mostRedirects)
        return conclude(fail(Cause::RedirectRefused, shown));
    m_url = target;
    --m_tries; // another place, not another try
    m_client->enqueue(this);
}

void HttpCall::conclude(Result<HttpAnswer> result, const QByteArray &retryAfterHeader)
{
    const TryOutcome outcome{result ? Cause::None : result.error().cause, result ? result->status : 0, retryAfterHeader,
                             m_client->m_sleep.hasJustEnded(), m_client->hasAnswered(m_url)};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (const auto wait = retryAfter(outcome, m_tries, now, QRandomGenerator::global()->generateDouble())) {
        m_former = std::move(result);
        if (outcome.status == 429)
            m_client->askOneAtATime();
        NetworkLog::again(m_url, m_tries, *wait);
        if (wait->everybody) {
            m_client->holdUntil(now.addMSecs(wait->time.count()));
            m_client->enqueue(this, HttpClient::QueuePosition::First);
        } else {
            setSlowRetry(has(outcome.fault, CauseTrait::TimeLimit) || wait->time >= worthAWord);
            m_client->withdraw(this); // its place is free for others meanwhile
            m_pause.start(wait->time);
        }
        return;
    }
    if (outcome.status == 429 || outcome.status == 503) // longer than a run waits
        m_client->m_pauseAsked = std::max(m_client->m_pauseAsked, pauseAsked(retryAfterHeader, now).value_or(0ms));
    setSlowRetry(false);
    m_client->withdraw(this);
    m_result = std::move(result);
    end();
}

} // namespace Propel
