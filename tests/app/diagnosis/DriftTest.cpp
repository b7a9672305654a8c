// SPDX-License-Identifier: MIT
#include "app/diagnosis/Drift.h"

#include "app/requirements/RequirementSet.h"

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

const QDateTime monday(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);

/// A run of a good instance, so many days after Monday.
Report runOn(int day, const QString &version = u"v2025.1.10333"_s)
{
    Report report = emptyReport(RequirementSet::builtIn());
    report.generated = monday.addDays(day);
    report.connection = {u"connect.acme.com"_s, u"acme"_s, u"AbCd…"_s, {}, u"Acme"_s, version, false};
    for (StageOutcome &stage : report.stages)
        stage.state = StageState::Passed;
    for (ModuleResult &row : report.modules) {
        for (RightResult &right : row.rights) {
            right.found = right.required;
            right.judgement = {State::Passed, Finding::Fits};
        }
    }
    for (TableResult &table : report.tables)
        table.state = State::Passed;
    return report;
}

/// A run that ended at a name server: nothing is told of any right, nor of the instance.
Report offlineOn(int day)
{
    Report report = emptyReport(RequirementSet::builtIn());
    report.generated = monday.addDays(day);
    report.connection = runOn(day).connection;
    report.connection.version.clear();
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
    right.judgement = {State::Failed, finding};
}

/// Each compared with the one before it, as runs are; the last one.
Report after(QList<Report> runs)
{
    for (qsizetype i = 1; i < runs.size(); ++i)
        compareWithEarlier(runs[i], runs.at(i - 1));
    return runs.constLast();
}

bool nothingChanged(const Report &report)
{
    return changesOf(report, ChangeKind::Lost).isEmpty() && changesOf(report, ChangeKind::NewlyNeeded).isEmpty() &&
           changesOf(report, ChangeKind::Mended).isEmpty();
}

Report failingOn(int day, const QString &version = u"v2025.1.10333"_s)
{
    Report report = runOn(day, version);
    fail(edit(report));
    return report;
}

} // namespace

TEST(Drift, SaysNothingWhereNothingHasChanged)
{
    const Report report = after({runOn(0), runOn(1)});
    EXPECT_TRUE(nothingChanged(report));
    EXPECT_EQ(report.drift.earlier, monday);
    EXPECT_FALSE(report.drift.instance.isChange());
    EXPECT_FALSE(report.drift.requirements.isChange());
    EXPECT_TRUE(nothingChanged(after({failingOn(0), failingOn(1)})));
}

TEST(Drift, TellsWhatWasLostAndSinceWhen)
{
    Report now = failingOn(1);
    now.tables[3].state = State::Failed;
    now = after({runOn(0), now});
    const QList<RowChange> lost = changesOf(now, ChangeKind::Lost);
    ASSERT_EQ(lost.size(), 2);
    EXPECT_EQ(lost.at(0).id, u"companies.configurations"_s);
    EXPECT_EQ(lost.at(0).right, Right::Edit);
    EXPECT_EQ(lost.at(0).change.last, monday);
    EXPECT_FALSE(lost.at(0).change.instance.isChange());
    EXPECT_EQ(lost.at(1).id, now.tables[3].requirement.id);
    EXPECT_EQ(lost.at(1).right, std::nullopt);
}

TEST(Drift, NamesTheUpgradeThatALossCameWith)
{
    const Report report = after({runOn(0), failingOn(1, u"v2025.2.4"_s)});
    EXPECT_EQ(changesOf(report, ChangeKind::Lost).constFirst().change.instance,
              (VersionStep{u"v2025.1.10333"_s, u"v2025.2.4"_s}));
    EXPECT_TRUE(report.drift.instance.isChange());
}

TEST(Drift, BlamesNoUpgradeThatCameAfterTheLoss)
{
    const Report report = after({runOn(0), failingOn(1), failingOn(2, u"v2025.2.4"_s)});
    const QList<RowChange> lost = changesOf(report, ChangeKind::Lost);
    ASSERT_EQ(lost.size(), 1) << "it stays lost until it is had again";
    EXPECT_EQ(lost.constFirst().change.last, monday);
    EXPECT_FALSE(lost.constFirst().change.instance.isChange());
    EXPECT_TRUE(report.drift.instance.isChange());
}

TEST(Drift, SaysWhatIsMendedOnce)
{
    const Report report = after({runOn(0), failingOn(1), runOn(2)});
    const QList<RowChange> mended = changesOf(report, ChangeKind::Mended);
    ASSERT_EQ(mended.size(), 1);
    EXPECT_EQ(mended.constFirst().change.last, monday.addDays(1));
    EXPECT_TRUE(changesOf(report, ChangeKind::Lost).isEmpty());
    EXPECT_TRUE(nothingChanged(after({runOn(0), failingOn(1), runOn(2), runOn(3)})));
}

TEST(Drift, TakesWhatCouldNotBeTestedForNoLoss)
{
    EXPECT_TRUE(nothingChanged(after({runOn(0), offlineOn(1)})));
    Report broken = runOn(1);
    edit(broken).judgement = {State::Untested, Finding::NotTold};
    broken.tables[0].state = State::Untested;
    EXPECT_TRUE(nothingChanged(after({runOn(0), broken})));
    Report silent = runOn(1);
    edit(silent).judgement = {State::Unconfirmed, Finding::LevelNotTold};
    EXPECT_TRUE(nothingChanged(after({runOn(0), silent})));
}

TEST(Drift, ComparesWithTheLastRunThatCouldTell)
{
    const Report report = after({runOn(0), offlineOn(1), offlineOn(2), failingOn(3, u"v2025.2.4"_s)});
    const QList<RowChange> lost = changesOf(report, ChangeKind::Lost);
    ASSERT_EQ(lost.size(), 1);
    EXPECT_EQ(lost.constFirst().change.last, monday);
    EXPECT_EQ(lost.constFirst().change.instance, (VersionStep{u"v2025.1.10333"_s, u"v2025.2.4"_s}));
    EXPECT_EQ(report.drift.earlier, monday);
    EXPECT_TRUE(report.drift.instance.isChange());
    EXPECT_EQ(changesOf(after({failingOn(0), offlineOn(1), runOn(2)}), ChangeKind::Mended).size(), 1);
}

TEST(Drift, KeepsALossOverRunsThatCannotTell)
{
    const QList<RowChange> lost =
        changesOf(after({runOn(0), failingOn(1), offlineOn(2), failingOn(3, u"v2025.2.4"_s)}), ChangeKind::Lost);
    ASSERT_EQ(lost.size(), 1);
    EXPECT_EQ(lost.constFirst().change.last, monday);
    EXPECT_FALSE(lost.constFirst().change.instance.isChange());
    EXPECT_TRUE(nothingChanged(after({runOn(0), failingOn(1), offlineOn(2)}))) << "what isn't tested isn't lost";
}

TEST(Drift, SeesReadingLostWhereLevelsAreNeverTold)
{
    Report silent = runOn(0);
    inquire(silent).found.reset();
    inquire(silent).judgement = {State::Unconfirmed, Finding::LevelNotTold};
    Report refused = runOn(1);
    fail(inquire(refused), Finding::Refused);
    EXPECT_EQ(changesOf(after({silent, refused}), ChangeKind::Lost).size(), 1);
    Report low = runOn(1);
    fail(inquire(low)); // the level is told for the first time: what it was is not known
    EXPECT_TRUE(nothingChanged(after({silent, low})));
    Report silentLater = silent;
    silentLater.generated = monday.addDays(1);
    low.generated = monday.addDays(2);
    EXPECT_EQ(changesOf(after({runOn(0), silentLater, low}), ChangeKind::Lost).constFirst().change.last, monday);
}

TEST(Drift, TellsWhatIsNewlyNeededFromWhatWasLost)
{
    Report before = runOn(0);
    before.modules[1].rights.removeFirst(); // Edit
    before.tables.removeFirst();
    before.modules.removeLast();
    Report now = failingOn(1);
    now.requirementsVersion = u"2026-12"_s;
    now = after({before, now});
    const QList<RowChange> needed = changesOf(now, ChangeKind::NewlyNeeded);
    ASSERT_EQ(needed.size(), 3);
    EXPECT_EQ(needed.at(0).right, Right::Edit);
    EXPECT_EQ(needed.at(0).state, State::Failed);
    EXPECT_EQ(needed.at(0).change.enough, Level::None);
    EXPECT_EQ(needed.at(0).change.requirements, (VersionStep{before.requirementsVersion, u"2026-12"_s}));
    EXPECT_EQ(needed.at(1).state, State::Passed);
    EXPECT_TRUE(changesOf(now, ChangeKind::Lost).isEmpty());
    EXPECT_TRUE(now.drift.requirements.isChange());

    Report later = failingOn(2);
    later.requirementsVersion = u"2027-01"_s;
    compareWithEarlier(later, now);
    const QList<RowChange> still = changesOf(later, ChangeKind::NewlyNeeded);
    ASSERT_EQ(still.size(), 1) << "only what doesn't pass yet";
    EXPECT_EQ(still.constFirst().change.requirements.to, u"2026-12"_s);
    EXPECT_TRUE(nothingChanged(after({before, runOn(1), runOn(2)})));
}

TEST(Drift, TakesAHigherNeedForNewUnlessTheLevelWasThere)
{
    Report before = runOn(0);
    edit(before).required = edit(before).found.emplace(Level::My);
    const Report raised = after({before, failingOn(1)});
    ASSERT_EQ(changesOf(raised, ChangeKind::NewlyNeeded).size(), 1);
    EXPECT_EQ(changesOf(raised, ChangeKind::NewlyNeeded).constFirst().change.enough, Level::My);
    edit(before).found = Level::All;
    EXPECT_EQ(changesOf(after({before, failingOn(1)}), ChangeKind::Lost).size(), 1);
    EXPECT_TRUE(nothingChanged(after({failingOn(0), failingOn(1)})));
}

TEST(Drift, TakesWhatAnUpgradeMakesNeededForNew)
{
    Report old = runOn(0, u"v2020.2.1"_s);
    ModuleResult &setup = old.modules.last();
    setup.rights[0].judgement = {State::Passed, Finding::NotNeededYet};
    Report now = runOn(1, u"v2020.3.1"_s);
    fail(now.modules.last().rights[0], Finding::Refused);
    now = after({old, now});
    EXPECT_TRUE(changesOf(now, ChangeKind::Lost).isEmpty());
    const QList<RowChange> needed = changesOf(now, ChangeKind::NewlyNeeded);
    ASSERT_EQ(needed.size(), 1);
    EXPECT_EQ(needed.constFirst().change.instance, (VersionStep{u"v2020.2.1"_s, u"v2020.3.1"_s}));
}

TEST(Drift, ComparesOnlyTheSameConnectionAndNeed)
{
    for (const auto &make : std::initializer_list<void (*)(Report &)>{
             [](Report &report) { report.connection.domain = u"other.example"_s; },
             [](Report &report) { report.connection.companyId = u"other"_s; },
             [](Report &report) { report.connection.publicKey = u"IjKl…"_s; },
             [](Report &report) { report.requirementsName = u"Other"_s; },
             [](Report &report) { report.generated = {}; }}) {
        Report before = runOn(0);
        make(before);
        const Report now = after({before, failingOn(1, u"v2025.2.4"_s)});
        EXPECT_TRUE(nothingChanged(now));
        EXPECT_EQ(now.drift, Drift{});
    }
}

TEST(Drift, TakesAVersionThatSaysMoreForNoUpgrade)
{
    EXPECT_FALSE((VersionStep{u"v2025.1"_s, u"v2025.1.10333"_s}.isChange()));
    EXPECT_FALSE((VersionStep{u"v2025.1.10333"_s, u"v2025.1"_s}.isChange()));
    EXPECT_FALSE((VersionStep{{}, u"v2025.1"_s}.isChange()));
    EXPECT_TRUE((VersionStep{u"v2025.1"_s, u"v2025.10"_s}.isChange()));
    EXPECT_TRUE((VersionStep{u"v2025.2"_s, u"v2025.1"_s}.isChange()));
}

TEST(Drift, RemembersHowMuchTheMemberSawWhenItSawAll)
{
    const auto seeing = [](int day, qint64 companies) {
        Report report = runOn(day);
        report.sight = {{u"companies"_s, companies}, {u"members"_s, 9}};
        return report;
    };
    EXPECT_EQ(fallenSight(after({seeing(0, 40), seeing(1, 3)})), (QList<SightCount>{{u"companies"_s, 40}}));
    EXPECT_EQ(fallenSight(after({seeing(0, 40), seeing(1, 3), offlineOn(2), seeing(3, 4)})).size(), 1);
    EXPECT_TRUE(fallenSight(after({seeing(0, 40), seeing(1, 3), seeing(2, 39)})).isEmpty());
    EXPECT_TRUE(fallenSight(after({seeing(0, 40), seeing(1, 20)})).isEmpty());
    EXPECT_TRUE(fallenSight(after({seeing(0, 3), seeing(1, 1)})).isEmpty()) << "too few to tell";
}
