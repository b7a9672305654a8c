// SPDX-License-Identifier: MIT
#include "app/check/CheckSeries.h"

#include "app/base/Causes.h"
#include "app/check/CheckOutput.h"
#include "app/check/CheckWords.h"
#include "app/check/Terminal.h"
#include "app/text/KeychainText.h"

#include <algorithm>

namespace Propel {
namespace {

constexpr qsizetype mostAtATime = 6; // each may wait for a host that is silent, with one request

} // namespace

CheckSeries::CheckSeries(const CheckOptions &options, const QList<Connection> &targets, SessionState session,
                         MakeRun makeRun)
    : m_options(options),
      m_session(session),
      m_makeRun(std::move(makeRun))
{
    for (const Connection &target : targets)
        m_tests.push_back({.connection = target, .run = {}, .result = {}});
}

QList<CheckResult> CheckSeries::results() const
{
    QList<CheckResult> results;
    for (const Test &test : m_tests)
        results += test.result;
    return results;
}

void CheckSeries::startMore()
{
    QList<InstanceAddress> busy;
    for (const Test &test : m_tests) {
        if (test.run)
            busy += test.connection.address;
    }
    for (Test &test : m_tests) {
        if (busy.size() == mostAtATime)
            return;
        if (test.isDone || busy.contains(test.connection.address)) // perhaps with this very test
            continue;
        busy += test.connection.address;
        test.run = m_makeRun(test.connection);
        connect(test.run.get(), &CheckRun::progressed, this, [this, &test] { showProgress(test); });
        connect(test.run.get(), &CheckRun::keychainIsSlow, this, &CheckSeries::sayThatKeychainWaits);
        connect(test.run.get(), &Step::ended, this, [this, &test] { ended(test); });
        test.run->start();
    }
    if (std::ranges::all_of(m_tests, &Test::isDone))
        end();
}

void CheckSeries::ended(Test &test)
{
    test.result = test.run->result();
    test.run.reset();
    test.isDone = true;
    if (has(test.result.error.cause, CauseTrait::NoKeychain))
        test.result.remark = sessionRemark(m_session);
    Terminal::clearProgress();
    complainOf(test.result, m_options);
    startMore();
}

void CheckSeries::showProgress(const Test &test) const
{
    if (m_options.quiet)
        return;
    if (m_tests.size() == 1)
        return Terminal::showProgress(test.run->progressText());
    const auto done = std::ranges::count_if(m_tests, &Test::isDone);
    //: %1: connections that are tested, %2: all connections
    Terminal::showProgress(CheckWords::tr("Connections … %1 of %2").arg(done).arg(m_tests.size()));
}

void CheckSeries::sayThatKeychainWaits()
{
    if (!std::exchange(m_isKeychainSlow, true) && !m_options.quiet)
        Terminal::complain(
            Text::withKeychain(CheckWords::tr("Waiting for %1: it may be asking for its password in a window.")));
}

void CheckSeries::onCancel()
{
    for (Test &test : m_tests)
        test.run.reset();
    Terminal::clearProgress();
}

} // namespace Propel
