// SPDX-License-Identifier: MIT
#include "app/report/ReportDocument.h"

#include "app/base/Text.h"
#include "app/report/FixDocument.h"
#include "app/report/ReportTables.h"
#include "app/text/ChangeText.h"
#include "app/text/FixList.h"
#include "app/text/NoteText.h"
#include "app/text/RowText.h"
#include "app/text/StageText.h"
#include "app/text/TimeText.h"
#include "app/text/VerdictText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

QString versionText(const ConnectionFacts &connection)
{
    if (connection.version.isEmpty())
        return {};
    //: %1: a release of ConnectWise ("v2025.1.10333")
    return connection.cloud ? ReportWords::tr("%1, cloud").arg(connection.version)
                            : ReportWords::tr("%1, on-premises").arg(connection.version);
}

/// What made the report.
QString programText(const Report &report)
{
    //: %1: a version of this program, %2: a version of the list of requirements
    return ReportWords::tr("Propel Connect %1 · requirements %2")
        .arg(QCoreApplication::applicationVersion(), report.requirementsVersion);
}

FactLines factLines(const Report &report)
{
    const ConnectionFacts &connection = report.connection;
    const bool isWholeKey = connection.publicKey.size() > 5; // never more than the first four, whatever came in
    FactLines lines{{
        {ReportWords::tr("Company"), connection.companyName},
        {ReportWords::tr("Domain"), connection.domain},
        {ReportWords::tr("Company ID"), connection.companyId},
        {ReportWords::tr("ConnectWise"), versionText(connection)},
        {ReportWords::tr("Public key"), isWholeKey ? shortKey(connection.publicKey) : connection.publicKey},
        //: What the instance is compared with: the name and the version of the list of requirements
        {ReportWords::tr("Requirements"), u"%1 %2"_s.arg(report.requirementsName, report.requirementsVersion)},
        //: When the test was made
        {ReportWords::tr("Tested"), report.generated.isValid() ? Text::timeStamp(report.generated) : QString(), true},
        {ReportWords::tr("Tested with"), u"Propel Connect "_s + QCoreApplication::applicationVersion(), true},
    }};
    lines.facts.removeIf([](const Fact &fact) { return fact.value.isEmpty(); });
    return lines;
}

/// The member sees so little that it is a warning.
bool isSightWarning(const Report &report)
{
    return report.isSightNarrow() || !report.fallenSight().isEmpty();
}

/// What may keep a sync from working though the permissions are there.
BulletList warnings(const Report &report)
{
    QList<ListItem> items;
    if (const StageOutcome &levels = report.stage(Stage::Levels); levels.error.cause != Cause::None)
        items.append({Text::stageDetail(levels), checkList(report).changes.isEmpty()
                                                     ? QStringList{Text::stageRemedy(levels, report.connection)}
                                                     : QStringList()}); // the list says what to check
    if (const QString reach = Text::reachNote(report); !reach.isEmpty())
        items.append({reach, Text::reachReasons(report.outsideReach)});
    if (const QString sight = Text::sightNote(report); isSightWarning(report))
        items.append({sight});
    if (const QString drift = Text::driftNote(report); !drift.isEmpty())
        items.append({drift, Text::driftPoints(report)});
    return {items};
}

BulletList notes(const Report &report)
{
    BulletList all = warnings(report);
    if (const QString sight = Text::sightNote(report); !sight.isEmpty() && !isSightWarning(report))
        all.items.append({sight});
    if (report.excess.isEmpty())
        all.items.append({Text::excessNote(report)});
    return all;
}

/// Everything but the verdict and what to change.
QList<Block> detailBlocks(const Report &report)
{
    QList<Block> blocks;
    const auto all = static_cast<int>(report.modules.size() + report.tables.size());
    //: A heading
    blocks += Heading{2, ReportWords::tr("All %n permissions", nullptr, all)};
    blocks += TablePair{moduleTable(report), tableTable(report)};
    if (const BulletList items = notes(report); !items.items.isEmpty()) {
        //: A heading: what is to be known beside the verdict
        blocks += Heading{2, ReportWords::tr("Notes")};
        blocks += items;
    }
    if (!report.excess.isEmpty())
        blocks += excessBlocks(report);
    return blocks;
}

QString titleOf(const Report &report)
{
    if (report.failedStage())
        //: The title of a report. %1: "Propel Your MSP"
        return ReportWords::tr("ConnectWise connection for %1").arg(report.requirementsName);
    if (report.verdict == Verdict::Ready)
        //: The title of a report that found nothing missing
        return ReportWords::tr("ConnectWise connection verified");
    //: The title of a report. %1: "Propel Your MSP"
    return ReportWords::tr("ConnectWise permissions for %1").arg(report.requirementsName);
}

/// What no list of changes is about, a sentence each.
BulletList untested(const Report &report)
{
    BulletList list;
    report.eachRow([&](const auto &row) {
        if (row.state == State::Untested)
            list.items.append({Text::rowSentence(row)});
    });
    return list;
}

/// All that needs somebody's attention.
QList<Block> missingBlocks(const Report &report)
{
    QList<Block> blocks = fixBlocks(report);
    for (BulletList list : {untested(report), warnings(report)}) {
        if (!list.items.isEmpty())
            blocks += list;
    }
    return blocks;
}

/// Which step of the connection failed; nothing was seen that could be shown or noted.
QList<Block> failureBlocks(const Report &report, Extent extent)
{
    BulletList details;
    for (const QString &line : Text::supportLines(report))
        details.items.append({line});
    //: A heading
    return {Heading{2, ReportWords::tr("Details for support")}, stageTable(report, extent), details};
}

Banner verdictOf(const Report &report)
{
    return {stateOf(report.verdict), Text::headline(report), Text::summary(report)};
}

} // namespace

Document reportDocument(const Report &report, Extent extent)
{
    Document document{.title = titleOf(report),
                      .blocks = {verdictOf(report)},
                      .date = report.generated.isValid() ? Text::timeStamp(report.generated) : QString(),
                      .program = programText(report),
                      .isCertificate = report.verdict == Verdict::Ready && report.excess.isEmpty()}; // one page
    QList<Block> &blocks = document.blocks;
    if (report.failedStage()) {
        blocks += factLines(report);
        blocks += failureBlocks(report, extent);
    } else {
        const QList<Block> changes = extent == Extent::Everything ? fixBlocks(report) : missingBlocks(report);
        blocks += changes;
        if (!changes.isEmpty() && !document.isCertificate)
            blocks += signOff();
        blocks += factLines(report);
        if (document.isCertificate)
            blocks += tallies(report);
        if (extent == Extent::Everything)
            blocks += detailBlocks(report);
    }
    blocks += requestsBlock(report);
    return document;
}

Document terminalDocument(const Report &report, Extent extent)
{
    const bool isBrief = extent == Extent::Missing;
    Document document{.title = titleOf(report), .blocks = {verdictOf(report)}};
    QList<Block> &blocks = document.blocks;
    if (!report.failedStage())
        blocks += isBrief ? missingBlocks(report) : fixBlocks(report);
    FactLines facts = factLines(report);
    if (isBrief)
        facts.facts.removeIf([](const Fact &fact) { return fact.isImprint; });
    blocks += facts;
    if (!isBrief)
        blocks += report.failedStage() ? failureBlocks(report, extent) : detailBlocks(report);
    else if (!report.failedStage())
        blocks += tallies(report);
    if (isBrief && !report.excess.isEmpty())
        blocks += Paragraph{Text::excessNote(report)};
    if (!report.requests.isEmpty())
        blocks += Paragraph{Text::requestsNote(report)};
    return document;
}

} // namespace Propel
