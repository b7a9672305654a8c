// SPDX-License-Identifier: MIT
#include "app/settings/Settings.h"

#include "app/monitor/StatusFile.h"
#include "app/settings/Paths.h"
#include "app/text/SettingsText.h"
#include "tests/support/FullDisk.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Propel {
namespace {

class SettingsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        nameTheApplication();
        QDir(configFolder()).removeRecursively();
        qputenv("XDG_CONFIG_DIRS", QFile::encodeName(m_first.path() + u':' + m_second.path()));
    }
    void TearDown() override
    {
        qunsetenv("XDG_CONFIG_DIRS");
        QDir(configFolder()).removeRecursively();
    }

    static void preset(const QTemporaryDir &folder, const QByteArray &content)
    {
        ASSERT_TRUE(writeFile(folder.filePath(u"Propel/propel-connect.conf"_s), content));
    }
    [[nodiscard]] Settings load() const { return Settings::load(m_first.path()); }
    static void own(const QByteArray &content) { ASSERT_TRUE(writeFile(settingsFile(), content)); }

    QTemporaryDir m_first;
    QTemporaryDir m_second;
};

/// An administrator's files.
class PresetTest : public SettingsTest
{
protected:
    void SetUp() override
    {
        NOT_ON_WINDOWS("presets come by policy there: PolicyTest");
        SettingsTest::SetUp();
    }
};

} // namespace

TEST_F(PresetTest, LetTheFirstFolderHaveTheLastWord)
{
    preset(m_first, "[General]\nclientId=first\n");
    preset(m_second, "[General]\nclientId=second\nlanguage=de\n");
    const Settings settings = load();
    EXPECT_EQ(settings.clientId, u"first"_s);
    EXPECT_EQ(settings.language, u"de"_s);
}

TEST_F(PresetTest, LetThePersonsOwnGoBeforeThePreset)
{
    preset(m_first, "[General]\nclientId=preset\nlanguage=de\n");
    own("[General]\nclientId= own \n");
    const Settings settings = load();
    EXPECT_EQ(settings.clientId, u"own"_s);
    EXPECT_EQ(settings.language, u"de"_s);
}

TEST_F(PresetTest, SurviveAFileThatIsNone)
{
    preset(m_first, QByteArray("\x00\xff[[[ \n=\n[General\nclientId", 26));
    const Settings settings = load();
    EXPECT_EQ(settings.clientId, QString());
    ASSERT_EQ(settings.faults.size(), 1);
    EXPECT_EQ(settings.faults.first().error.cause, Cause::FileDamaged);
}

TEST_F(PresetTest, TakeEveryKeyAndSayWhoSetIt)
{
    preset(m_first, "[General]\ndomain=connect.acme.com\ncompanyId=acme\nproxy=http://proxy:8080\nclientId=preset\n");
    own("[General]\nclientId=own\nlanguage=de\n");
    const Settings settings = load();
    EXPECT_EQ(settings.domain, u"connect.acme.com"_s);
    EXPECT_EQ(settings.companyId, u"acme"_s);
    EXPECT_EQ(settings.proxy, u"http://proxy:8080"_s);
    EXPECT_EQ(settings.preset, SettingKey::Domain | SettingKey::CompanyId | SettingKey::Proxy)
        << "the client ID and the language are the person's own";
    EXPECT_EQ(settings.mandatory, SettingKeys());
    EXPECT_TRUE(settings.faults.isEmpty());
}

TEST_F(PresetTest, LetWhatIsMandatoryGoBeforeAll)
{
    preset(m_first, "[General]\nclientId=default\n[Mandatory]\nclientId=mandatory\nlanguage=de\n");
    preset(m_second, "[Mandatory]\nclientId=other\ncompanyId=acme\n");
    own("[General]\nclientId=own\nlanguage=fr\n[Mandatory]\nproxy=http://mine:1\n");
    const Settings settings = load();
    EXPECT_EQ(settings.clientId, u"mandatory"_s);
    EXPECT_EQ(settings.language, u"de"_s);
    EXPECT_EQ(settings.companyId, QString()) << "anybody can name a folder in XDG_CONFIG_DIRS";
    EXPECT_EQ(settings.mandatory, SettingKey::ClientId | SettingKey::Language);
    EXPECT_EQ(settings.preset, settings.mandatory);
    EXPECT_EQ(settings.proxy, QString()) << "nobody makes something mandatory for himself";
}

TEST_F(PresetTest, SayWhatCantBeUsedAndDontUseIt)
{
    preset(m_first, "[General]\ndomain=not a host!\ncaFile=/nowhere/ca.pem\n[Mandatory]\ncompanyId=a/b\n");
    own("[General]\nproxy=ftp://x\nlanguage=xx-none\n");
    const Settings settings = load();
    EXPECT_EQ(settings.domain, QString());
    EXPECT_EQ(settings.caFile, QString());
    EXPECT_EQ(settings.companyId, QString());
    EXPECT_EQ(settings.proxy, QString());
    EXPECT_EQ(settings.language, QString());
    EXPECT_EQ(settings.mandatory, SettingKeys());
    QStringList said;
    for (const SettingFault &fault : settings.faults)
        said += Text::settingFault(fault);
    ASSERT_EQ(said.size(), 5) << said.join(u'\n').toStdString();
    EXPECT_TRUE(said.at(0).contains(u"domain"_s) && said.at(0).contains(m_first.path())) << said.at(0).toStdString();
    EXPECT_TRUE(said.at(1).contains(u"/nowhere/ca.pem"_s)) << said.at(1).toStdString();
    EXPECT_TRUE(said.at(3).contains(u"xx-none"_s)) << said.at(3).toStdString();
}

TEST_F(PresetTest, KeepAMandatoryProxyAndCaFileThatCantBeUsed)
{
    preset(m_first, "[Mandatory]\nproxy=ftp://x\ncaFile=/nowhere/ca.pem\n");
    const Settings settings = load();
    EXPECT_EQ(settings.proxy, u"ftp://x"_s) << "without it the program would go round the proxy";
    EXPECT_EQ(settings.caFile, u"/nowhere/ca.pem"_s);
    EXPECT_EQ(settings.mandatory, SettingKey::Proxy | SettingKey::CaFile);
    EXPECT_EQ(settings.faults.size(), 2);
}

TEST_F(PresetTest, SayWhichFileCantBeRead)
{
    ASSERT_TRUE(QDir().mkpath(m_first.filePath(u"Propel/propel-connect.conf"_s))); // a folder: root reads any file
    const Settings settings = load();
    ASSERT_EQ(settings.faults.size(), 1) << "once, though it is looked at twice";
    EXPECT_EQ(settings.faults.first().error.cause, Cause::FileUnreadable);
    EXPECT_TRUE(Text::settingFault(settings.faults.first()).contains(m_first.path()));
}

TEST_F(PresetTest, TakeAValueWithACommaWhole)
{
    preset(m_first, "[General]\nstatusFolder=/srv/a, b\n");
    EXPECT_EQ(load().statusFolder, u"/srv/a, b"_s);
}

TEST_F(SettingsTest, TestsEveryFourHoursAndNotifiesUnlessToldOtherwise)
{
    const Settings settings = load();
    EXPECT_EQ(settings.testInterval(), 240min);
    EXPECT_TRUE(settings.notifies());
    EXPECT_FALSE(settings.pausedUntil.isValid());
    EXPECT_EQ(statusFolder(settings), usualStatusFolder());
}

TEST_F(SettingsTest, KeepsWhatThePersonSets)
{
    const QDateTime until(QDate(2026, 11, 25), QTime(7, 0), QTimeZone::utc());
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

TEST_F(SettingsTest, TellsWhatCantBeWritten)
{
    ASSERT_TRUE(QDir().mkpath(settingsFile() + u"/in-the-way"_s));
    EXPECT_EQ(causeOf(saveSetting(SettingKey::TestEvery, u"2h"_s)), Cause::FileUnwritable);
}

TEST_F(SettingsTest, WhatCouldNotBeWrittenIsNotSet)
{
    NOT_ON_WINDOWS("there is no such limit");
    ASSERT_TRUE(saveSetting(SettingKey::TestEvery, u"2h"_s));
    {
        const FullDisk disk;
        EXPECT_EQ(causeOf(saveSetting(SettingKey::TestEvery, u"12h"_s)), Cause::FileUnwritable);
        EXPECT_EQ(causeOf(saveSetting(SettingKey::Notifications, u"off"_s)), Cause::FileUnwritable);
    }
    EXPECT_EQ(load().testEvery, u"2h"_s);
    EXPECT_TRUE(load().notifies());
}

TEST_F(PresetTest, AnAdministratorPresetsAndForbids)
{
    preset(m_first, "[General]\ntestEvery=1h\nstatusFolder=/srv/propel\npausedUntil=2099-01-01T00:00:00Z\n"
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

TEST_F(PresetTest, NamesWhatMakesNoSense)
{
    preset(m_first, "[General]\ntestEvery=5m\nnotifications=maybe\nstatusFolder=here\n");
    const Settings settings = load();
    ASSERT_EQ(settings.faults.size(), 3);
    EXPECT_EQ(settings.testInterval(), 240min);
    EXPECT_TRUE(settings.notifies());
    EXPECT_TRUE(Text::settingFault(settings.faults.at(0)).contains(u"“5m”"_s));
    EXPECT_TRUE(Text::settingFault(settings.faults.at(1)).contains(u"Use “on” or “off”"_s));
    EXPECT_TRUE(Text::settingFault(settings.faults.at(2)).contains(u"“here”"_s));
    for (const char *interval : {"14m", "25h", "0", "sometimes"}) {
        preset(m_first, "[General]\ntestEvery=" + QByteArray(interval) + '\n');
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

TEST(Paths, AreThePlatformsOwn)
{
    nameTheApplication();
    EXPECT_TRUE(configFolder().endsWith(u"/Propel/propel-connect"_s)) << configFolder().toStdString();
    EXPECT_TRUE(usualStatusFolder().endsWith(u"/Propel/propel-connect/status"_s)) << usualStatusFolder().toStdString();
    EXPECT_FALSE(QCoreApplication::applicationVersion().isEmpty());
}

} // namespace Propel
