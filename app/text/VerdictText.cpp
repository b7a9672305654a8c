// SPDX-License-Identifier: MIT
#include "app/text/VerdictText.h"

#include "app/text/CauseText.h"
#include "app/text/StageText.h"
#include "app/text/Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel::Text {
namespace {

int rowsIn(const Report &report, State state)
{
    return static_cast<int>(report.idsIn(state).size());
}

int rowsInAll(const Report &report)
{
    return static_cast<int>(report.modules.size() + report.tables.size());
}

} // namespace

QString headline(const Report &report)
{
    const StageOutcome *stage = report.failedStage();
    const int all = rowsInAll(report); // lupdate 6.4 hangs over a "::" among the arguments of translate()
    const int failed = rowsIn(report, State::Failed);
    const int unconfirmed = rowsIn(report, State::Unconfirmed);
    const int untested = rowsIn(report, State::Untested);
    switch (report.verdict) {
    case Verdict::Ready:
        //: %n: modules and tables together
        return Words::tr("Ready: all %n rows passed", nullptr, all);
    case Verdict::Unconfirmed:
        //: %n: rows whose level the instance doesn't tell
        return Words::tr("Not confirmed: %n rows to check by hand", nullptr, unconfirmed);
    case Verdict::NotReady:
        if (report.areKeysRefused())
            return Words::tr("Not ready: the keys were refused");
        //: %n: modules and tables together
        return Words::tr("Not ready: %n rows failed", nullptr, failed);
    case Verdict::Undetermined:
        if (stage)
            //: %1: a stage, such as "Connection"
            return Words::tr("Undetermined: it stopped at “%1”").arg(word(stage->stage));
        if (report.isUntested())
            return Words::tr("Not tested yet");
        //: %n: modules and tables together
        return Words::tr("Undetermined: %n rows could not be tested", nullptr, untested);
    }
    return {};
}

QString summary(const Report &report)
{
    if (const StageOutcome *stage = report.failedStage()) {
        const Explanation explanation = explain(stage->error, report.connection);
        if (explanation.remedy.isEmpty())
            return explanation.what;
        //: %1: a sentence that says what went wrong, %2: sentences that say what to do
        return Words::tr("%1 %2").arg(explanation.what, explanation.remedy);
    }
    switch (report.verdict) {
    case Verdict::Ready:
        return Words::tr(
            "The API member has every right that Propel needs, as far as it can be seen from this computer.");
    case Verdict::Unconfirmed:
        return Words::tr("Nothing is refused, but the instance doesn't tell all levels. Compare the rows marked “not "
                         "confirmed” with the security role by hand.");
    case Verdict::NotReady:
        return Words::tr("The security role lacks something that Propel needs. Each failed row says the clicks in "
                         "ConnectWise that mend it; then test again.");
    case Verdict::Undetermined:
        if (report.isUntested())
            return Words::tr(
                "Nothing was asked yet. Test to see whether the API member has the rights that Propel needs.");
        return Words::tr(
            "Nothing is refused, but some rows could not be tested. Each of them says why; then test again.");
    }
    return {};
}

QString requestsNote(const Report &report)
{
    const auto reads = std::count_if(report.requests.begin(), report.requests.end(),
                                     [](const LedgerEntry &entry) { return entry.method == "GET"_L1; });
    const auto readCount = static_cast<int>(reads);
    const auto changeCount = static_cast<int>(report.requests.size() - reads);
    //: %n: requests that only read
    const QString readText = Words::tr("%n reads", nullptr, readCount);
    //: %n: requests that would change something; there are none
    const QString changeText = Words::tr("%n changes", nullptr, changeCount);
    //: %1: "31 reads", %2: "0 changes"
    return Words::tr("%1, %2").arg(readText, changeText);
}

QString word(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ready:
        //: A verdict
        return Words::tr("ready");
    case Verdict::Unconfirmed:
        //: A verdict
        return Words::tr("not confirmed");
    case Verdict::NotReady:
        //: A verdict
        return Words::tr("not ready");
    case Verdict::Undetermined:
        //: A verdict
        return Words::tr("undetermined");
    }
    return {};
}

} // namespace Propel::Text
