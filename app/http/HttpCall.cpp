// SPDX-License-Identifier: MIT
#include "app/http/HttpCall.h"

#include "app/base/Causes.h"
#include "app/base/Text.h"
#include "app/http/AnswerShape.h"
#include "app/http/HttpClient.h"

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
      m_former(fail(Cause::ConnectionBroken))
{
    m_timeLimit.setSingleShot(true);
    m_pause.setSingleShot(true);
    connect(&m_timeLimit, &QTimer::timeout, this, [this] {
        if (m_try.reply && m_client && !m_client->sleepWatch().look()) // time that was slept through is nobody's fault
            m_try.reply->abort(); // reported as cancelled by us: a time-out, since cancel() never comes this way
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
}

void HttpCall::setSlowRetry(bool slow)
{
    if (m_slowRetry != slow && m_client)
        m_client->countSlowRetries(slow ? 1 : -1);
    m_slowRetry = slow;
}

void HttpCall::abandonReply()
{
    QNetworkReply *reply = std::exchange(m_try.reply, nullptr);
    if (!reply)
        return;
    reply->disconnect(this);
    if (reply->error() == QNetworkReply::NoError) // another one is about to end by itself
        reply->abort();
    reply->deleteLater();
    if (m_client && m_try.ledgerEntry >= 0)
        closeEntry(Cause::Cancelled, 0, 0);
}

void HttpCall::closeEntry(Cause cause, int status, qint64 bytes)
{
    const auto missed = m_client->sleepWatch().missed() - m_try.missedBefore;
    const qint64 took = std::max<qint64>(0, m_try.since.elapsed() - missed.count());
    m_client->closeEntry(std::exchange(m_try.ledgerEntry, -1), cause, status, bytes, took);
}

void HttpCall::attempt()
{
    if (const Error refusal = m_client->refusal(m_url); refusal.cause != Cause::None)
        return retryOrConclude(tl::make_unexpected(refusal));
    ++m_tries;
    m_try = {};
    m_try.phase = m_client->phaseOf(m_url);
    const auto sent = m_client->send(m_url, m_request.signer.get());
    m_try.since.start();
    m_try.missedBefore = m_client->sleepWatch().missed();
    if (!sent.reply)
        return retryOrConclude(fail(Cause::NotAskedHere, m_url.host()));
    m_try.reply = sent.reply;
    m_try.ledgerEntry = sent.entry;
    watch(*sent.reply);
    m_timeLimit.start(m_client->policy().timeLimit);
}

void HttpCall::watch(QNetworkReply &reply)
{
    connect(&reply, &QNetworkReply::encrypted, this, [this] {
        if (m_try.isSent) { // and the connection broke: Qt would send it again, up to three times, and write it nowhere
            m_try.isBroken = true; // before abort(): it emits finished() before it returns
            return m_try.reply->abort();
        }
        m_try.phase = RequestPhase::Sent;
        m_client->noteEncrypted(m_url);
        Q_EMIT encrypted();
    });
    connect(&reply, &QNetworkReply::requestSent, this, [this] {
        m_try.phase = RequestPhase::Sent;
        m_try.isSent = true;
        // Not earlier: Qt looks for an answer at once, and without a look at whether there is someone to read it. Where
        // a proxy asks for a user name, the request has its connection before that is encrypted, and Qt crashes.
        m_try.reply->setReadBufferSize(1024 * 1024);
    });
    connect(&reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_try.tlsErrors += errors; });
    connect(&reply, &QNetworkReply::metaDataChanged, this, [this] { m_try.hasHeaders = true; });
    connect(&reply, &QNetworkReply::readyRead, this, &HttpCall::read);
    connect(&reply, &QNetworkReply::finished, this, &HttpCall::finishAttempt);
}

void HttpCall::read()
{
    // Never all that is there: a few packed bytes may be gigabytes.
    m_try.body += m_try.reply->read(m_request.largest + 1 - m_try.body.size());
    if (m_try.body.size() > m_request.largest && !m_try.isTooLarge) {
        m_try.isTooLarge = true; // before abort(): it emits finished() before it returns
        m_try.reply->abort();
    }
}

void HttpCall::refuseHeaders()
{
    if (!m_try.reply || m_try.hasHeaders)
        return;
    m_try.isTooLarge = true; // before abort(), as in read()
    m_try.reply->abort();
}

TlsFacts HttpCall::tlsFacts() const
{
    const QSslConfiguration tls = m_try.reply->sslConfiguration();
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

/// What the reply, which has finished, came to.
Result<HttpAnswer> HttpCall::takeAnswer()
{
    const QNetworkReply &reply = *m_try.reply;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_try.isTooLarge && !m_try.isSent && m_client->proxyFor(m_url)) // they were its own
        return fail(Cause::ProxyTunnelFailed);
    if (m_try.isTooLarge || m_try.body.size() > m_request.largest)
        return fail(Cause::AnswerTooLarge, {}, status);
    if (m_try.isBroken)
        return fail(Cause::ConnectionBroken);
    if (isWhole(status, reply.error()) || (status == 407 && m_try.isSent)) // what a proxy asks comes before
        return HttpAnswer{.status = status,
                          .body = std::exchange(m_try.body, {}), // the receiver decides how long it is kept
                          .contentType = reply.rawHeader("Content-Type"_ba),
                          .url = m_url,
                          .tls = tlsFacts(),
                          .namesNextPage = reply.rawHeader("Link"_ba).contains("rel=\"next\"")};
    if (auto outdated = outdatedAuthority(m_client->policy().privateCas, m_try.tlsErrors)) {
        outdated->certificate = certificateIn(m_try.tlsErrors, reply.sslConfiguration().peerCertificate());
        return tl::make_unexpected(*outdated);
    }
    const auto proxy = m_client->proxyFor(m_url);
    Error fault = classifyFault(reply.error(), reply.errorString(), m_try.tlsErrors, m_try.phase,
                                proxy ? proxyName(*proxy) : QString());
    if (about(fault.cause) == About::Certificate)
        fault.certificate = certificateIn(m_try.tlsErrors, reply.sslConfiguration().peerCertificate());
    return tl::make_unexpected(fault.cause == Cause::ProxyNeedsCredentials ? m_client->refusedByProxy(fault) : fault);
}

void HttpCall::finishAttempt()
{
    m_timeLimit.stop();
    if (m_try.reply->isOpen()) // an aborted one isn't
        m_try.body += m_try.reply->read(m_request.largest + 1 - m_try.body.size());
    const qsizetype bytes = m_try.body.size();
    Result<HttpAnswer> result = takeAnswer();
    m_try.body.clear();
    if (result)
        m_client->describeEntry(m_try.ledgerEntry,
                                answerShape(m_url, m_try.reply->rawHeaderList(), result->contentType, result->body));
    if (!result && m_client->sleepWatch().look())
        return; // it has been started over

    QNetworkReply *reply = std::exchange(m_try.reply, nullptr);
    reply->disconnect(this);
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    closeEntry(result ? Cause::None : result.error().cause, status, bytes);
    if (result)
        qCDebug(httpLog).noquote() << hostAndPath(m_url) << "by" << result->tls.protocol << "certificate from"
                                   << result->tls.issuer << (result->tls.privateCa ? "(the private CA)" : "");
    if (result && status >= 300 && status < 400)
        return followRedirect(m_url.resolved(reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl()));
    retryOrConclude(std::move(result), reply->rawHeader("Retry-After"_ba));
}

void HttpCall::startOver(Interrupted how)
{
    m_timeLimit.stop();
    abandonReply();
    if (how == Interrupted::ByASleep)
        --m_tries;
    else if (m_tries >= mostTries)
        retryOrConclude(std::move(m_former));
}

void HttpCall::followRedirect(const QUrl &target)
{
    const QString shown = plainExcerpt(target.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery), 120);
    if (m_request.signer || !isSameOrigin(target, m_url) || target == m_url || ++m_redirects > mostRedirects)
        return retryOrConclude(fail(Cause::RedirectRefused, shown));
    m_url = target;
    --m_tries; // another place, not another try
    m_client->enqueue(this);
}

void HttpCall::retryOrConclude(Result<HttpAnswer> result, const QByteArray &retryAfterHeader)
{
    const TryOutcome outcome{.fault = result ? Cause::None : result.error().cause,
                             .status = result ? result->status : 0,
                             .retryAfter = retryAfterHeader,
                             .justAwoke = m_client->sleepWatch().hasJustEnded(),
                             .wasThere = m_client->hasAnswered(m_url),
                             .pauseFailed = m_client->hasPauseFailed()};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (const auto wait = retryAfter(outcome, m_tries, now, QRandomGenerator::global()->generateDouble())) {
        m_former = std::move(result);
        if (outcome.status == 429)
            m_client->askOneAtATime();
        qCDebug(httpLog).noquote() << hostAndPath(m_url) << "again after try" << m_tries << "in" << wait->time.count()
                                   << "ms" << (wait->everybody ? "(all wait)" : "");
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
    if (outcome.status == 429 && m_tries > 1) // no other request waits for what didn't help this one
        m_client->notePauseFailed();
    if (outcome.status == 429 || outcome.status == 503) // longer than a run waits
        m_client->noteRequestedPause(requestedPause(retryAfterHeader, now).value_or(0ms));
    setSlowRetry(false);
    m_client->withdraw(this);
    conclude(std::move(result));
}

} // namespace Propel
