// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/SessionBus.h"
#include "app/check/CheckRun.h"

#include <functional>
#include <vector>

namespace Propel {

/// Tests connections, several at a time, but of each instance one: they share the six requests of HttpClient. Shows
/// progress, and what goes wrong as it happens.
class CheckSeries : public Step
{
    Q_OBJECT
public:
    using MakeRun = std::function<StepPtr<CheckRun>(const Connection &)>;
    /// The options must outlive it.
    CheckSeries(const CheckOptions &options, const QList<Connection> &targets, SessionState session, MakeRun makeRun);

    [[nodiscard]] QList<CheckResult> results() const; ///< in the order of the targets

protected:
    void run() override { startMore(); }
    void onCancel() override;

private:
    struct Test
    {
        Connection connection;
        StepPtr<CheckRun> run; ///< null before and after it
        CheckResult result;
        bool isDone = false;
    };
    void startMore();
    void ended(Test &test);
    void showProgress(const Test &test) const;
    void sayThatKeychainWaits();

    const CheckOptions &m_options;
    const SessionState m_session;
    const MakeRun m_makeRun;
    std::vector<Test> m_tests;
    bool m_isKeychainSlow = false;
};

} // namespace Propel
