// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

namespace Propel {

/// Takes out what must be in no log, whoever wrote it: what follows Basic, Bearer or Authorization, also where it is
/// percent-encoded, what a URL carries behind "?" or before "@", and all but four characters of a public key in the
/// name of a keychain entry.
QString redacted(QString words);

/// "2026-11-24T09:30:00.123Z info 4711 propel.http: GET …" and the end of the line. Whatever the words are, it is one
/// line.
QByteArray logLine(const QDateTime &at, QtMsgType level, qint64 process, const QString &category, const QString &words);

} // namespace Propel
