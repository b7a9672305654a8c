// SPDX-License-Identifier: MIT
#pragma once

#include "app/check/CheckRun.h"
#include "app/check/ExitCode.h"

namespace Propel {

/// The tests that one call of propel-check was told to do, one after the other, and what is printed of them in the end.
/// What can't be tested is said on standard error, unless an agent's format says it.
class CheckSeries : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckSeries)
public:
    /// `keychainRemark`: what to add where the keychain doesn't give a key; may be empty. The store must outlive this.
    CheckSeries(CheckOptions options, QList<CheckTarget> targets, RequirementSet requirements, SecretStore &store,
                QString keychainRemark);
    ~CheckSeries() override;

    void start();  ///< once, from the event loop
    void cancel(); ///< ended() doesn't come any more

Q_SIGNALS:
    void ended(Propel::ExitCode code);

private:
    void startNext();
    void take(const CheckOutcome &outcome);

    CheckOptions m_options;
    QList<CheckTarget> m_targets;
    RequirementSet m_requirements;
    SecretStore &m_store;
    QString m_keychainRemark;
    QList<CheckOutcome> m_outcomes;
    std::unique_ptr<CheckRun> m_run;
};

} // namespace Propel
