// SPDX-License-Identifier: MIT
#pragma once

#include "app/log/LogFile.h"

#include <QDateTime>
#include <QMutex>
#include <QString>

namespace Propel {

/// Takes out what must be in no log, whoever wrote it: what follows Basic, Bearer or Authorization, also where it is
/// percent-encoded, what a URL carries behind "?" or before "@", and all but four characters of a public key in the
/// name of a keychain entry.
QString redacted(QString words);

/// "2026-11-24T09:30:00.123Z info 4711 propel.http: GET …" and the end of the line. Whatever the words are, it is one
/// line.
QByteArray logLine(const QDateTime &at, QtMsgType level, qint64 process, const QString &category, const QString &words);

/// The log for support. While one lives, all that goes through Qt's logging is in it: our own categories ("propel.…"),
/// which are silent without it, and Qt's warnings. Written by propel-connect and propel-check alike, into one file.
///
/// Standard error stays as it was (Qt's warnings alone), unless it is verbose: then there is more detail, all of it is
/// on standard error, too, and a log that can't be written is said there once.
class Log
{
    Q_DISABLE_COPY_MOVE(Log)
public:
    enum class Detail { Usual, Verbose };

    Log(const QString &program, const QString &file, Detail detail); ///< one at a time
    ~Log();

    int ended(int code); ///< writes the program's end down; gives the code back

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message);
    void take(QtMsgType type, const QMessageLogContext &context, const QString &message);

    QMutex m_mutex;
    LogFile m_file;
    const Detail m_detail;
    bool m_saidUnwritable = false;
    QtMessageHandler m_before = nullptr;
};

} // namespace Propel
