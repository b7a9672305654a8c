// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QString>

#include <csignal>

namespace Propel {

/// What another program finds in the keyring.
inline QByteArray secretTool(const QString &verb, const QString &name)
{
    QProcess tool;
    tool.start(QStringLiteral("secret-tool"),
               {verb, QStringLiteral("server"), QStringLiteral("Propel Connect"), QStringLiteral("user"), name});
    tool.waitForFinished(10000);
    return tool.readAllStandardOutput() + tool.readAllStandardError();
}

/// The private keyring's process stops answering, and answers again: a prompt that nobody answers looks the same.
/// Without private-keyring.sh there is none, and nothing happens.
inline bool signalKeyring(int signal)
{
    const int pid = qEnvironmentVariableIntValue("PROPEL_TEST_KEYRING_PID");
    return pid > 1 && ::kill(pid, signal) == 0;
}

} // namespace Propel
