// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace Propel {

/// Ctrl+C and its kin, as a signal of the event loop. One instance a program. A second Ctrl+C ends the program at once.
class Interruption : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Interruption)
public:
    explicit Interruption(QObject *parent = nullptr);
    ~Interruption() override;

    [[nodiscard]] static int number(); ///< SIGINT, SIGTERM, SIGHUP; 0: none came
    /// Becomes readable when one comes, for waiting without an event loop; -1 on Windows.
    [[nodiscard]] static int descriptor();

Q_SIGNALS:
    void interrupted();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace Propel
