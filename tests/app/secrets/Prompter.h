// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/Wait.h"

#include <QDeadlineTimer>
#include <QProcess>

namespace Propel {

/// The window in which a keychain asks for its password, and the person before it. The event loop goes on meanwhile.
class Prompter
{
public:
    /// How xdotool finds the window: {"--class", "gcr-prompter"} or {"--name", "its title"}.
    explicit Prompter(QStringList window) : m_window(std::move(window)) {}

    /// Whether it comes, and has the keyboard.
    [[nodiscard]] bool comes() const
    {
        const QStringList search =
            QStringList{QStringLiteral("search"), QStringLiteral("--sync"), QStringLiteral("--onlyvisible")} +
            m_window + QStringList{QStringLiteral("windowactivate"), QStringLiteral("--sync")};
        const QDeadlineTimer end(patience);
        while (!end.hasExpired()) {
            if (xdotool(search)) // it stumbles over any window that goes while it looks
                return true;
        }
        return false;
    }

    [[nodiscard]] bool isClosed() const { return xdotool({QStringLiteral("key"), QStringLiteral("Escape")}); }

    [[nodiscard]] bool isAnswered(const QByteArray &password) const
    {
        return xdotool({QStringLiteral("type"), QStringLiteral("--file"), QStringLiteral("-")}, password) &&
               xdotool({QStringLiteral("key"), QStringLiteral("Return")});
    }

private:
    static bool xdotool(const QStringList &words, const QByteArray &input = {})
    {
        QProcess tool;
        tool.start(QStringLiteral("xdotool"), words);
        tool.write(input);
        tool.closeWriteChannel();
        const auto ended = [&tool] { return tool.state() == QProcess::NotRunning; };
        if (waitUntil(ended, &tool, &QProcess::finished, patience))
            return tool.exitStatus() == QProcess::NormalExit && tool.exitCode() == 0;
        tool.kill();
        tool.waitForFinished();
        return false;
    }

    static constexpr int patience = 3 * inTime; // it is a program that has to be started first

    QStringList m_window;
};

} // namespace Propel
