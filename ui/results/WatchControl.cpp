// SPDX-License-Identifier: MIT
#include "ui/results/WatchControl.h"

#include <QWidget>

#include <algorithm>

using namespace std::chrono_literals;

namespace Propel {

WatchControl::WatchControl(DiagnosisSession &session, Start start, QWidget &view)
    : QObject(&view),
      m_session(session),
      m_start(start),
      m_view(view)
{
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &WatchControl::tick);
    connect(&session, &DiagnosisSession::ended, this, &WatchControl::startByItself);
    connect(&session.watch(), &Watch::changed, this, [this](bool on) {
        if (on)
            m_second.start();
        else
            m_second.stop();
        Q_EMIT ticked();
    });
}

bool WatchControl::isSeen() const
{
    return m_view.isVisible() && !m_view.window()->isMinimized();
}

void WatchControl::setOn(bool on)
{
    m_hasStopped = !on;
    m_session.watch().setOn(on);
}

void WatchControl::viewIsShown()
{
    if (m_session.hasResult() && !m_session.isRunning())
        startByItself();
}

void WatchControl::startByItself()
{
    const Report &report = m_session.rows();
    const bool isMissing = !report.failedStage() && report.verdict == Verdict::NotReady;
    if (m_start == Start::ByItself && isMissing && !m_hasStopped && isSeen())
        m_session.watch().setOn(true, Watch::FirstRound::AfterAPause);
}

void WatchControl::tick()
{
    if (!isSeen())
        m_session.watch().setOn(false);
    else
        Q_EMIT ticked();
}

QString WatchControl::text() const
{
    if (!m_session.isWatching())
        return {};
    const std::optional<std::chrono::milliseconds> next = m_session.watch().untilNextRound();
    if (!next)
        return tr("Watching: testing now");
    const auto seconds = static_cast<int>(std::max<qint64>(1, (next->count() + 500) / 1000));
    return m_session.report().failedStage() ? tr("Watching: last test failed, next test in %n s", nullptr, seconds)
                                            : tr("Watching: next test in %n s", nullptr, seconds);
}

} // namespace Propel
