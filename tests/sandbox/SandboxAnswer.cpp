// SPDX-License-Identifier: MIT
#include "tests/sandbox/SandboxAnswer.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

Answer error(int status, const QString &code, const QString &message, const QJsonValue &errors = QJsonValue::Null)
{
    return json(QJsonObject{{u"code"_s, code}, {u"message"_s, message}, {u"errors"_s, errors}}, status);
}

QJsonArray fieldError(const QString &code, const QString &message, const QString &field)
{
    return QJsonArray{
        QJsonObject{{u"code"_s, code}, {u"message"_s, message}, {u"resource"_s, u"request"_s}, {u"field"_s, field}}};
}

} // namespace

Answer json(const QJsonValue &value, int status)
{
    Answer answer;
    answer.status = status;
    if (value.isArray())
        answer.body = QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    else if (value.isObject())
        answer.body = QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    else
        answer.body = QByteArrayLiteral("null");
    return answer;
}

// Recorded.
Answer notAuthenticated()
{
    return error(401, u"ConnectWiseApi"_s, u"UserNotAuthenticated"_s);
}

// The status is documented, the words come from another integrator.
Answer wrongKeys()
{
    return error(401, u"Unauthorized"_s, u"Incorrect public/private key."_s);
}

// Recorded.
Answer permissionMissing()
{
    return error(403, u"Security"_s, u"You do not have security permission to perform this action."_s);
}

// Recorded.
Answer endpointMissing()
{
    return error(404, u"ConnectWiseApi"_s, u"The endpoint does not exist."_s);
}

// The code is not recorded.
Answer recordMissing(const QString &what)
{
    return error(404, u"NotFound"_s, u"%1 not found"_s.arg(what));
}

// Recorded: bare text, no JSON.
Answer cannotRoute()
{
    Answer answer;
    answer.status = 400;
    answer.body = QByteArrayLiteral("Cannot route. Codebase/company is invalid");
    answer.contentType = QByteArrayLiteral("text/plain; charset=utf-8");
    return answer;
}

// Sources differ in status and code; all have "clientId" in the message.
Answer clientIdRefused(const QString &clientId)
{
    return error(400, u"ConnectWiseApi"_s,
                 clientId.isEmpty() ? u"The clientId header is missing. Register a clientId for this integration."_s
                                    : u"The clientId %1 is not valid."_s.arg(clientId));
}

// Ours: a live instance would do what was asked. Nothing here can be changed over the API.
Answer methodRefused()
{
    Answer answer = error(405, u"MethodNotAllowed"_s, u"The practice instance answers GET only."_s);
    answer.headers.append({QByteArrayLiteral("Allow"), QByteArrayLiteral("GET")});
    return answer;
}

// Code and shape recorded, words ours.
Answer invalidParameter(const QString &field, const QString &message)
{
    return error(400, u"InvalidObject"_s, u"%1 object is invalid"_s.arg(field),
                 fieldError(u"InvalidField"_s, message, field));
}

Answer missingParameter(const QString &field)
{
    return error(400, u"MissingRequiredField"_s, u"The %1 is required."_s.arg(field),
                 fieldError(u"MissingRequiredField"_s, u"The %1 is required."_s.arg(field), field));
}

// Recorded: "error", not "code".
Answer tooManyRequests(int seconds)
{
    const QString message = u"Too many requests. Please try again in %1 seconds."_s.arg(seconds);
    Answer answer = json(QJsonObject{{u"error"_s, u"ConnectWiseAPI"_s}, {u"message"_s, message}}, 429);
    answer.headers.append({QByteArrayLiteral("Retry-After"), QByteArray::number(seconds)});
    return answer;
}

Answer pageMissing()
{
    Answer answer;
    answer.status = 404;
    answer.body =
        QByteArrayLiteral("<!DOCTYPE html>\n<html><head><title>404 - File or directory not found.</title></head>"
                          "<body><h1>Server Error</h1><h2>404 - File or directory not found.</h2></body></html>\n");
    answer.contentType = QByteArrayLiteral("text/html");
    return answer;
}

Answer controlRefused(const QString &message, int status)
{
    return json(QJsonObject{{u"message"_s, message}}, status);
}

} // namespace sandbox
