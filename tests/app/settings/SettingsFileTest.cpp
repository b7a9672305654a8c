// SPDX-License-Identifier: MIT
#include "app/settings/Settings.h"

#include "app/base/PrivateFile.h"
#include "app/base/SessionBus.h"
#include "app/monitor/StatusFile.h"
#include "app/settings/Paths.h"
#include "app/text/SettingsText.h"

#include "tests/support/FullDisk.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Propel {
namespace {

class SettingsFileTest : public testing::Test
{
protected:
    void SetUp() override
    {
        nameTheApplication();
        QDir(configFolder()).removeRecursively();
        qputenv("XDG_CONFIG_DIRS", QFile::encodeName(m_presets.path()));
    }
    void TearDown() override
    {
        qunsetenv("XDG_CONFIG_DIRS");
        QDir(configFolder()).removeRecursively();
    }
    [[nodiscard]] Settings load() const { return Settings::load(m_presets.path()); }
    void preset(const QByteArray &content) const
    {
        ASSERT_TRUE(writeFile(m_presets.filePath(u"Propel/propel-connect.conf"_s), content));
    }

private:
    QTemporaryDir m_presets;
};

} // namespace

TEST_F(SettingsFileTest, TestsEveryFourHoursAndNotifiesUnlessToldOtherwise)
{
    const Settings settings = load();
    EXPECT_EQ(settings.testInterval(), 240min);
    EXPECT_TRUE(settings.notifies());
    EXPECT_FALSE(settings.pausedUntil.isValid());
    EXPECT_EQ(statusFolder(settings), usualStatusFolder());
}

TEST_F(SettingsFileTest, KeepsWhatThePersonSets)
{
    const QDateTime until(QDate(2026, 11, 25), QTime(7, 0), Qt::UTC);
    ASSERT_TRUE(writeFile(settingsFile(), "[General]\nlanguage=de\nlater=version\n"));
    ASSERT_TRUE(saveSetting(SettingKey::TestEvery, u"15m"_s));
    ASSERT_TRUE(saveSetting(SettingKey::Notifications, u"off"_s));
    ASSERT_TRUE(savePause(until));
    Settings settings = load();
    EXPECT_EQ(settings.testInterval(), 15min);
    EXPECT_FALSE(settings.notifies());
    EXPECT_EQ(settings.pausedUntil, until);
    EXPECT_EQ(settings.language, u"de"_s);
    EXPECT_TRUE(readFile(settingsFile())->contains("later=version"));
#ifdef Q_OS_UNIX // elsewhere it follows from the folder, the profile's
    EXPECT_FALSE(QFileInfo(settingsFile()).permissions() & (QFile::ReadGroup | QFile::ReadOther));
#endif

    ASSERT_TRUE(saveSetting(SettingKey::TestEvery, u"never"_s));
    ASSERT_TRUE(saveSetting(SettingKey::Notifications, {}));
    ASSERT_TRUE(savePause({}));
    settings = load();
    EXPECT_EQ(settings.testInterval(), std::nullopt);
    EXPECT_TRUE(settings.notifies());
    EXPECT_FALSE(settings.pausedUntil.isValid());
}

TEST_F(SettingsFileTest, MakesAFileForItsOwnerAlone)
{
    NOT_ON_WINDOWS("who may read a file follows from its folder there, the profile's");
    ASSERT_TRUE(saveSetting(SettingKey::TestEvery, u"2h"_s));
    EXPECT_FALSE(QFileInfo(settingsFile()).permissions() & (QFile::ReadGroup | QFile::ReadOther));
    EXPECT_FALSE(QFileInfo(configFolder()).permissions() & (QFile::ExeGroup | QFile::ExeOther));
}

TEST_F(SettingsFileTest, TellsWhatCantBeWritten)
{
    ASSERT_TRUE(QDir().mkpath(settingsFile() + u"/in-the-way"_s));
    EXPECT_EQ(causeOf(saveSetting(SettingKey::TestEvery, u"2h"_s)), Cause::FileUnwritable);
}

TEST_F(SettingsFileTest, WhatCouldNotBeWrittenIsNotSet)
{
    NOT_ON_WINDOWS("there is no such limit");
    ASSERT_TRUE(saveSetting(SettingKey::TestEvery, u"2h"_s));
    {
        const FullDisk disk;
        EXPECT_EQ(causeOf(saveSetting(SettingKey::TestEvery, u"12h"_s)), Cause::FileUnwritable);
        EXPECT_EQ(causeOf(saveSetting(SettingKey::Notifications, u"off"_s)), Cause::FileUnwritable);
    }
    EXPECT_EQ(Settings::load().testEvery, u"2h"_s);
    EXPECT_TRUE(Settings::load().notifies());
}

TEST_F(SettingsFileTest, AnAdministratorPresetsAndForbids)
{
    NOT_ON_WINDOWS("presets come by policy there: PolicyTest");
    preset("[General]\ntestEvery=1h\nstatusFolder=/srv/propel\npausedUntil=2099-01-01T00:00:00Z\n"
           "[Mandatory]\nnotifications=off\n");
    ASSERT_TRUE(saveSetting(SettingKey::Notifications, u"on"_s));
    Settings settings = load();
    EXPECT_EQ(settings.testInterval(), 60min);
    EXPECT_FALSE(settings.notifies());
    EXPECT_EQ(statusFolder(settings), u"/srv/propel"_s);
    EXPECT_FALSE(settings.pausedUntil.isValid()) << "that is the person's own";
    EXPECT_TRUE(settings.mandatory.testFlag(SettingKey::Notifications));
    ASSERT_TRUE(saveSetting(SettingKey::TestEvery, u"24h"_s));
    EXPECT_EQ(load().testInterval(), 24h);
}

TEST_F(SettingsFileTest, NamesWhatMakesNoSense)
{
    NOT_ON_WINDOWS("presets come by policy there: PolicyTest");
    preset("[General]\ntestEvery=5m\nnotifications=maybe\nstatusFolder=here\n");
    const Settings settings = load();
    ASSERT_EQ(settings.faults.size(), 3);
    EXPECT_EQ(settings.testInterval(), 240min);
    EXPECT_TRUE(settings.notifies());
    EXPECT_TRUE(Text::settingFault(settings.faults.at(0)).contains(u"“5m”"_s));
    EXPECT_TRUE(Text::settingFault(settings.faults.at(1)).contains(u"Use “on” or “off”"_s));
    EXPECT_TRUE(Text::settingFault(settings.faults.at(2)).contains(u"“here”"_s));
    for (const char *interval : {"14m", "25h", "0", "sometimes"}) {
        preset("[General]\ntestEvery=" + QByteArray(interval) + '\n');
        EXPECT_EQ(load().faults.size(), 1) << interval;
    }
}

TEST(StatusWay, NamesTheFolderThatIsClosedToOthers)
{
    NOT_ON_WINDOWS("who may read a file follows from its folder there, the profile's");
    QTemporaryDir place(u"/tmp/propel-way-XXXXXX"_s); // for its owner alone
    EXPECT_EQ(closedOnTheWay(place.filePath(u"a/status"_s)), place.path());
    QFile::setPermissions(place.path(), QFile::permissions(place.path()) | QFile::ExeOther);
    EXPECT_EQ(closedOnTheWay(place.filePath(u"a/status"_s)), QString());
    EXPECT_EQ(closedOnTheWay(u"/usr/share"_s), QString());
}

#ifdef Q_OS_LINUX

class SessionBusTest : public testing::Test
{
protected:
    void SetUp() override
    {
        for (const char *variable : {"DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"}) {
            before.append({variable, qgetenv(variable)});
            qunsetenv(variable);
        }
    }
    void TearDown() override
    {
        for (const auto &[variable, value] : before)
            qputenv(variable.constData(), value);
    }
    QList<std::pair<QByteArray, QByteArray>> before;
    QTemporaryDir folder;
};

TEST_F(SessionBusTest, IsFoundWhereTheEnvironmentNamesNone)
{
    ASSERT_TRUE(writeFile(folder.filePath(u"bus"_s), {}));
    EXPECT_EQ(joinSession(folder.path()), SessionState::Found);
    EXPECT_EQ(qgetenv("DBUS_SESSION_BUS_ADDRESS"), "unix:path=" + QFile::encodeName(folder.filePath(u"bus"_s)));
    EXPECT_EQ(qgetenv("XDG_RUNTIME_DIR"), QFile::encodeName(folder.path()));
    EXPECT_EQ(joinSession(folder.path()), SessionState::Given);
}

TEST_F(SessionBusTest, WhatIsMissingIsSaid)
{
    EXPECT_EQ(joinSession(folder.filePath(u"none"_s)), SessionState::NoFolder);
    EXPECT_EQ(joinSession(folder.path()), SessionState::NoBus);
    EXPECT_FALSE(qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"));
    EXPECT_TRUE(sessionRemark(SessionState::NoFolder, u"/run/user/7"_s).contains(u"/run/user/7."_s));
    EXPECT_TRUE(sessionRemark(SessionState::NoBus, u"/run/user/7"_s).contains(u"/run/user/7/bus"_s));
    EXPECT_FALSE(sessionRemark(SessionState::Found).isEmpty());
    EXPECT_TRUE(sessionRemark(SessionState::Given).isEmpty());
}

#endif

} // namespace Propel
