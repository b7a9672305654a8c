// SPDX-License-Identifier: MIT
#include "app/text/VerdictText.h"

#include "app/text/CauseText.h"
#include "app/text/FaultText.h"
#include "app/text/FixList.h"
#include "app/text/TimeText.h"
#include "app/text/Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel::Text {
namespace {

int changeCount(const Report &report)
{
    return static_cast<int>(fixList(report).changes.size());
}

int rowsIn(const Report &report, State state)
{
    return static_cast<int>(report.idsIn(state).size());
}

/// Rights of modules and tables that are missing.
qsizetype lackingRights(const Report &report)
{
    qsizetype count = 0;
    for (const ModuleResult &row : report.modules)
        count += std::count_if(row.rights.begin(), row.rights.end(),
                               [](const RightResult &right) { return right.evaluation.state == State::Failed; });
    return count + std::count_if(report.tables.begin(), report.tables.end(),
                                 [](const TableResult &table) { return table.state == State::Failed; });
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
    const int missing = rowsIn(report, State::Failed);
    const int unconfirmed = rowsIn(report, State::Unconfirmed);
    const int untested = rowsIn(report, State::Untested);
    if (stage)
        return faultTitle(stage->error, report.connection);
    switch (report.verdict) {
    case Verdict::Ready:
        return Words::tr("All %n permissions OK", nullptr, all);
    case Verdict::Unconfirmed:
        return Words::tr("%n permissions couldn't be confirmed", nullptr, unconfirmed);
    case Verdict::NotReady:
        return Words::tr("%n permissions missing", nullptr, missing);
    case Verdict::Undetermined:
        if (report.isUntested())
            return Words::tr("Not tested yet");
        return Words::tr("%n permissions couldn't be tested", nullptr, untested);
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
        return Words::tr("The API member has every permission Propel needs.");
    case Verdict::Unconfirmed:
        return Words::tr("ConnectWise didn't report these levels. Check them by hand in the security role.");
    case Verdict::NotReady:
        return Words::tr("The security role doesn't have every permission Propel needs. Make these changes in "
                         "ConnectWise, then test again.",
                         nullptr, changeCount(report));
    case Verdict::Undetermined:
        if (report.isUntested())
            return Words::tr("Test to see whether the API member has the permissions Propel needs.");
        return Words::tr("Nothing was rejected, but some requests got no response. Test again in a few minutes.");
    }
    return {};
}

QString verdictSentence(const Report &report, bool isWatched)
{
    if (report.verdict != Verdict::NotReady)
        return summary(report);
    if (isWatched)
        return Words::tr("Make these changes in ConnectWise. This page updates while you work.", nullptr,
                         changeCount(report));
    const QList<RowChange> lost = report.changes(ChangeKind::Lost);
    if (lost.isEmpty())
        return Words::tr("Make these changes in ConnectWise, then test again.", nullptr, changeCount(report));
    const auto first = std::min_element(
        lost.begin(), lost.end(), [](const RowChange &a, const RowChange &b) { return a.change.last < b.change.last; });
    const QString last = until(first->change.last, QDateTime::currentDateTimeUtc());
    if (lost.size() == lackingRights(report))
        //: %1: "today at 5:04 AM"
        return Words::tr("Ready until %1. The security role was probably changed after that.").arg(last);
    //: Of a list of permissions that are missing. %1: "today at 5:04 AM"
    return Words::tr("Some of these worked until %1. The security role was probably changed after that.").arg(last);
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
        return Words::tr("couldn't finish the test");
    }
    return {};
}

} // namespace Propel::Text
