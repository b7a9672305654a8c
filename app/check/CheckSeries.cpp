// SPDX-License-Identifier: MIT
#include "app/check/CheckSeries.h"

#include "app/base/Causes.h"
#include "app/check/CheckOutput.h"

namespace Propel {
CheckSeries::CheckSeries(CheckOptions options, QList<CheckTarget> targets, RequirementSet requirements,
                         SecretStore &store, QString keychainRemark)
    : m_options(std::move(options)),
      m_targets(std::move(targets)),
      m_requirements(std::move(requirements)),
      m_store(store),
      m_keychainRemark(std::move(keychainRemark))
{}

CheckSeries::~CheckSeries() = default;

void CheckSeries::start()
{
    startNext();
}

void CheckSeries::startNext()
{
    if (m_targets.isEmpty()) {
        Q_EMIT ended(printOutcomes(m_outcomes, m_options));
        return;
    }
    m_run = std::make_unique<CheckRun>(m_options, m_targets.takeFirst(), m_requirements, m_store);
    // Queued: the run is over before the next one takes its place.
    connect(m_run.get(), &CheckRun::ended, this, &CheckSeries::take, Qt::QueuedConnection);
    m_run->start();
}

void CheckSeries::take(const CheckOutcome &outcome)
{
    m_outcomes += outcome;
    if (has(outcome.failedBefore.cause, CauseTrait::NoKeychain))
        m_outcomes.last().remark = m_keychainRemark;
    complainOf(m_outcomes.constLast(), m_options);
    startNext();
}

void CheckSeries::cancel()
{
    disconnect(this, &CheckSeries::ended, nullptr, nullptr);
    m_targets.clear();
    if (m_run)
        m_run->cancel();
}

} // namespace Propel
