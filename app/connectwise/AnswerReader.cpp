// SPDX-License-Identifier: MIT
#include "app/connectwise/AnswerReader.h"

#include "app/base/Json.h"
#include "app/base/Text.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

/// An error answer's parts: {"code","message"}, or {"error","message"} for 429, or no JSON at all.
struct ErrorBody
{
    bool isJson = false;
    QString code;
    QString message;
    QString excerpt;
    bool isInstances = false; ///< in the shape that the instance gives its own, or an empty object
};

ErrorBody parseError(const QByteArray &body)
{
    const QJsonDocument document = readJson(body);
    const QJsonObject object = document.object();
    ErrorBody error;
    error.isJson = document.isObject();
    error.code = object.value("code"_L1).toString();
    error.message = object.value("message"_L1).toString();
    error.isInstances = document.isObject() && (object.isEmpty() || !(error.code + error.message).isEmpty());
    error.excerpt = plainExcerpt(error.message.isEmpty() ? QString::fromUtf8(body.left(600)) : error.message);
    return error;
}

bool namesClientId(const ErrorBody &error)
{
    static const QRegularExpression name(u"client[ _-]?id"_s, QRegularExpression::CaseInsensitiveOption);
    return error.excerpt.contains(name) || error.code.contains(name);
}

/// By its words alone: instances send them with the code "Security", "Unauthorized", "ConnectWiseApi", or none.
bool isPermissionBody(const ErrorBody &error)
{
    return error.isJson &&
           error.message.trimmed().startsWith("You do not have security permission"_L1, Qt::CaseInsensitive);
}

bool holdsObjectsOnly(const QJsonArray &list)
{
    return std::ranges::all_of(list, [](const QJsonValue &value) { return value.isObject(); });
}

/// "null", a number, a text: JSON, though nothing that Qt takes for a document.
bool isSingleValue(const QByteArray &body)
{
    return body.size() < 1000 && readJson('[' + body + ']').array().size() == 1;
}

Cause causeOf(int status, const ErrorBody &error, bool sentClientId)
{
    const bool isRefusal = status == 400 || status == 401 || status == 403;
    if (isRefusal && isPermissionBody(error))
        return Cause::PermissionMissing;
    if (isRefusal && namesClientId(error))
        return sentClientId ? Cause::ClientIdUnknown : Cause::ClientIdMissing;
    if (error.message.contains("SSL is required"_L1, Qt::CaseInsensitive))
        return Cause::SslRequired;
    if (isUnrouted(status, error.excerpt))
        return Cause::CannotRoute;
    switch (status) {
    case 401:
        return error.isInstances || error.excerpt.isEmpty() ? Cause::KeysRefused : Cause::UnauthorizedByOther;
    case 403:
        return Cause::ForbiddenByOther;
    case 404:
        return Cause::EndpointMissing;
    case 429:
        return Cause::TooManyRequests;
    case 511: // "Network Authentication Required": by its definition never the instance
        return Cause::CaptivePortal;
    default:
        return status >= 500 ? Cause::ServerError : Cause::HttpStatus;
    }
}

} // namespace

bool isUnrouted(int status, const QString &words)
{
    return (status == 400 || status == 404) && words.contains("Cannot route"_L1, Qt::CaseInsensitive);
}

bool wantsClientCertificate(const HttpAnswer &answer)
{
    // nginx, IIS (403.7, which also means it where its page says no more), gateways, Apache with TLS 1.3
    static const QRegularExpression words(u"no required SSL certificate|client certificate|\\b403\\.7\\b|"
                                          "post-handshake authentication"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return (answer.status == 400 || answer.status == 403 || answer.status == 496) &&
           QString::fromUtf8(answer.body.left(20'000)).contains(words);
}

ApiAnswer readAnswer(const Result<HttpAnswer> &answer, bool sentClientId, Expected expected)
{
    if (!answer)
        return {.outcome = ProbeOutcome::Fault, .error = answer.error()};
    const int status = answer->status;
    const auto without = [status](ProbeOutcome outcome, Cause cause, const QString &words) {
        return ApiAnswer{.outcome = outcome, .error = {cause, words, status}, .httpStatus = status};
    };
    if (!answer->isSuccess()) {
        const ErrorBody body = parseError(answer->body);
        const Cause cause =
            wantsClientCertificate(*answer) ? Cause::ClientCertificateWanted : causeOf(status, body, sentClientId);
        return without(cause == Cause::PermissionMissing ? ProbeOutcome::Refused : ProbeOutcome::Fault, cause,
                       body.excerpt);
    }
    if (hasTooManyValues(answer->body))
        return without(ProbeOutcome::Fault, Cause::AnswerTooLarge, {});
    QJsonDocument json = readJson(answer->body);
    const QString excerpt = plainExcerpt(QString::fromUtf8(answer->body.left(600)));
    if (json.isNull() && !isSingleValue(answer->body))
        return without(ProbeOutcome::Fault, Cause::NotJson, excerpt);
    if (json.isNull() || (!json.isArray() && expected == Expected::List) || !holdsObjectsOnly(json.array()))
        return without(ProbeOutcome::Fault, Cause::UnexpectedJson, excerpt);
    return {.outcome = ProbeOutcome::Allowed, .json = std::move(json), .httpStatus = status};
}

KeysVerdict keysVerdict(const ApiAnswer &answer)
{
    if (answer.outcome == ProbeOutcome::Allowed || answer.outcome == ProbeOutcome::Refused)
        return KeysVerdict::Accepted;
    return answer.error.cause == Cause::KeysRefused ? KeysVerdict::Refused : KeysVerdict::Open;
}

} // namespace Propel
