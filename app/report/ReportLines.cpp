// SPDX-License-Identifier: MIT
#include "app/report/ReportLines.h"

#include "app/base/Text.h"
#include "app/diagnosis/Excess.h"
#include "app/text/ChangeText.h"
#include "app/text/ExcessText.h"
#include "app/text/NoteText.h"
#include "app/text/RowText.h"
#include "app/text/StageText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

using App = QCoreApplication;

constexpr qsizetype longestText = 4000;

QString plain(const QString &text)
{
    return plainExcerpt(text, longestText);
}

QString levelText(const RightResult &right)
{
    const QString needed = Text::word(right.required);
    if (right.judgement.finding == Finding::NotReached || right.found == right.required)
        return needed;
    if (!right.found)
        //: In a table's cell. %1: the level that is needed ("All"); the one that is there could not be found out
        return App::translate("Report", "%1, unknown").arg(needed);
    //: In a table's cell. %1: the level that is needed ("All"), %2: the level that was found ("None")
    return App::translate("Report", "%1, found %2").arg(needed, Text::word(*right.found));
}

ReportLine moduleLine(const ModuleResult &row)
{
    ReportLine line{row.state, plain(Text::rowName(row)), {}, {}};
    bool wasReached = false;
    for (const RightResult &right : row.rights) {
        line.levels.at(static_cast<size_t>(right.right)) = levelText(right);
        const Finding finding = right.judgement.finding;
        wasReached = wasReached || finding != Finding::NotReached;
        const bool saysMore = right.judgement.state != State::Passed || finding == Finding::NotNeededYet ||
                              finding == Finding::FitsByLevelAlone;
        if (saysMore && finding != Finding::NotReached)
            line.advice.append({plain(Text::rightDetail(row, right)), plain(Text::rightRemedy(row, right))});
    }
    if (wasReached && row.tablesAllowed < row.tablesInAll)
        line.advice.append({Text::tablesAllowed(row), {}});
    return line;
}

ReportLine tableLine(const TableResult &row)
{
    ReportLine line{row.state, plain(Text::rowName(row)), {}, {}};
    if (row.state != State::Passed && row.finding != Finding::NotReached)
        line.advice.append({plain(Text::tableDetail(row)), plain(Text::tableRemedy(row))});
    return line;
}

QString version(const ConnectionFacts &connection)
{
    if (connection.version.isEmpty())
        return {};
    //: %1: a release of ConnectWise ("v2025.1.10333")
    return connection.cloud ? App::translate("Report", "%1, cloud").arg(connection.version)
                            : App::translate("Report", "%1, on-premise").arg(connection.version);
}

} // namespace

QList<ReportFact> reportFacts(const Report &report)
{
    const ConnectionFacts &connection = report.connection;
    QList<ReportFact> facts;
    const auto add = [&facts](const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts.append({label, plain(value)});
    };
    add(App::translate("Report", "Company"), connection.companyName);
    add(App::translate("Report", "Domain"), connection.domain);
    add(App::translate("Report", "Company ID"), connection.companyId);
    const bool isWholeKey = connection.publicKey.size() > 5; // never more than the first four, whatever came in
    add(App::translate("Report", "Public key"), isWholeKey ? shortKey(connection.publicKey) : connection.publicKey);
    add(App::translate("Report", "API"), connection.apiBase);
    add(App::translate("Report", "ConnectWise"), version(connection));
    //: What the instance is compared with: the name and the version of the list of requirements
    add(App::translate("Report", "Needed by"), u"%1 %2"_s.arg(report.requirementsName, report.requirementsVersion));
    //: When the test was made
    add(App::translate("Report", "Tested"),
        report.generated.isValid() ? report.generated.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s) : QString());
    return facts;
}

QList<StageLine> stageLines(const Report &report)
{
    QList<StageLine> lines;
    if (!report.failedStage())
        return lines;
    for (const StageOutcome &stage : report.stages) {
        StageLine line{stage.state, Text::word(stage.stage), {}};
        if (stage.state != StageState::NotReached)
            line.advice = {plain(Text::stageDetail(stage, report.connection)),
                           plain(Text::stageRemedy(stage, report.connection))};
        lines += line;
    }
    return lines;
}

QList<ReportLine> moduleLines(const Report &report)
{
    QList<ReportLine> lines;
    for (const ModuleResult &row : report.modules)
        lines += moduleLine(row);
    return lines;
}

QList<ReportLine> tableLines(const Report &report)
{
    QList<ReportLine> lines;
    for (const TableResult &row : report.tables)
        lines += tableLine(row);
    return lines;
}

QList<Right> rightsNeeded(const Report &report)
{
    QList<Right> needed;
    for (const Right right : allRights) {
        const bool any = std::any_of(report.modules.begin(), report.modules.end(), [right](const ModuleResult &row) {
            return std::any_of(row.rights.begin(), row.rights.end(),
                               [right](const RightResult &result) { return result.right == right; });
        });
        if (any)
            needed += right;
    }
    return needed;
}

QList<ReportNote> reportNotes(const Report &report)
{
    QList<ReportNote> notes;
    if (report.failedStage()) // nothing was seen that could be noted
        return notes;
    if (const StageOutcome &levels = report.stage(Stage::Levels); levels.error.cause != Cause::None)
        notes.append({plain(Text::stageDetail(levels)), {plain(Text::stageRemedy(levels, report.connection))}});
    if (const QString reach = Text::reachNote(report); !reach.isEmpty())
        notes.append({plain(reach), Text::reachReasons(report.outsideReach)});
    if (const QString sight = Text::sightNote(report); !sight.isEmpty())
        notes.append({plain(sight), {}});
    if (const QString drift = Text::driftNote(report); !drift.isEmpty()) {
        ReportNote note{plain(drift), {}};
        const QStringList points = Text::driftPoints(report);
        for (const QString &point : points)
            note.points += plain(point);
        notes += note;
    }
    if (report.excess.isEmpty())
        notes.append({plain(Text::excessNote(report)), {}});
    return notes;
}

ReportExcess reportExcess(const Report &report)
{
    if (report.failedStage() || report.excess.isEmpty())
        return {};
    ReportExcess excess{plain(Text::excessNote(report)), plain(Text::excessPath()), {}, {}};
    const QList<ExcessAction> actions = byAction(report.excess);
    for (const ExcessAction &action : actions) {
        ExcessLine line{plain(u"%1 > %2"_s.arg(action.module, action.action)), {}};
        for (const ExcessRight &right : action.rights)
            line.changes.at(static_cast<size_t>(right.right)) =
                u"%1 → %2"_s.arg(Text::word(right.found), Text::word(right.required));
        excess.lines += line;
    }
    if (const QString untold = Text::excessUntoldNote(report); !untold.isEmpty())
        excess.remarks += plain(untold);
    excess.remarks += plain(Text::excessOfTables());
    return excess;
}

QString excessColumn(Right right)
{
    return Text::levelColumn(right);
}

QString sign(State state)
{
    switch (state) {
    case State::Passed:
        return u"✓"_s;
    case State::Unconfirmed:
        return u"?"_s;
    case State::Untested:
        return u"○"_s;
    case State::Failed:
        return u"✗"_s;
    }
    return {};
}

QString sign(StageState state)
{
    switch (state) {
    case StageState::NotReached:
        return u"○"_s;
    case StageState::Passed:
        return u"✓"_s;
    case StageState::Failed:
        return u"✗"_s;
    }
    return {};
}

QString sign(Verdict verdict)
{
    return sign(stateOf(verdict));
}

} // namespace Propel
