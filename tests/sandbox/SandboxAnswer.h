// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QPair>
#include <QString>

namespace sandbox {

/// What goes back over the wire.
struct Answer
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = QByteArrayLiteral("application/json; charset=utf-8");
    QList<QPair<QByteArray, QByteArray>> headers;
};

/// An answer of an object, an array, or null.
Answer json(const QJsonValue &value, int status = 200);

// The error bodies below are as recorded from live instances, or as ConnectWise documents them; which is which, and
// where neither is known, stands beside each in the .cpp.

Answer notAuthenticated();
Answer wrongKeys();
Answer permissionMissing();
Answer endpointMissing();
Answer recordMissing(const QString &what);
Answer cannotRoute();
Answer clientIdRefused(const QString &clientId);
Answer methodRefused();
Answer invalidParameter(const QString &field, const QString &message);
Answer missingParameter(const QString &field);
Answer tooManyRequests(int seconds); ///< with Retry-After
/// A page of the web server in front of the API: HTML, not JSON.
Answer pageMissing();
/// Of the control endpoints: what was wrong with the request.
Answer controlRefused(const QString &message, int status = 400);

} // namespace sandbox
