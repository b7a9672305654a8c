// SPDX-License-Identifier: MIT
#include "ui/UpgradeWatch.h"

#include "app/monitor/ScheduledRuns.h"

#include <QApplication>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>

namespace Propel {
namespace {

/// The icon of an old tray is a window as well, but no window manager's.
bool isWindowOpen()
{
    const QWidgetList all = QApplication::topLevelWidgets();
    return std::any_of(all.begin(), all.end(), [](const QWidget *each) {
        return each->isVisible() && !each->windowFlags().testFlag(Qt::BypassWindowManagerHint);
    });
}

} // namespace

UpgradeWatch::UpgradeWatch(const ScheduledRuns &tests, QObject *parent)
    : QObject(parent),
      m_tests(tests),
      m_program(QCoreApplication::applicationFilePath()),
      m_written(written())
{
    connect(&tests, &ScheduledRuns::tested, this, &UpgradeWatch::look, Qt::QueuedConnection);
}

QDateTime UpgradeWatch::written() const
{
    return QFileInfo(m_program).lastModified();
}

void UpgradeWatch::look()
{
    const QList<Connection> &connections = m_tests.connections();
    const bool wouldLoseKey = std::any_of(connections.begin(), connections.end(),
                                          [](const Connection &each) { return each.keyForThisSessionOnly; });
    const QDateTime now = written();
    if (!wouldLoseKey && m_tests.running().isEmpty() && now.isValid() && now != m_written && !isWindowOpen())
        Q_EMIT replaced();
}

void UpgradeWatch::startProgram() const
{
    QProcess::startDetached(m_program, {QStringLiteral("--tray")});
}

} // namespace Propel
