// SPDX-License-Identifier: MIT
#include "app/history/ReportChanges.h"

#include "app/requirements/RequirementSet.h"
#include "tests/support/SampleReport.h"

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

const QDateTime monday(QDate(2026, 11, 2), QTime(9, 0), QTimeZone::utc());
const QString release = u"v2025.1.10333"_s;
const QString nextRelease = u"v2025.2.4"_s;

/// A run of a good instance, so many days after Monday.
Report runOn(int day, const QString &version = release)
{
    Report report = Sample().report();
    report.generated = monday.addDays(day);
    report.connection.version = version;
    report.sight.clear();
    return report;
}

/// A run that ended at a name server: nothing is known of any right, nor of the instance.
Report offlineOn(int day)
{
    Report report = emptyReport(RequirementSet::builtIn());
    report.generated = monday.addDays(day);
    report.connection = runOn(day, {}).connection;
    report.stages[1].state = StageState::Failed;
    return report;
}

RightResult &edit(Report &report)
{
    return report.modules[1].rights[0]; // Companies, Configurations
}

RightResult &inquire(Report &report)
{
    return report.modules[1].rights[1];
}

void fail(RightResult &right, Finding finding = Finding::LevelTooLow)
{
    right.found = Level::None;
    right.evaluation = {State::Failed, finding};
}

Report failingOn(int day, const QString &version = release)
{
    Report report = runOn(day, version);
    fail(edit(report));
    return report;
}

Report with(Report report, void (*edited)(Report &))
{
    edited(report);
    return report;
}

/// The level to inquire can't be seen; reading works.
Report silentOn(int day)
{
    return with(runOn(day), [](Report &report) {
        inquire(report).found.reset();
        inquire(report).evaluation = {State::Unconfirmed, Finding::LevelNotTold};
    });
}

/// With older requirements: no right to edit, one table and the last row less.
Report lessNeededOn(int day)
{
    return with(runOn(day), [](Report &report) {
        report.modules[1].rights.removeFirst();
        report.tables.removeFirst();
        report.modules.removeLast();
    });
}

/// Each compared with the one before it, as runs are; the last one.
Report after(QList<Report> runs)
{
    for (qsizetype i = 1; i < runs.size(); ++i)
        compareWithEarlier(runs[i], runs.at(i - 1));
    return runs.constLast();
}

/// "lost companies.configurations edit, day 0, v2025.1 to v2025.2"
QStringList changesIn(const Report &report)
{
    QStringList lines;
    for (const ChangeKind kind : {ChangeKind::Lost, ChangeKind::NewlyNeeded, ChangeKind::Fixed}) {
        for (const RowChange &row : report.changes(kind)) {
            QString line = enumName(kind) + u' ' + row.id;
            if (row.right)
                line += u' ' + enumName(*row.right);
            line += u", day %1"_s.arg(monday.daysTo(row.change.last));
            for (const VersionStep &step : {row.change.instance, row.change.requirements}) {
                if (step.isChange())
                    line += u", %1 to %2"_s.arg(step.from, step.to);
            }
            if (row.change.enough != Level::None)
                line += u", "_s + enumName(row.change.enough);
            lines += line;
        }
    }
    return lines;
}

struct Case
{
    const char *name;
    QList<Report> runs;
    QStringList changes;
};

const QString lostEdit = u"lost companies.configurations edit, day 0"_s;
const QString lostInquire = u"lost companies.configurations inquire, day 0"_s;

} // namespace

TEST(ReportChanges, SinceEarlierRuns)
{
    const QString firstTable = RequirementSet::builtIn().tables().constFirst().id;
    const QString lastRow = RequirementSet::builtIn().modules().constLast().id;
    const auto lowInquire = [](Report &report) { fail(inquire(report)); };
    for (const Case &each : std::initializer_list<Case>{
             {"none", {runOn(0), runOn(1)}, {}},
             {"failed all along", {failingOn(0), failingOn(1)}, {}},
             {"a right and a table are lost",
              {runOn(0), with(failingOn(1), [](Report &report) { report.tables[0].state = State::Failed; })},
              {lostEdit, u"lost %1, day 0"_s.arg(firstTable)}},
             {"lost with an upgrade",
              {runOn(0), failingOn(1, nextRelease)},
              {u"%1, %2 to %3"_s.arg(lostEdit, release, nextRelease)}},
             {"an upgrade after the loss isn't blamed",
              {runOn(0), failingOn(1), failingOn(2, nextRelease)},
              {lostEdit}},
             {"fixed", {runOn(0), failingOn(1), runOn(2)}, {u"mended companies.configurations edit, day 1"_s}},
             {"fixed, said once", {runOn(0), failingOn(1), runOn(2), runOn(3)}, {}},
             {"offline", {runOn(0), offlineOn(1)}, {}},
             {"untested isn't lost",
              {runOn(0), with(runOn(1),
                              [](Report &report) {
                                  edit(report).evaluation = {State::Untested, Finding::NotTold};
                                  report.tables[0].state = State::Untested;
                              })},
              {}},
             {"unconfirmed isn't lost",
              {runOn(0), with(runOn(1),
                              [](Report &report) {
                                  edit(report).evaluation = {State::Unconfirmed, Finding::LevelNotTold};
                              })},
              {}},
             {"compared with the last run that could tell",
              {runOn(0), offlineOn(1), offlineOn(2), failingOn(3, nextRelease)},
              {u"%1, %2 to %3"_s.arg(lostEdit, release, nextRelease)}},
             {"fixed while offline",
              {failingOn(0), offlineOn(1), runOn(2)},
              {u"mended companies.configurations edit, day 0"_s}},
             {"a loss is kept over a run that can't tell",
              {runOn(0), failingOn(1), offlineOn(2), failingOn(3, nextRelease)},
              {lostEdit}},
             {"what isn't tested isn't lost", {runOn(0), failingOn(1), offlineOn(2)}, {}},
             {"reading is lost where levels can't be seen",
              {silentOn(0), with(runOn(1), [](Report &report) { fail(inquire(report), Finding::Refused); })},
              {lostInquire}},
             {"what the level was isn't known", {silentOn(0), with(runOn(1), lowInquire)}, {}},
             {"an earlier run knew the level", {runOn(0), silentOn(1), with(runOn(2), lowInquire)}, {lostInquire}},
             {"newly needed, whether it passes or not",
              {lessNeededOn(0), with(failingOn(1), [](Report &report) { report.requirementsVersion = u"2099"_s; })},
              {u"newlyNeeded companies.configurations edit, day 0, %1 to 2099"_s.arg(
                   RequirementSet::builtIn().version()),
               u"newlyNeeded %1 inquire, day 0, %2 to 2099"_s.arg(lastRow, RequirementSet::builtIn().version()),
               u"newlyNeeded %1, day 0, %2 to 2099"_s.arg(firstTable, RequirementSet::builtIn().version())}},
             {"newly needed until it passes",
              {lessNeededOn(0), failingOn(1), failingOn(2)},
              {u"newlyNeeded companies.configurations edit, day 0"_s}},
             {"newly needed, and passes", {lessNeededOn(0), runOn(1), runOn(2)}, {}},
             {"a higher level is newly needed",
              {with(runOn(0), [](Report &report) { edit(report).required = edit(report).found.emplace(Level::My); }),
               failingOn(1)},
              {u"newlyNeeded companies.configurations edit, day 0, my"_s}},
             {"the higher level was there",
              {with(runOn(0), [](Report &report) { edit(report).required = Level::My; }), failingOn(1)},
              {lostEdit}},
             {"an upgrade needs more",
              {with(runOn(0),
                    [](Report &report) {
                        report.modules.last().rights[0].evaluation = {State::Passed, Finding::NotNeededYet};
                    }),
               with(runOn(1, nextRelease),
                    [](Report &report) { fail(report.modules.last().rights[0], Finding::Refused); })},
              {u"newlyNeeded %1 inquire, day 0, %2 to %3"_s.arg(lastRow, release, nextRelease)}},
         })
        EXPECT_EQ(changesIn(after(each.runs)), each.changes) << each.name;
}

TEST(ReportChanges, NameWhatTheyAreSince)
{
    const Report report = after({runOn(0), offlineOn(1), failingOn(2, nextRelease)});
    EXPECT_EQ(report.drift.earlier, monday);
    EXPECT_EQ(report.drift.instance, (VersionStep{release, nextRelease}));
    EXPECT_FALSE(report.drift.requirements.isChange());
}

TEST(ReportChanges, CompareOnlyTheSameConnectionAndNeed)
{
    for (const auto &edited : std::initializer_list<void (*)(Report &)>{
             [](Report &report) { report.connection.domain = u"other.example"_s; },
             [](Report &report) { report.connection.companyId = u"other"_s; },
             [](Report &report) { report.connection.publicKey = u"IjKl…"_s; },
             [](Report &report) { report.requirementsName = u"Other"_s; },
             [](Report &report) { report.generated = {}; }}) {
        const Report now = after({with(runOn(0), edited), failingOn(1, nextRelease)});
        EXPECT_TRUE(changesIn(now).isEmpty());
        EXPECT_EQ(now.drift, Drift{});
    }
}

TEST(ReportChanges, TakeAVersionThatSaysMoreForNoUpgrade)
{
    EXPECT_FALSE((VersionStep{u"v2025.1"_s, u"v2025.1.10333"_s}.isChange()));
    EXPECT_FALSE((VersionStep{u"v2025.1.10333"_s, u"v2025.1"_s}.isChange()));
    EXPECT_FALSE((VersionStep{{}, u"v2025.1"_s}.isChange()));
    EXPECT_TRUE((VersionStep{u"v2025.1"_s, u"v2025.10"_s}.isChange()));
    EXPECT_TRUE((VersionStep{u"v2025.2"_s, u"v2025.1"_s}.isChange()));
}

TEST(ReportChanges, RememberHowMuchTheMemberSawWhenItSawAll)
{
    const auto seeing = [](int day, qint64 companies) {
        Report report = runOn(day);
        report.sight = {{u"companies"_s, companies}, {u"members"_s, 9}};
        return report;
    };
    EXPECT_EQ(after({seeing(0, 40), seeing(1, 3)}).fallenSight(), (QList<SightCount>{{u"companies"_s, 40}}));
    EXPECT_EQ(after({seeing(0, 40), seeing(1, 3), offlineOn(2), seeing(3, 4)}).fallenSight().size(), 1);
    EXPECT_TRUE(after({seeing(0, 40), seeing(1, 3), seeing(2, 39)}).fallenSight().isEmpty());
    EXPECT_TRUE(after({seeing(0, 40), seeing(1, 20)}).fallenSight().isEmpty());
    EXPECT_TRUE(after({seeing(0, 3), seeing(1, 1)}).fallenSight().isEmpty()) << "too few to tell";
}
