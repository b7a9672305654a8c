// SPDX-License-Identifier: MIT
#include "app/diagnosis/Watch.h"

#include "app/base/Causes.h"
#include "app/requirements/RequirementSet.h"

using namespace std::chrono_literals;

namespace Propel {
namespace {

constexpr int mostLeftOut = 3;

/// Whether the answer to this row may differ now; a row that the report lacks was never requested.
template<typename Row>
bool isOpen(const Row *row)
{
    return !row || (row->state != State::Passed && row->probe.outcome != ProbeOutcome::Allowed);
}

/// A row that can be requested alone.
QString rowForKeys(const RequirementSet &requirements)
{
    for (const ModuleRequirement &row : requirements.modules()) {
        if (!row.isTableSetup() && row.probe.needs().isEmpty())
            return row.id;
    }
    return requirements.tables().isEmpty() ? QString() : requirements.tables().constFirst().id;
}

} // namespace

Watch::Watch(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_isHeld && m_leftOut < mostLeftOut) {
            ++m_leftOut;
            return planRound();
        }
        m_leftOut = 0;
        Q_EMIT roundDue();
    });
}

void Watch::setOn(bool on, FirstRound first)
{
    if (m_isOn == on)
        return;
    m_isOn = on;
    m_leftOut = 0;
    m_timer.stop();
    if (on)
        m_since.start();
    if (on && first == FirstRound::AfterAPause)
        planRound();
    else if (on)
        Q_EMIT roundDue();
    Q_EMIT changed(m_isOn); // the round may have ended it already
}

void Watch::runEnded(const Report &report)
{
    if (isOverAfter(report))
        setOn(false);
    else if (m_isOn)
        planRound();
}

void Watch::planRound()
{
    if (const auto pause = pauseAfter(std::chrono::milliseconds(m_since.elapsed())))
        m_timer.start(*pause);
    else
        setOn(false);
}

std::optional<std::chrono::milliseconds> Watch::untilNextRound() const
{
    return m_timer.isActive() ? std::optional(m_timer.remainingTimeAsDuration()) : std::nullopt;
}

std::optional<std::chrono::seconds> Watch::pauseAfter(std::chrono::milliseconds watched)
{
    if (watched >= 15min)
        return std::nullopt;
    return watched < 2min ? 5s : watched < 5min ? 15s : 60s;
}

bool Watch::isOverAfter(const Report &report)
{
    const StageOutcome *failed = report.failedStage();
    return failed ? isRefusalOfKeys(failed->error.cause) || wantsProxySignIn(failed->error.cause)
                  : report.verdict == Verdict::Ready;
}

QSet<QString> rowsToRetest(const RequirementSet &requirements, const Report &before)
{
    QSet<QString> ids;
    for (const ModuleRequirement &row : requirements.modules()) {
        if (!row.isTableSetup() && isOpen(before.moduleRow(row.id))) // that one depends on the tables and its level
            ids += row.id;
    }
    for (const TableRequirement &table : requirements.tables()) {
        if (isOpen(before.tableRow(table.id)))
            ids += table.id;
    }
    if (ids.isEmpty() || !before.levelsKnown)
        ids += rowForKeys(requirements);
    return ids;
}

} // namespace Propel
