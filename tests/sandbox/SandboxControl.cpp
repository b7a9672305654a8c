// SPDX-License-Identifier: MIT
#include "tests/sandbox/SandboxControl.h"

#include "tests/sandbox/SandboxServer.h"

#include <QJsonDocument>

#include <functional>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

tl::expected<QJsonObject, QString> objectIn(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return tl::make_unexpected(u"this is not JSON: %1 (at byte %2)"_s.arg(error.errorString()).arg(error.offset));
    if (!document.isObject())
        return tl::make_unexpected(u"this must be a JSON object"_s);
    return document.object();
}

Answer notHere(const QByteArray &methods)
{
    Answer answer = controlRefused(u"only %1 here"_s.arg(QString::fromLatin1(methods)), 405);
    answer.headers.append({QByteArrayLiteral("Allow"), methods});
    return answer;
}

/// What can be read and changed as a whole: the role, or the settings.
template<typename Value>
Answer valueAnswer(const Request &request, const Value &value, const std::function<void(const Value &)> &set)
{
    if (request.method == "GET")
        return json(value.toJson());
    if (request.method != "PUT")
        return notHere(QByteArrayLiteral("GET, PUT"));
    const auto changed =
        objectIn(request.body).and_then([&](const QJsonObject &patch) { return value.patched(patch); });
    if (!changed)
        return controlRefused(changed.error());
    set(*changed);
    return json(changed->toJson());
}

/// The other member: made with fresh keys when it is first changed.
Answer member(SandboxServer &server, const Request &request)
{
    if (request.method != "GET" && request.method != "PUT")
        return notHere(QByteArrayLiteral("GET, PUT"));
    if (request.method == "PUT") {
        const Member before = server.other().value_or(Member{SandboxKeys::make()});
        const auto changed =
            objectIn(request.body).and_then([&](const QJsonObject &patch) { return before.role.patched(patch); });
        if (!changed)
            return controlRefused(changed.error());
        server.setOther(Member{before.keys, *changed});
    }
    if (!server.other())
        return controlRefused(u"there is no other member yet: PUT its role"_s, 404);
    QJsonObject answer = server.other()->role.toJson();
    answer.insert(u"publicKey"_s, server.other()->keys.publicKey);
    answer.insert(u"privateKey"_s, server.other()->keys.privateKey);
    return json(answer);
}

Answer requests(SandboxServer &server, const Request &request)
{
    if (request.method == "GET")
        return json(server.log().toJson());
    if (request.method != "DELETE")
        return notHere(QByteArrayLiteral("GET, DELETE"));
    const QJsonObject cleared{{u"cleared"_s, server.log().entries().size()}};
    server.clearLog();
    return json(cleared);
}

} // namespace

bool isControlPath(const QString &path)
{
    return path.startsWith(u"/sandbox/");
}

Answer controlAnswer(SandboxServer &server, const Request &request)
{
    if (request.path == u"/sandbox/role")
        return valueAnswer<SandboxRole>(request, server.role(), [&](const auto &role) { server.setRole(role); });
    if (request.path == u"/sandbox/member")
        return member(server, request);
    if (request.path == u"/sandbox/settings")
        return valueAnswer<Settings>(request, server.settings(), [&](const auto &all) { server.setSettings(all); });
    if (request.path == u"/sandbox/requests")
        return requests(server, request);
    return controlRefused(u"there is /sandbox/role, /sandbox/member, /sandbox/settings and /sandbox/requests"_s, 404);
}

} // namespace sandbox
