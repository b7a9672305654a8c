// SPDX-License-Identifier: MIT
#include "tests/sandbox/SandboxServer.h"

#include "tests/sandbox/SandboxControl.h"
#include "tests/sandbox/SandboxDelivery.h"
#include "tests/sandbox/SandboxKeys.h"
#include "tests/sandbox/SandboxTls.h"

#include <QAbstractHttpServer>
#include <QCoreApplication>
#include <QDir>
#include <QHttpServerRequest>
#include <QMetaEnum>
#include <QSslServer>
#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

Request readRequest(const QHttpServerRequest &http)
{
    Request request;
    request.method =
        QByteArray(QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(int(http.method()))).toUpper();
    request.path = http.url().path(QUrl::FullyEncoded);
    request.query = http.url().query(QUrl::FullyEncoded);
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    const auto headers = http.headers();
#else
    const auto headers = http.headers().toListOfPairs();
#endif
    for (const auto &[name, value] : headers)
        if (name.compare("host", Qt::CaseInsensitive) == 0)
            request.host = value;
        else if (name.compare("authorization", Qt::CaseInsensitive) == 0)
            request.authorization = value;
        else if (name.compare("clientId", Qt::CaseInsensitive) == 0)
            request.clientId = value;
    request.body = http.body();
    return request;
}

} // namespace

/// What goes back, and the number it has in the log; control endpoints have none.
struct SandboxServer::Taken
{
    Parcel parcel;
    std::optional<qint64> number;
};

/// The library's server, with each request led to SandboxServer::take().
class SandboxServer::HttpServer final : public QAbstractHttpServer
{
public:
    explicit HttpServer(SandboxServer &sandbox) : m_sandbox(sandbox) {}

private:
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    bool handleRequest(const QHttpServerRequest &http, QTcpSocket *socket) override
    {
        return deliver(http, makeResponder(http, socket), socket);
    }

    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override
    {}
#else
    bool handleRequest(const QHttpServerRequest &http, QHttpServerResponder &responder) override
    {
        for (QTcpSocket *socket : findChildren<QTcpSocket *>()) {
            if (socket->peerPort() == http.remotePort())
                return deliver(http, std::move(responder), socket);
        }
        return false;
    }

    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) override
    {}
#endif

    bool deliver(const QHttpServerRequest &http, QHttpServerResponder &&responder, QTcpSocket *socket)
    {
        Taken taken = m_sandbox.take(readRequest(http));
        auto *delivery = new SandboxDelivery(std::move(responder), socket, std::move(taken.parcel), this);
        if (taken.number) {
            connect(delivery, &SandboxDelivery::finished, &m_sandbox,
                    [log = &m_sandbox.m_log, number = *taken.number](int status) { log->end(number, status); });
        }
        return true;
    }

    SandboxServer &m_sandbox;
};

SandboxServer::SandboxServer(ServerOptions options, QObject *parent)
    : QObject(parent),
      m_options(std::move(options)),
      m_instance{m_options.identity, m_options.settings, m_options.role, std::nullopt},
      m_directory(QDir::tempPath() + u"/propel-sandbox-XXXXXX"_s)
{
    Identity &identity = m_instance.identity;
    const SandboxKeys keys = SandboxKeys::make();
    identity.publicKey = identity.publicKey.isEmpty() ? keys.publicKey : identity.publicKey;
    identity.privateKey = identity.privateKey.isEmpty() ? keys.privateKey : identity.privateKey;
    if (identity.clientId.isEmpty())
        identity.clientId = QUuid::createUuid().toString(QUuid::WithoutBraces);
}

SandboxServer::~SandboxServer()
{
    // Whoever still waits is hung up on, which is logged and told: while there is someone to tell.
    m_http.reset();
}

tl::expected<void, QString> SandboxServer::listen()
{
    auto tls = SandboxTls::make();
    if (!tls)
        return tl::make_unexpected(tls.error());
    if (auto written = writeCaFile(tls->caPem); !written)
        return written;
    if (!m_options.logFile.isEmpty()) {
        if (auto opened = m_log.appendTo(m_options.logFile); !opened)
            return opened;
    }
    auto tcp = std::make_unique<QSslServer>();
    tcp->setSslConfiguration(tls->server);
    if (!tcp->listen(QHostAddress::LocalHost, m_options.port)) {
        return tl::make_unexpected(
            u"cannot listen on 127.0.0.1, port %1: %2"_s.arg(m_options.port).arg(tcp->errorString()));
    }
    m_port = tcp->serverPort();
    m_http = std::make_unique<HttpServer>(*this);
    m_http->bind(tcp.release());
    return {};
}

tl::expected<void, QString> SandboxServer::writeCaFile(const QByteArray &pem)
{
    m_caFile = m_directory.filePath(u"ca.pem"_s);
    QFile file(m_caFile);
    const bool written = m_directory.isValid() && file.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(pem) == pem.size() && file.flush();
    if (!written)
        return tl::make_unexpected(u"cannot write the CA file %1: %2"_s.arg(m_caFile, file.errorString()));
    return {};
}

SandboxServer::Taken SandboxServer::take(const Request &request)
{
    Taken taken;
    taken.parcel.withoutBody = request.method == "HEAD";
    if (isControlPath(request.path)) {
        taken.parcel.answer = controlAnswer(*this, request);
        return taken;
    }
    Settings &settings = m_instance.settings;
    taken.number = m_log.begin(request);
    Q_EMIT requestBegan();
    taken.parcel.delay = std::chrono::milliseconds(settings.latency);
    std::optional<Fault> fault = takeFault(settings.fail, request.path);
    if (!fault)
        fault = takeFault(settings.redirects, request.path);
    if (fault) {
        taken.parcel.answer = fault->answer;
        taken.parcel.delay += std::chrono::milliseconds(fault->delay);
        taken.parcel.drop = fault->drop;
    } else if (isOverLimit()) {
        taken.parcel.answer = tooManyRequests(1);
    } else {
        taken.parcel.answer = answerOf(m_instance, request);
    }
    return taken;
}

bool SandboxServer::isOverLimit()
{
    const int most = m_instance.settings.perSecond;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    while (!m_let.isEmpty() && m_let.constFirst() <= now - 1000)
        m_let.removeFirst();
    if (most > 0 && m_let.size() >= most)
        return true;
    m_let += now;
    return false;
}

QString SandboxServer::domain() const
{
    return u"127.0.0.1:%1"_s.arg(m_port);
}

QJsonObject SandboxServer::announcement() const
{
    const Identity &who = identity();
    return QJsonObject{{u"domain"_s, domain()},
                       {u"companyId"_s, who.companyId},
                       {u"publicKey"_s, who.publicKey},
                       {u"privateKey"_s, who.privateKey},
                       {u"clientId"_s, who.clientId},
                       {u"caFile"_s, caFile()},
                       {u"port"_s, m_port},
                       {u"pid"_s, QCoreApplication::applicationPid()}};
}

} // namespace sandbox
