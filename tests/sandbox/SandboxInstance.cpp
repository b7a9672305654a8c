// SPDX-License-Identifier: MIT
#include "tests/sandbox/SandboxInstance.h"

#include "tests/sandbox/SandboxRoutes.h"

#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

constexpr QLatin1StringView companyInfoPath("/login/companyinfo/");
constexpr QLatin1StringView apiMark("/apis/3.0/");

Answer companyInfo(const Instance &instance, const Request &request)
{
    const Settings &settings = instance.settings;
    const QString asked = QUrl::fromPercentEncoding(request.path.mid(companyInfoPath.size()).toLatin1());
    if (asked != instance.identity.companyId)
        return json(QJsonValue::Null);
    const QVersionNumber &version = settings.version;
    QJsonObject answer{{u"CompanyName"_s, instance.identity.companyName},
                       {u"Codebase"_s, settings.cloud ? settings.codebase() + u'/' : u"v4_6_release/"_s},
                       {u"VersionCode"_s, u"v%1.%2"_s.arg(version.majorVersion()).arg(version.minorVersion())},
                       {u"VersionNumber"_s, u"v4.6.77997"_s},
                       {u"CompanyID"_s, instance.identity.companyId},
                       {u"IsCloud"_s, settings.cloud ? QJsonValue(u"True"_s) : QJsonValue(false)}};
    if (settings.cloud) {
        answer.insert(u"SiteUrl"_s, QString::fromLatin1(request.host));
        answer.insert(u"AllowedOrigins"_s, QJsonArray{u"*.myconnectwise.net"_s});
    }
    return json(answer);
}

QString credentials(const Identity &identity, const QString &publicKey, const QString &privateKey)
{
    return u"%1+%2:%3"_s.arg(identity.companyId, publicKey, privateKey);
}

QString given(const QByteArray &authorization)
{
    return QString::fromUtf8(QByteArray::fromBase64(authorization.mid(6).trimmed()));
}

/// Whether it is the other member who calls.
bool isOther(const Instance &instance, const QByteArray &authorization)
{
    return instance.other && given(authorization) == credentials(instance.identity, instance.other->keys.publicKey,
                                                                 instance.other->keys.privateKey);
}

/// Nothing if the caller is who the keys say, else the refusal.
std::optional<Answer> refusal(const Instance &instance, const QByteArray &authorization)
{
    if (authorization.isEmpty())
        return notAuthenticated();
    if (!authorization.toLower().startsWith("basic "))
        return notAuthenticated();
    const Identity &identity = instance.identity;
    const QString caller = given(authorization);
    if (instance.settings.cloud && caller.section(u'+', 0, 0) != identity.companyId)
        return cannotRoute();
    const bool known =
        caller == credentials(identity, identity.publicKey, identity.privateKey) || isOther(instance, authorization);
    return known ? std::nullopt : std::optional(wrongKeys());
}

std::optional<Answer> clientIdRefusal(const Instance &instance, const std::optional<QByteArray> &clientId)
{
    if (instance.settings.clientId == ClientIdRule::Optional)
        return std::nullopt;
    const QString given = QString::fromUtf8(clientId.value_or(QByteArray()));
    if (given.compare(instance.identity.clientId, Qt::CaseInsensitive) == 0)
        return std::nullopt;
    return clientIdRefused(given);
}

Answer apiAnswer(const Instance &instance, const Request &request, const QString &codebase, const QString &endpoint)
{
    const bool knownCodebase = codebase == u"v4_6_release" || codebase == instance.settings.codebase();
    if (!knownCodebase || endpoint.contains(apiMark))
        return cannotRoute();
    if (request.method != "GET")
        return methodRefused();
    if (const auto refused = refusal(instance, request.authorization))
        return *refused;
    if (const auto refused = clientIdRefusal(instance, request.clientId))
        return *refused;
    if (!isOther(instance, request.authorization))
        return endpointAnswer(instance, request, endpoint);
    Instance asOther = instance;
    asOther.role = instance.other->role;
    return endpointAnswer(asOther, request, endpoint);
}

} // namespace

Answer answerOf(const Instance &instance, const Request &request)
{
    if (request.path.startsWith(companyInfoPath))
        return request.method == "GET" ? companyInfo(instance, request) : methodRefused();
    const qsizetype mark = request.path.indexOf(apiMark);
    if (mark > 0 && request.path.startsWith(u'/'))
        return apiAnswer(instance, request, request.path.mid(1, mark - 1), request.path.mid(mark + apiMark.size()));
    return pageMissing();
}

} // namespace sandbox
