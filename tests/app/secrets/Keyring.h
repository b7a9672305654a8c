// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QString>

#include <csignal>

namespace Propel {

inline QByteArray outputOf(const QString &program, const QStringList &words, bool errorsAsWell = false)
{
    QProcess tool;
    tool.start(program, words);
    tool.waitForFinished(10000);
    return tool.readAllStandardOutput() + (errorsAsWell ? tool.readAllStandardError() : QByteArray());
}

/// What another program finds in the keyring.
inline QByteArray secretTool(const QString &verb, const QString &name)
{
    return outputOf(QStringLiteral("secret-tool"),
                    {verb, QStringLiteral("server"), QStringLiteral("Propel Connect"), QStringLiteral("user"), name},
                    true);
}

/// What another program finds in KWallet.
inline QByteArray inWallet(const QString &name)
{
    return outputOf(QStringLiteral("kwallet-query"),
                    {QStringLiteral("--folder"), QStringLiteral("Propel Connect"), QStringLiteral("--read-password"),
                     name, QStringLiteral("kdewallet")})
        .trimmed();
}

inline bool closeWallet()
{
    const QString call = QStringLiteral("call --session -d org.kde.kwalletd5 -o /modules/kwalletd5 "
                                        "-m org.kde.KWallet.close kdewallet true");
    return outputOf(QStringLiteral("gdbus"), call.split(u' ')).trimmed() == "(0,)";
}

/// The private keyring's process stops answering, and answers again: a prompt that nobody answers looks the same.
/// Without private-keyring.sh there is none, and nothing happens.
inline bool signalKeyring(int signal)
{
    const int pid = qEnvironmentVariableIntValue("PROPEL_TEST_KEYRING_PID");
    return pid > 1 && ::kill(pid, signal) == 0;
}

/// Another process takes the place of the private keyring's, with the same entries.
inline bool restartKeyring()
{
    const char *script =
        "ask() { gdbus call --session -d org.freedesktop.DBus -o /org/freedesktop/DBus -m org.freedesktop.DBus.$1 "
        "org.freedesktop.secrets; }\n"
        "kill -TERM $(ask GetConnectionUnixProcessID | tr -dc '0-9 ' | awk '{print $NF}')\n"
        "while ask NameHasOwner | grep -q true; do :; done\n"
        "printf 'a password for tests' | env -u DISPLAY -u WAYLAND_DISPLAY "
        "gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1\n"
        "gdbus wait --session --timeout 20 org.freedesktop.secrets\n";
    return QProcess::execute(QStringLiteral("sh"), {QStringLiteral("-c"), QString::fromLatin1(script)}) == 0;
}

} // namespace Propel
