// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#ifndef Q_OS_WIN
class QSocketNotifier;
#endif

namespace Propel {

/// Reports from the event loop that the program is to end, so that it can save what isn't saved yet. One at a time in a
/// process. On Unix these are SIGTERM, SIGINT and SIGHUP.
class TerminationRequests : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TerminationRequests)
public:
    enum class Program {
        /// Every request is reported. On Windows it is WM_CLOSE to an invisible window of the class "PropelConnectEnd":
        /// the installer sends it to a program that has no other window.
        WithWindows,
        /// The second request ends the program at once. On Windows it is Ctrl+C and what else a console sends.
        OfTerminal,
    };

    explicit TerminationRequests(Program program, QObject *parent = nullptr);
    ~TerminationRequests() override;

    [[nodiscard]] static int signalNumber(); ///< of the first one: SIGINT, SIGTERM or SIGHUP; 0: none came
    /// Becomes readable with the first one, for waiting without an event loop; -1 on Windows.
    [[nodiscard]] static int descriptor();

Q_SIGNALS:
    void requested();

private:
    const Program m_program;
#ifdef Q_OS_WIN
    void *m_window = nullptr;
#else
    QSocketNotifier *m_notifier = nullptr;
#endif
};

} // namespace Propel
