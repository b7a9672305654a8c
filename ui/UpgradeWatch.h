// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QObject>

namespace Propel {

class ScheduledRuns;

/// Notices after a test that an upgrade has replaced the program's file, once no window is open and no key would be
/// lost with the process.
class UpgradeWatch : public QObject
{
    Q_OBJECT
public:
    explicit UpgradeWatch(const ScheduledRuns &tests, QObject *parent = nullptr);

    void startProgram() const; ///< the new one, in the tray, once this one has given way

Q_SIGNALS:
    void replaced();

private:
    void look();
    [[nodiscard]] QDateTime written() const; ///< invalid: there is no file now

    const ScheduledRuns &m_tests;
    const QString m_program;
    const QDateTime m_written; ///< when this process started
};

} // namespace Propel
