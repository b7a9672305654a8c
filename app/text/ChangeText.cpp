// SPDX-License-Identifier: MIT
#include "app/text/ChangeText.h"

#include "app/requirements/RequirementSet.h"
#include "app/text/CauseText.h"
#include "app/text/RowText.h"
#include "app/text/StageText.h"
#include "app/text/VerdictText.h"
#include "app/text/Words.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel::Text {
namespace {

constexpr qsizetype mostNamed = 4; // a notification has no room for more

QString timeText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

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
    return Words::tr("The instance went from %1 to %2.").arg(version.from, version.to);
}

QStringList versionSentences(const VersionStep &instance, const VersionStep &requirements)
{
    QStringList sentences;
    if (instance.isChange())
        sentences += instanceSentence(instance);
    if (requirements.isChange())
        //: %1, %2: versions, such as 2026-11
        sentences += Words::tr("The requirements went from %1 to %2.").arg(requirements.from, requirements.to);
    return sentences;
}

/// "A; B; C; D; and 2 more"
QString named(const QStringList &ids, const Report &report)
{
    QStringList names;
    for (const QString &id : ids.first(std::min(ids.size(), mostNamed)))
        names += rightName(id, std::nullopt, report);
    const auto more = static_cast<int>(ids.size() - names.size());
    if (more > 0)
        //: The end of a list. %n: rows that are not named
        names += Words::tr("and %n more", nullptr, more);
    return names.join(u"; "_s);
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
    const auto newRows = static_cast<int>(std::count_if(notice.rows.begin(), notice.rows.end(), [&](const QString &id) {
        return notice.change.newlyNeeded.contains(id);
    }));
    Notice words;
    //: The title of a notification. %1: a connection, %n: rows that failed and did not before
    words.title = Words::tr("%1: %n rows failed", nullptr, rows).arg(connection);
    QStringList sentences{named(notice.rows, report) + u'.'};
    if (newRows == rows) {
        //: %n: rows, all of them, %1: a version such as 2026-11
        sentences += Words::tr("Nothing was lost: they are newly needed by requirements %1.", nullptr, rows)
                         .arg(report.requirementsVersion);
    } else {
        if (newRows > 0)
            //: %n: rows, some of those that failed, %1: a version such as 2026-11
            sentences += Words::tr("%n of them are newly needed by requirements %1.", nullptr, newRows)
                             .arg(report.requirementsVersion);
        sentences += !notice.change.version.isChange()
                         ? Words::tr("The API member's security role was probably changed.")
                         : instanceSentence(shortened(notice.change.version));
    }
    words.text = joined(sentences);
    return words;
}

Notice stoppedNotice(const QString &title, const ChangeNotice &notice, const Report &report)
{
    const StageOutcome *stage = report.failedStage();
    const Explanation why = stage ? explain(stage->error, report.connection) : Explanation();
    return {title,
            joined({why.what,
                    !notice.change.version.isChange() ? QString() : instanceSentence(shortened(notice.change.version)),
                    why.remedy})};
}

Notice awayNotice(const ChangeNotice &notice, const Report &report, const QString &connection)
{
    const StageOutcome *stage = report.failedStage();
    const Explanation why = stage ? explain(stage->error, report.connection) : Explanation{headline(report) + u'.', {}};
    const auto runs = static_cast<int>(notice.runs);
    //: %1: a date and time, %n: tests that could not be carried out
    const QString since =
        Words::tr("This has been so since %1, for %n tests.", nullptr, runs).arg(timeText(notice.since));
    //: The title of a notification. %1: a connection
    return {Words::tr("%1: can't be tested").arg(connection), joined({why.what, since, why.remedy})};
}

Notice fixedNotice(const ChangeNotice &notice, const Report &report, const QString &connection)
{
    //: The title of a notification. %1: a connection
    const QString title = Words::tr("%1: in order again").arg(connection);
    const QString verdict = headline(report) + u'.';
    if (notice.rows.isEmpty())
        return {title, verdict};
    //: %1: names of rows
    return {title, joined({verdict, Words::tr("Mended: %1.").arg(named(notice.rows, report))})};
}

QString lostSentence(const Change &change)
{
    if (!change.instance.isChange())
        //: A right that fails now. %1: date and time of a test
        return Words::tr("It worked on %1.").arg(timeText(change.last));
    //: A right that fails now. %1: date and time of a test, %2 and %3: releases of ConnectWise ("v2025.1.10333")
    return Words::tr("It worked on %1. Since then the instance went from %2 to %3.")
        .arg(timeText(change.last), change.instance.from, change.instance.to);
}

QString newlyNeededSentence(const Change &change)
{
    const bool isRaised = change.enough != Level::None;
    if (change.instance.isChange())
        //: %1 and %2: releases of ConnectWise ("v2025.1.10333")
        return Words::tr("Newly needed: the instance went from %1 to %2.")
            .arg(change.instance.from, change.instance.to);
    const VersionStep &step = change.requirements;
    if (step.isChange())
        return isRaised
                   //: %1 and %2: versions of the requirements ("2026-11"), %3: a level ("My")
                   ? Words::tr("Newly needed: the requirements went from %1 to %2; before, %3 was enough.")
                         .arg(step.from, step.to, word(change.enough))
                   //: %1 and %2: versions of the requirements ("2026-11")
                   : Words::tr("Newly needed: the requirements went from %1 to %2.").arg(step.from, step.to);
    return isRaised
               //: %1: date and time of a test, %2: a level ("My")
               ? Words::tr("Newly needed since the test of %1; before, %2 was enough.")
                     .arg(timeText(change.last), word(change.enough))
               //: %1: date and time of a test
               : Words::tr("Newly needed since the test of %1.").arg(timeText(change.last));
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
        //: The title of a notification. %1: a connection
        return stoppedNotice(Words::tr("%1: the keys were refused").arg(connection), notice, report);
    case ChangeNotice::Kind::Stopped:
        //: The title of a notification. %1: a connection
        return stoppedNotice(Words::tr("%1: the test stopped").arg(connection), notice, report);
    case ChangeNotice::Kind::Away:
        return awayNotice(notice, report, connection);
    case ChangeNotice::Kind::Fixed:
        return fixedNotice(notice, report, connection);
    }
    return {};
}

QString rowName(const QString &id, const RequirementSet &requirements)
{
    return rightName(id, std::nullopt, emptyReport(requirements));
}

QString runSentence(const RunRecord &run)
{
    QString what = word(run.verdict);
    const auto failed = static_cast<int>(run.failed.size());
    if (run.stage) {
        //: %1: a verdict ("undetermined"), %2: a stage ("Connection")
        what = Words::tr("%1, stopped at “%2”").arg(what, word(*run.stage));
    } else if (failed > 0) {
        //: %1: a verdict ("not ready"), %n: rows
        what = Words::tr("%1, %n rows failed", nullptr, failed).arg(what);
    }
    const QString time = timeText(run.at);
    //: %1: a date and time, %2: what a test came to
    const QString sentence = Words::tr("%1: %2").arg(time, what);
    //: %1: a sentence, %2: a version of ConnectWise PSA
    return run.version.isEmpty() ? sentence : Words::tr("%1 (%2)").arg(sentence, run.version);
}

QStringList changeSentences(const RunChange &change, const RequirementSet &requirements)
{
    QStringList sentences;
    if (change.before != change.now)
        //: %1, %2: verdicts, such as "ready" and "not ready"
        sentences += Words::tr("The verdict went from %1 to %2.").arg(word(change.before), word(change.now));
    sentences += versionSentences(shortened(change.version), change.requirements);
    for (const QString &id : change.newlyFailed) {
        const QString name = rowName(id, requirements);
        sentences += change.newlyNeeded.contains(id)
                         //: %1: the name of a row
                         ? Words::tr("%1: newly needed, and missing.").arg(name)
                         //: %1: the name of a row
                         : Words::tr("%1: failed.").arg(name);
    }
    for (const QString &id : change.fixed)
        //: %1: the name of a row
        sentences += Words::tr("%1: no longer failed.").arg(rowName(id, requirements));
    return sentences;
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

QString lossSentence(const Loss &loss, const Report &report)
{
    const QString name = rightName(loss.id, loss.right, report);
    switch (loss.now) {
    case State::Passed:
        break;
    case State::Failed:
        //: %1: a right of a row, or a table
        return Words::tr("%1: passed with the present keys, failed with the new ones.").arg(name);
    case State::Unconfirmed:
        //: %1: a right of a row, or a table
        return Words::tr("%1: passed with the present keys, not confirmed with the new ones.").arg(name);
    case State::Untested:
        //: %1: a right of a row, or a table
        return Words::tr("%1: passed with the present keys, not tested with the new ones.").arg(name);
    }
    return {};
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
        return Words::tr("It failed on %1.").arg(timeText(change.last));
    }
    return {};
}

QString driftNote(const Report &report)
{
    if (driftPoints(report).isEmpty())
        return {};
    //: Above a list of what has changed. %1: date and time of an earlier test
    return Words::tr("Compared with the test of %1:").arg(timeText(report.drift.earlier));
}

QStringList driftPoints(const Report &report)
{
    QStringList points = versionSentences(report.drift.instance, report.drift.requirements);
    for (const ChangeKind kind : {ChangeKind::Lost, ChangeKind::NewlyNeeded, ChangeKind::Fixed}) {
        const QList<RowChange> changes = report.changes(kind);
        for (const RowChange &changed : changes)
            //: %1: a right of a row, or a table, %2: its state ("failed"), %3: a sentence that says since when
            points += Words::tr("%1: %2. %3")
                          .arg(rightName(changed.id, changed.right, report), word(changed.state),
                               changeSentence(changed.change));
    }
    return points;
}

} // namespace Propel::Text
