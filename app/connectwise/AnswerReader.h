// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Result.h"
#include "app/http/HttpAnswer.h"

#include <QJsonDocument>
#include <QObject>

namespace Propel {

inline namespace Lives {
Q_NAMESPACE

/// What a GET showed of the right to inquire.
enum class ProbeOutcome {
    None,        ///< nothing was asked
    Allowed,     ///< 2xx with JSON
    Refused,     ///< 400, 401, or 403 with the words of a missing permission
    NotTestable, ///< no record to test on
    Fault        ///< anything else
};
Q_ENUM_NS(ProbeOutcome)

} // namespace Lives

/// Which JSON a good answer is.
enum class Expected { List, ListOrObject };

/// An answer, understood.
struct ApiAnswer
{
    ProbeOutcome outcome = ProbeOutcome::None;
    Error error = {};        ///< why not, unless it is allowed
    QJsonDocument json = {}; ///< where it is allowed
    int httpStatus = 0;      ///< 0: no answer came
};

/// Pure: what an answer of the API means. The words decide whether a permission is missing: the code "Security" alone
/// doesn't mean it, and other codes come with the same words. `sentClientId` tells a missing client ID from an unknown
/// one.
ApiAnswer readAnswer(const Result<HttpAnswer> &answer, bool sentClientId, Expected expected = Expected::List);

/// Pure: whether an answer's words mean that the server leads to no instance for that Company ID.
bool isUnrouted(int status, const QString &words);

/// Pure: whether a web server or a gateway refused the request for want of a client certificate.
bool wantsClientCertificate(const HttpAnswer &answer);

/// What an answer says of the keys themselves.
enum class KeysVerdict { Open, Accepted, Refused };
KeysVerdict keysVerdict(const ApiAnswer &answer);

} // namespace Propel
