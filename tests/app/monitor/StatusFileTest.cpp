// SPDX-License-Identifier: MIT
#include "app/monitor/StatusFile.h"

#include "app/requirements/RequirementSet.h"

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

class StatusFileTest : public testing::Test
{
protected:
    [[nodiscard]] QString folder() const { return m_place.filePath(u"a/status"_s); }
    static Report report()
    {
        Report report = emptyReport(RequirementSet::builtIn());
        report.generated = QDateTime(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::utc());
        return report;
    }

private:
    QTemporaryDir m_place;
};

} // namespace

TEST_F(StatusFileTest, CanBeReadByOtherAccountsButWrittenByItsOwnerAlone)
{
    NOT_ON_WINDOWS("who may read a file follows from its folder there, the profile's");
    ASSERT_TRUE(saveStatus(folder(), u"abc"_s, report()));
    const auto everybody = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    const auto writeByOthers = QFileDevice::WriteGroup | QFileDevice::WriteOther;
    const auto file = QFile::permissions(statusFile(folder(), u"abc"_s));
    const auto place = QFile::permissions(folder());
    EXPECT_EQ(file & everybody, everybody);
    EXPECT_FALSE(file & writeByOthers);
    EXPECT_EQ(place & (everybody | QFileDevice::ExeOther), everybody | QFileDevice::ExeOther);
    EXPECT_FALSE(place & writeByOthers);
}

TEST_F(StatusFileTest, TellsAMissingResultFromADamagedOne)
{
    EXPECT_EQ(causeOf(loadStatus(folder(), u"abc"_s)), Cause::FileUnreadable);
    ASSERT_TRUE(saveStatus(folder(), u"abc"_s, report()));
    ASSERT_TRUE(writeFile(statusFile(folder(), u"abc"_s), "{\"schema\":"));
    EXPECT_EQ(causeOf(loadStatus(folder(), u"abc"_s)), Cause::FileDamaged);
    EXPECT_TRUE(evidenceOf(loadStatus(folder(), u"abc"_s)).contains(u"abc.json"_s));
    dropStatus(folder(), u"abc"_s);
    EXPECT_EQ(causeOf(loadStatus(folder(), u"abc"_s)), Cause::FileUnreadable);
}

} // namespace Propel
