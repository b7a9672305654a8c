// SPDX-License-Identifier: MIT
#include "app/text/ChangeText.h"

#include "app/requirements/RequirementSet.h"
#include "app/text/CauseText.h"
#include "app/text/RowText.h"
#include "app/text/StageText.h"
#include "app/text/VerdictText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel::Text {
namespace {

using App = QCoreApplication;

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

QString upgradeSentence(const VersionStep &version)
{
    const VersionStep shown = shortened(version);
    //: %1, %2: versions of ConnectWise PSA, such as v2025.1
    return App::translate("Changes", "The instance went from %1 to %2.").arg(shown.from, shown.to);
}

QString nameIn(const Report &report, const QString &id)
{
    if (const ModuleResult *row = report.moduleRow(id))
        return rowName(*row);
    const TableResult *table = report.tableRow(id);
    return table ? rowName(*table) : id;
}

/// "A; B; C; D; and 2 more"
QString named(const QStringList &ids, const Report &report)
{
    QStringList names;
    for (const QString &id : ids.first(std::min(ids.size(), mostNamed)))
        names += nameIn(report, id);
    const auto more = static_cast<int>(ids.size() - names.size());
    if (more > 0)
        //: The end of a list. %n: rows that are not named
        names += App::translate("Changes", "and %n more", nullptr, more);
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
    const auto newRows = static_cast<int>(notice.newlyNeeded.size());
    Notice words;
    //: The title of a notification. %1: a connection, %n: rows that failed and did not before
    words.title = App::translate("Changes", "%1: %n rows failed", nullptr, rows).arg(connection);
    QStringList sentences{named(notice.rows, report) + u'.'};
    if (notice.newlyNeeded.size() == notice.rows.size() && rows > 0) {
        //: %n: rows, all of them, %1: a version such as 2026-11
        sentences +=
            App::translate("Changes", "Nothing was lost: they are newly needed by requirements %1.", nullptr, rows)
                .arg(report.requirementsVersion);
    } else {
        if (!notice.newlyNeeded.isEmpty())
            //: %n: rows, some of those that failed, %1: a version such as 2026-11
            sentences += App::translate("Changes", "%n of them are newly needed by requirements %1.", nullptr, newRows)
                             .arg(report.requirementsVersion);
        sentences += !notice.version.isChange()
                         ? App::translate("Changes", "The API member's security role was probably changed.")
                         : upgradeSentence(notice.version);
    }
    words.text = joined(sentences);
    return words;
}

Notice stoppedNotice(const QString &title, const ChangeNotice &notice, const Report &report)
{
    const StageOutcome *stage = report.failedStage();
    const Explanation why = stage ? explain(stage->error, report.connection) : Explanation();
    return {title,
            joined({why.what, !notice.version.isChange() ? QString() : upgradeSentence(notice.version), why.remedy})};
}

Notice awayNotice(const ChangeNotice &notice, const Report &report, const QString &connection)
{
    const StageOutcome *stage = report.failedStage();
    const Explanation why = stage ? explain(stage->error, report.connection) : Explanation{headline(report) + u'.', {}};
    const auto runs = static_cast<int>(notice.runs);
    //: %1: a date and time, %n: tests that could not be carried out
    const QString since = App::translate("Changes", "This has been so since %1, for %n tests.", nullptr, runs)
                              .arg(timeText(notice.since));
    //: The title of a notification. %1: a connection
    return {App::translate("Changes", "%1: can't be tested").arg(connection), joined({why.what, since, why.remedy})};
}

Notice mendedNotice(const ChangeNotice &notice, const Report &report, const QString &connection)
{
    //: The title of a notification. %1: a connection
    const QString title = App::translate("Changes", "%1: in order again").arg(connection);
    const QString verdict = headline(report) + u'.';
    if (notice.rows.isEmpty())
        return {title, verdict};
    //: %1: names of rows
    return {title, joined({verdict, App::translate("Changes", "Mended: %1.").arg(named(notice.rows, report))})};
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
        return stoppedNotice(App::translate("Changes", "%1: the keys were refused").arg(connection), notice, report);
    case ChangeNotice::Kind::Stopped:
        //: The title of a notification. %1: a connection
        return stoppedNotice(App::translate("Changes", "%1: the test stopped").arg(connection), notice, report);
    case ChangeNotice::Kind::Away:
        return awayNotice(notice, report, connection);
    case ChangeNotice::Kind::Mended:
        return mendedNotice(notice, report, connection);
    }
    return {};
}

QString word(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ready:
        //: A verdict
        return App::translate("Changes", "ready");
    case Verdict::Unconfirmed:
        //: A verdict
        return App::translate("Changes", "not confirmed");
    case Verdict::NotReady:
        //: A verdict
        return App::translate("Changes", "not ready");
    case Verdict::Undetermined:
        //: A verdict
        return App::translate("Changes", "undetermined");
    }
    return {};
}

QString rowName(const QString &id, const RequirementSet &requirements)
{
    return nameIn(emptyReport(requirements), id);
}

QString runSentence(const RunRecord &run)
{
    QString what = word(run.verdict);
    const auto failed = static_cast<int>(run.failed.size());
    if (run.stage) {
        //: %1: a verdict ("undetermined"), %2: a stage ("Connection")
        what = App::translate("Changes", "%1, stopped at “%2”").arg(what, word(*run.stage));
    } else if (failed > 0) {
        //: %1: a verdict ("not ready"), %n: rows
        what = App::translate("Changes", "%1, %n rows failed", nullptr, failed).arg(what);
    }
    const QString time = timeText(run.at);
    //: %1: a date and time, %2: what a test came to
    const QString sentence = App::translate("Changes", "%1: %2").arg(time, what);
    //: %1: a sentence, %2: a version of ConnectWise PSA
    return run.version.isEmpty() ? sentence : App::translate("Changes", "%1 (%2)").arg(sentence, run.version);
}

QStringList changeSentences(const RunChange &change, const RequirementSet &requirements)
{
    QStringList sentences;
    if (change.before != change.now)
        //: %1, %2: verdicts, such as "ready" and "not ready"
        sentences +=
            App::translate("Changes", "The verdict went from %1 to %2.").arg(word(change.before), word(change.now));
    if (change.version.isChange())
        sentences += upgradeSentence(change.version);
    if (change.requirements.isChange())
        //: %1, %2: versions, such as 2026-11
        sentences += App::translate("Changes", "The requirements went from %1 to %2.")
                         .arg(change.requirements.from, change.requirements.to);
    for (const QString &id : change.broke) {
        const QString name = rowName(id, requirements);
        sentences += change.newlyNeeded.contains(id)
                         //: %1: the name of a row
                         ? App::translate("Changes", "%1: newly needed, and missing.").arg(name)
                         //: %1: the name of a row
                         : App::translate("Changes", "%1: failed.").arg(name);
    }
    for (const QString &id : change.mended)
        //: %1: the name of a row
        sentences += App::translate("Changes", "%1: no longer failed.").arg(rowName(id, requirements));
    return sentences;
}

} // namespace Propel::Text
