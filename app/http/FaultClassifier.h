// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Error.h"
#include "app/base/Stage.h"

#include <QNetworkReply>
#include <QSslError>

namespace Propel {

/// How far a request got before it broke.
enum class Progress { Connecting, Sent };

/// Pure: Qt's account of a broken request -> the cause. `words` is Qt's own text, kept as evidence.
Error classifyFault(QNetworkReply::NetworkError error, const QString &words, const QList<QSslError> &tlsErrors,
                    Progress progress);

/// True where `error` merely repeats an HTTP status: the answer itself came whole.
bool isHttpStatusError(QNetworkReply::NetworkError error);

/// The stage that such a cause belongs to when it happens while `asking` was being asked: name, connection and TLS
/// faults have stages of their own.
Stage stageOf(Cause cause, Stage asking);

} // namespace Propel
