// SPDX-License-Identifier: MIT
#include "tests/sandbox/HttpTestClient.h"

#include <QJsonDocument>
#include <QSslCertificate>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace sandbox::test {
namespace {

QString orElse(const QString &text, const QString &otherwise)
{
    return text.isEmpty() ? otherwise : text;
}

} // namespace

QJsonValue Reply::json() const
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isArray())
        return document.array();
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(QJsonValue::Undefined);
}

HttpTestClient::HttpTestClient(const SandboxServer &server) : m_server(server)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

Reply HttpTestClient::api(const QString &endpoint, const Ask &ask)
{
    return at(u"/v4_6_release/apis/3.0/"_s + endpoint, ask);
}

Reply HttpTestClient::at(const QString &target, const Ask &ask)
{
    return wait(start(target, ask));
}

Reply HttpTestClient::control(const QString &target, const QByteArray &method, const QJsonObject &body)
{
    Ask ask;
    ask.method = method;
    ask.withKeys = false;
    ask.body = method == "PUT" ? QJsonDocument(body).toJson() : QByteArray();
    return at(target, ask);
}

QNetworkReply *HttpTestClient::start(const QString &target, const Ask &ask)
{
    QNetworkRequest request(QUrl(u"https://"_s + m_server.domain() + target));
    if (m_trustsCa) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates({QSslCertificate(m_server.caPem())});
        request.setSslConfiguration(tls);
    }
    if (ask.withKeys) {
        const Identity &who = m_server.identity();
        const QString user = u"%1+%2:%3"_s.arg(orElse(ask.company, who.companyId), orElse(ask.publicKey, who.publicKey),
                                               orElse(ask.privateKey, who.privateKey));
        request.setRawHeader("Authorization", "Basic " + user.toUtf8().toBase64());
    }
    if (!ask.clientId.isEmpty())
        request.setRawHeader("clientId", ask.clientId);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = m_network.sendCustomRequest(request, ask.method, ask.body);
    QObject::connect(reply, &QNetworkReply::socketStartedConnecting, reply, [this] { ++m_connections; });
    return reply;
}

Reply HttpTestClient::wait(QNetworkReply *reply)
{
    Reply result;
    if (!reply->isFinished() && !waitFor(reply, &QNetworkReply::finished)) {
        result.error = u"no answer came"_s;
        reply->abort();
    }
    result.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    result.body = reply->readAll();
    result.contentType = reply->rawHeader("Content-Type");
    result.link = reply->rawHeader("Link");
    result.location = reply->rawHeader("Location");
    if (result.status == 0 && result.error.isEmpty())
        result.error = reply->errorString();
    reply->deleteLater();
    return result;
}

RunningSandbox::RunningSandbox(ServerOptions options) : server(std::move(options)), client(server)
{
    if (const auto listening = server.listen(); !listening)
        trouble = listening.error();
}

} // namespace sandbox::test
