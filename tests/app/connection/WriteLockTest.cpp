// SPDX-License-Identifier: MIT
#include "app/connection/ConnectionStore.h"
#include "tests/support/FullDisk.h"
#include "tests/support/Processes.h"
#include "tests/support/SampleReport.h"

#include <QElapsedTimer>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

class WriteLockTest : public testing::Test
{
protected:
    [[nodiscard]] int saved() const
    {
        const Result<QList<Connection>> connections = store.load();
        return connections ? static_cast<int>(connections->size()) : -1;
    }

    QTemporaryDir place;
    ConnectionStore store{place.filePath(u"propel-connect"_s)};
};

} // namespace

TEST_F(WriteLockTest, LetsSeveralProgramsAddAtOnceAndLosesNone)
{
    constexpr int programs = 6;
    constexpr int each = 8;
    const int good = inProcesses(programs, [this](int program) {
        for (int i = 0; i < each; ++i) {
            const Connection mine = sampleConnection(u"%1-%2"_s.arg(program).arg(i));
            Result<> done = store.save(mine);
            while (causeOf(done) == Cause::FileBusy) // as the person would: once more
                done = store.save(mine);
            if (!done || !store.load())
                return false;
        }
        return true;
    });
    EXPECT_EQ(good, programs);
    EXPECT_EQ(saved(), programs * each);
}

TEST_F(WriteLockTest, SaysSoAtOnceWhereAnotherOneIsWriting)
{
    ASSERT_TRUE(store.save(sampleConnection(u"a"_s)));
    {
        const Result<WriteLock> other = lockForWriting(store.folder());
        ASSERT_TRUE(other);
        QElapsedTimer time;
        time.start();
        EXPECT_EQ(causeOf(store.save(sampleConnection(u"b"_s))), Cause::FileBusy);
        EXPECT_EQ(causeOf(store.remove(u"a"_s)), Cause::FileBusy);
        EXPECT_LT(time.elapsed(), 2000) << "twice 200 ms, and a slow machine";
        EXPECT_EQ(saved(), 1) << "reading needs no lock";
    }
    EXPECT_TRUE(store.save(sampleConnection(u"b"_s)));
    EXPECT_EQ(saved(), 2);
}

TEST_F(WriteLockTest, TakesOverWhatADeadProgramLeft)
{
    NOT_ON_WINDOWS("a process that dies can't be forked there");
    ASSERT_EQ(inProcesses(1,
                          [this](int) {
                              const Result<WriteLock> lock = lockForWriting(store.folder());
                              if (lock)
                                  std::_Exit(0); // with the lock in its hand
                              return false;
                          }),
              1);
    EXPECT_TRUE(QFile::exists(store.folder() + u"/write.lock"_s));
    EXPECT_EQ(store.save(sampleConnection(u"a"_s)), Result<>());
    EXPECT_FALSE(QFile::exists(store.folder() + u"/write.lock"_s));
}

TEST_F(WriteLockTest, IsTheUsualErrorWhereNothingCanBeWritten)
{
    ASSERT_TRUE(writeFile(place.filePath(u"file"_s), "in the way"));
    EXPECT_EQ(causeOf(lockForWriting(place.filePath(u"file/config"_s))), Cause::FileUnwritable);
    EXPECT_EQ(causeOf(lockForWriting(unwritablePlace())), Cause::FileUnwritable);
    EXPECT_EQ(causeOf(lockForWriting(unwritablePlace() + u"/config"_s)), Cause::FileUnwritable);
}

TEST_F(WriteLockTest, KeepsWhatIsSavedOnAFullDisk)
{
    NOT_ON_WINDOWS("a full disk can't be played there");
    ASSERT_TRUE(store.save(sampleConnection(u"a"_s)));
    const Connection other = sampleConnection(u"b"_s);
    const auto causeWithRoomFor = [&](quint64 bytes) {
        const FullDisk full(bytes);
        return causeOf(store.save(other));
    };
    EXPECT_EQ(causeWithRoomFor(0), Cause::FileUnwritable) << "not even for the lock";
    EXPECT_EQ(causeWithRoomFor(200), Cause::FileUnwritable) << "for the lock, not for the file";
    EXPECT_EQ(saved(), 1);
    EXPECT_EQ(causeOf(store.save(other)), Cause::None) << "there is room again";
    EXPECT_EQ(saved(), 2);
}

} // namespace Propel
