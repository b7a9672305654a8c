// SPDX-License-Identifier: MIT
#include "app/history/HistoryStore.h"

#include "tests/support/Processes.h"
#include "tests/support/SampleReport.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

class HistoryStoreTest : public testing::Test
{
protected:
    [[nodiscard]] QString folder() const { return m_place.filePath(u"history"_s); }
    [[nodiscard]] QString file() const { return folder() + u"/abc.json"_s; }
    RunRecord good() { return later(Sample()); }
    RunRecord bad()
    {
        Sample sample;
        sample.refuse(u"table.service.serviceBoard"_s);
        return later(sample);
    }
    RunRecord later(const Sample &sample) // an hour after the last one
    {
        RunRecord run = recordOf(sample.report());
        run.at = run.at.addSecs(3600 * ++m_hours);
        return run;
    }

    static int testsIn(const RunHistory &history)
    {
        return std::accumulate(history.runs.begin(), history.runs.end(), 0,
                               [](int tests, const RunRecord &run) { return tests + run.tests; });
    }

protected:
    QTemporaryDir m_place;
    int m_hours = 0;
    HistoryStore store{folder()};
};

} // namespace

TEST_F(HistoryStoreTest, IsEmptyAtFirstAndForItsOwnerAlone)
{
    ASSERT_TRUE(store.load(u"abc"_s));
    EXPECT_TRUE(store.load(u"abc"_s)->runs.isEmpty());
    EXPECT_EQ(store.add(u"abc"_s, good(), Audience::Absent).trouble.cause, Cause::None);
    EXPECT_EQ(store.load(u"abc"_s)->runs.size(), 1);
#ifdef Q_OS_UNIX // elsewhere it follows from the folder, the profile's
    const QFileDevice::Permissions others =
        QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther | QFile::ExeGroup | QFile::ExeOther;
    EXPECT_FALSE(QFile::permissions(file()) & others);
    EXPECT_FALSE(QFile::permissions(folder()) & others);
#endif
    store.drop(u"abc"_s);
    EXPECT_FALSE(QFileInfo::exists(file()));
}

TEST_F(HistoryStoreTest, TellsThePersonWhatTheyHaveNotSeen)
{
    using Kind = ChangeNotice::Kind;
    store.add(u"abc"_s, good(), Audience::Absent);
    EXPECT_EQ(store.add(u"abc"_s, bad(), Audience::Another).notice.kind, Kind::Nothing);
    EXPECT_EQ(HistoryStore(folder()).add(u"abc"_s, bad(), Audience::Absent).notice.kind, Kind::RowsFailed)
        << "another program saw it, the person did not";
    EXPECT_EQ(store.add(u"abc"_s, good(), Audience::Watching).notice.kind, Kind::Nothing);
    EXPECT_EQ(store.add(u"abc"_s, good(), Audience::Absent).notice.kind, Kind::Nothing) << "they watched it mend";
}

TEST_F(HistoryStoreTest, SetsADamagedFileAsideAndBeginsAnew)
{
    ASSERT_TRUE(writeFile(file(), "{\"schema\":"));
    const auto added = store.add(u"abc"_s, good(), Audience::Absent);
    EXPECT_EQ(added.trouble.cause, Cause::FileDamaged);
    EXPECT_TRUE(added.trouble.detail.contains(u"abc.json.damaged-"_s)) << added.trouble.detail;
    EXPECT_EQ(store.load(u"abc"_s)->runs.size(), 1);
    EXPECT_EQ(QDir(folder()).entryList({u"*.damaged-*"_s}).size(), 1);
}

TEST_F(HistoryStoreTest, ReadsNoFileThatIsTooLargeToBeOurs)
{
    ASSERT_TRUE(writeFile(file(), QByteArray(HistoryStore::largest + 1, ' ')));
    EXPECT_EQ(causeOf(store.load(u"abc"_s)), Cause::FileDamaged);
    EXPECT_FALSE(QFileInfo::exists(file())) << "and it is out of the way";
}

TEST_F(HistoryStoreTest, DoesNotTellTwiceWhatCantBeWritten)
{
    ASSERT_TRUE(makeFolder(folder()));
    ASSERT_TRUE(QDir().mkpath(file() + u"/in-the-way"_s));
    const auto first = store.add(u"abc"_s, bad(), Audience::Absent);
    EXPECT_EQ(first.trouble.cause, Cause::FileUnreadable);
    EXPECT_EQ(first.notice.kind, ChangeNotice::Kind::RowsFailed);
    EXPECT_EQ(store.add(u"abc"_s, bad(), Audience::Absent).notice.kind, ChangeNotice::Kind::Nothing);
    ASSERT_TRUE(QDir(file()).removeRecursively());
    EXPECT_EQ(store.add(u"abc"_s, bad(), Audience::Absent).trouble.cause, Cause::None);
    EXPECT_EQ(testsIn(*HistoryStore(folder()).load(u"abc"_s)), 3) << "and all of it is on disk in the end";
}

TEST_F(HistoryStoreTest, LosesNothingOfTwoProgramsAtOnce)
{
    constexpr int programs = 4;
    const RunRecord good = this->good();
    const int done = inProcesses(programs, [&](int program) {
        RunRecord run = good;
        run.at = run.at.addDays(program); // the same test at the same time would be the same one
        HistoryStore mine(folder());
        Cause trouble = Cause::None;
        for (int i = 0; i < 5 || trouble == Cause::FileBusy; ++i) {
            run.at = run.at.addSecs(3600);
            trouble = mine.add(u"abc"_s, run, Audience::Another).trouble.cause;
        }
        return true;
    });
    EXPECT_EQ(done, programs);
    EXPECT_GE(testsIn(*store.load(u"abc"_s)), 20);
}

} // namespace Propel
