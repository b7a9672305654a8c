// SPDX-License-Identifier: MIT
#include "app/start/StartupWarnings.h"

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

class OwnerRightsTest : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(writeFile(file, "x")); }

    static void give(const QString &path, mode_t mode)
    {
        ASSERT_EQ(::chmod(QFile::encodeName(path).constData(), mode), 0);
    }
    [[nodiscard]] static unsigned modeOf(const QString &path)
    {
        struct stat about
        {};
        return ::stat(QFile::encodeName(path).constData(), &about) == 0 ? about.st_mode & 07777 : 0;
    }

    QTemporaryDir place;
    QString folder = place.filePath(u"config"_s);
    QString file = folder + u"/connections.json"_s;
};

} // namespace

TEST_F(OwnerRightsTest, AreMendedInTheFolderAndItsFiles)
{
    give(folder, 0755);
    give(file, 0664);
    const OwnerRights rights = restrictToOwner({folder});
    EXPECT_EQ(rights.restricted, (QStringList{folder, file}));
    EXPECT_EQ(rights.unsafe, QStringList());
    EXPECT_EQ(modeOf(folder), 0700U);
    EXPECT_EQ(modeOf(file), 0600U);
}

TEST_F(OwnerRightsTest, AreLeftWhereTheyAreGoodOrWhereNothingIs)
{
    const OwnerRights rights = restrictToOwner({folder, place.filePath(u"missing"_s), QString()});
    EXPECT_EQ(rights.restricted + rights.unsafe, QStringList());
}

TEST_F(OwnerRightsTest, AreNotGivenToWhatALinkLeadsTo)
{
    const QString theirs = place.filePath(u"theirs"_s);
    ASSERT_TRUE(writeFile(theirs, "x"));
    give(theirs, 0644);
    const QString link = folder + u"/settings.ini"_s;
    ASSERT_TRUE(QFile::link(theirs, link));
    EXPECT_EQ(restrictToOwner({folder}).unsafe, QStringList{link});
    EXPECT_EQ(modeOf(theirs), 0644U);
    give(theirs, 0600);
    EXPECT_EQ(restrictToOwner({folder}).unsafe, QStringList()) << "led elsewhere on purpose, and safe there";
}

TEST_F(OwnerRightsTest, OfAnotherOwnerAreSaidAndLeft)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root can give a file away";
    ASSERT_EQ(::chown(QFile::encodeName(file).constData(), 65534, 65534), 0);
    give(file, 0644);
    const OwnerRights rights = restrictToOwner({folder});
    EXPECT_EQ(rights.unsafe, QStringList{file});
    EXPECT_EQ(rights.restricted, QStringList());
    EXPECT_EQ(modeOf(file), 0644U);
}

} // namespace Propel
