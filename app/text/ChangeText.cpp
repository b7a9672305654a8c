// SPDX-License-Identifier: MIT
#include "app/text/ChangeText.h"

#include "app/base/Causes.h"
#include "app/requirements/RequirementSet.h"
#include "app/text/CauseText.h"
#include "app/text/RowText.h"
#include "app/text/StageText.h"
#include "app/text/TimeText.h"
#include "app/text/VerdictText.h"
#include "app/text/Words.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel::Text {
namespace {

constexpr qsizetype mostNamed = 4; // a notification has no room for more

/// "v2025.1" and "v2025.2" where that is enough to tell them apart.
VersionStep shortened(const VersionStep &version)
{
    const auto before = PsaVersion::parse(version.from);
    const auto now = PsaVersion::parse(version.to);
    return before && now && *before != *now ? VersionStep{before->text(), now->text()} : version;
}

QString instanceSentence(const VersionStep &version)
{
    //: %1, %2: versions of ConnectWise PSA, such as v2025.1
    return Words::tr("ConnectWise was updated from %1 to %2.").arg(version.from, version.to);
}

QStringList versionSentences(const VersionStep &instance, const VersionStep &requirements)
{
    QStringList sentences;
    if (instance.isChange())
        sentences += instanceSentence(instance);
    if (requirements.isChange())
        //: %1, %2: versions, such as 2026-11
        sentences += Words::tr("Propel's requirements changed from %1 to %2.").arg(requirements.from, requirements.to);
    return sentences;
}

/// "Configurations, Opportunity, Service Tickets, and 2 more"
QString named(const QStringList &ids, const Report &report)
{
    const bool isAll = ids.size() <= mostNamed;
    QStringList names;
    for (const QString &id : ids.first(isAll ? ids.size() : mostNamed - 1)) {
        const ModuleResult *row = report.moduleRow(id);
        const TableResult *table = report.tableRow(id);
        names += row ? row->requirement.action : table ? table->requirement.table : id;
    }
    if (!isAll)
        //: The end of a list of permissions. %n: those that are not named
        names += Words::tr("%n more", nullptr, static_cast<int>(ids.size() - names.size()));
    return QLocale().createSeparatedList(names);
}

QString joined(const QStringList &sentences)
{
    QStringList all = sentences;
    all.removeAll(QString());
    return all.join(u' ');
}

Notice rowsNotice(const ChangeNotice &notice, const Report &report, const QString &connection)
{
    const auto rows = static_cast<int>(notice.rows.size());
    const auto newRows = static_cast<int>(
        std::ranges::count_if(notice.rows, [&](const QString &id) { return notice.change.newlyNeeded.contains(id); }));
    Notice words;
    words.title = rows < report.idsIn(State::Failed).size()
                      //: The title of a notification. %n: permissions, besides others that were missing before
                      ? Words::tr("%n more permissions missing", nullptr, rows)
                      : Words::tr("%n permissions missing", nullptr, rows);
    //: %1: a connection, %2: names of permissions
    QStringList sentences{Words::tr("%1: %2.").arg(connection, named(notice.rows, report))};
    if (newRows == rows)
        sentences += Words::tr("Propel needs them now; nothing was lost.", nullptr, rows);
    else if (notice.change.version.isChange())
        sentences += instanceSentence(shortened(notice.change.version));
    else
        sentences += Words::tr("The security role was probably changed.");
    words.text = joined(sentences);
    return words;
}

/// A test that couldn't finish: what happened is the title.
Notice stoppedNotice(const ChangeNotice &notice, const Report &report, const QString &connection)
{
    const StageOutcome *stage = report.failedStage();
    const Explanation why = stage ? explain(stage->error, report.connection) : Explanation{headline(report) + u'.', {}};
    const QString remedy = why.remedy.isEmpty() ? why.what : why.remedy;
    Notice words;
    words.title = headline(report);
    //: %1: a connection, %2: a sentence
    words.text = Words::tr("%1: %2").arg(connection, remedy);
    if (notice.kind == ChangeNotice::Kind::Away)
        //: %1: a connection, %n: how many tests in a row, %2: a sentence that says what to do
        words.text =
            Words::tr("%1: no result in %n tests. We'll keep trying. %2", nullptr, static_cast<int>(notice.runs))
                .arg(connection, remedy);
    else if (notice.change.version.isChange())
        words.text = joined({words.text, instanceSentence(shortened(notice.change.version))});
    return words;
}

Notice fixedNotice(const ChangeNotice &notice, const Report &report, const QString &connection)
{
    if (notice.rows.isEmpty()) // it was something else
        //: %1: a connection, %2: "All 26 permissions OK"
        return {Words::tr("Ready again"), Words::tr("%1: %2.").arg(connection, headline(report))};
    const auto rows = static_cast<int>(notice.rows.size());
    return {headline(report),
            //: %1: a connection, %2: names of permissions, %n: how many
            Words::tr("%1: %2 are fixed.", nullptr, rows).arg(connection, named(notice.rows, report))};
}

QString lostSentence(const Change &change)
{
    if (!change.instance.isChange())
        //: A right that fails now. %1: date and time of a test
        return Words::tr("It worked on %1.").arg(timeStamp(change.last));
    //: A right that fails now. %1: date and time of a test, %2 and %3: releases of ConnectWise ("v2025.1.10333")
    return Words::tr("It worked on %1. Since then ConnectWise was updated from %2 to %3.")
        .arg(timeStamp(change.last), change.instance.from, change.instance.to);
}

QString newlyNeededSentence(const Change &change)
{
    const bool isRaised = change.enough != Level::None;
    if (change.instance.isChange())
        //: %1 and %2: releases of ConnectWise ("v2025.1.10333")
        return Words::tr("Newly required: ConnectWise was updated from %1 to %2.")
            .arg(change.instance.from, change.instance.to);
    const VersionStep &step = change.requirements;
    if (step.isChange())
        return isRaised
                   //: %1 and %2: versions of the requirements ("2026-11"), %3: a level ("My")
                   ? Words::tr("Newly required: Propel's requirements changed from %1 to %2; before, %3 was enough.")
                         .arg(step.from, step.to, word(change.enough))
                   //: %1 and %2: versions of the requirements ("2026-11")
                   : Words::tr("Newly required: Propel's requirements changed from %1 to %2.").arg(step.from, step.to);
    return isRaised
               //: %1: date and time of a test, %2: a level ("My")
               ? Words::tr("Newly required since the test of %1; before, %2 was enough.")
                     .arg(timeStamp(change.last), word(change.enough))
               //: %1: date and time of a test
               : Words::tr("Newly required since the test of %1.").arg(timeStamp(change.last));
}

} // namespace

Notice notice(const ChangeNotice &notice, const Report &report, const QString &connection)
{
    switch (notice.kind) {
    case ChangeNotice::Kind::Nothing:
        return {};
    case ChangeNotice::Kind::RowsFailed:
        return rowsNotice(notice, report, connection);
    case ChangeNotice::Kind::KeysRefused:
    case ChangeNotice::Kind::Stopped:
    case ChangeNotice::Kind::Away:
        return stoppedNotice(notice, report, connection);
    case ChangeNotice::Kind::Fixed:
        return fixedNotice(notice, report, connection);
    }
    return {};
}

QString rowName(const QString &id, const RequirementSet &requirements)
{
    const Report rows = emptyReport(requirements);
    const ModuleResult *row = rows.moduleRow(id);
    return row ? u"%1 / %2"_s.arg(row->requirement.module, row->requirement.action) : rightName(id, std::nullopt, rows);
}

QString runState(const RunRecord &run)
{
    const auto missing = static_cast<int>(run.failed.size());
    const auto unconfirmed = static_cast<int>(run.unconfirmed.size());
    if (isRefusalOfKeys(run.cause))
        return Words::tr("API keys rejected");
    if (run.stage && about(run.cause) == About::Certificate)
        return run.cause == Cause::CertificateExpired ? Words::tr("certificate expired")
                                                      : Words::tr("certificate not trusted");
    if (run.stage && about(run.cause) == About::ProxySignIn)
        return Words::tr("proxy sign-in required");
    if (run.stage && about(run.cause) == About::Keychain)
        return Words::tr("can't read the private key");
    if (run.stage && has(run.cause, CauseTrait::NobodyThere | CauseTrait::LostOnTheWay))
        return Words::tr("can't reach the server");
    switch (run.verdict) {
    case Verdict::Ready:
        return Words::tr("ready");
    case Verdict::NotReady:
        return Words::tr("%n permissions missing", nullptr, missing);
    case Verdict::Unconfirmed:
        return Words::tr("%n permissions couldn't be confirmed", nullptr, unconfirmed);
    case Verdict::Undetermined:
        return Words::tr("couldn't finish the test");
    }
    return {};
}

QStringList changeLines(const RunChange &change, const RequirementSet &requirements)
{
    QStringList lines;
    for (const QString &id : change.newlyFailed) {
        const QString name = rowName(id, requirements);
        lines += change.newlyNeeded.contains(id)
                     //: %1: the name of a permission
                     ? Words::tr("%1: newly required, and missing").arg(name)
                     //: %1: the name of a permission
                     : Words::tr("%1: missing").arg(name);
    }
    for (const QString &id : change.fixed)
        //: %1: the name of a permission
        lines += Words::tr("%1: fixed").arg(rowName(id, requirements));
    return lines + versionSentences(shortened(change.version), change.requirements);
}

QString rightName(const QString &id, std::optional<Right> right, const Report &report)
{
    if (const ModuleResult *row = report.moduleRow(id)) {
        const QString name = rowName(*row);
        //: One right of a row. %1: the row, such as "Companies, Configurations", %2: the right, such as "Edit"
        return right ? Words::tr("%1, %2").arg(name, word(*right)) : name;
    }
    const TableResult *table = report.tableRow(id);
    return table ? rowName(*table) : id;
}

QString changeSentence(const Change &change)
{
    switch (change.kind) {
    case ChangeKind::None:
        break;
    case ChangeKind::NewlyNeeded:
        return newlyNeededSentence(change);
    case ChangeKind::Lost:
        return lostSentence(change);
    case ChangeKind::Fixed:
        //: A right that passes now. %1: date and time of a test
        return Words::tr("It was missing on %1.").arg(timeStamp(change.last));
    }
    return {};
}

QString driftNote(const Report &report)
{
    if (driftPoints(report).isEmpty())
        return {};
    //: Above a list of what has changed. %1: date and time of an earlier test
    return Words::tr("Compared with the test of %1:").arg(timeStamp(report.drift.earlier));
}

QStringList driftPoints(const Report &report)
{
    QStringList points = versionSentences(report.drift.instance, report.drift.requirements);
    for (const ChangeKind kind : {ChangeKind::Lost, ChangeKind::NewlyNeeded, ChangeKind::Fixed}) {
        for (const RowChange &changed : report.changes(kind))
            //: %1: a right of a row, or a table, %2: its state ("failed"), %3: a sentence that says since when
            points += Words::tr("%1: %2. %3")
                          .arg(rightName(changed.id, changed.right, report), word(changed.state),
                               changeSentence(changed.change));
    }
    return points;
}

} // namespace Propel::Text
