// SPDX-License-Identifier: MIT
// Windows: what administrators preset by policy, in a registry of the test's own in place of the computer's.
#include "app/settings/Settings.h"

#include "app/settings/Paths.h"
#include "app/text/SettingsText.h"

#include <QSettings>

#include <qt_windows.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Propel {
namespace {

const QString policies = u"HKEY_LOCAL_MACHINE\\Software\\Policies\\Propel\\propel-connect"_s;

class PolicyTest : public testing::Test
{
protected:
    void SetUp() override
    {
        nameTheApplication();
        QFile::remove(settingsFile());
        ASSERT_EQ(RegCreateKeyW(HKEY_CURRENT_USER, L"Software\\Propel\\tests", &m_computer), ERROR_SUCCESS);
        ASSERT_EQ(RegOverridePredefKey(HKEY_LOCAL_MACHINE, m_computer), ERROR_SUCCESS);
    }
    void TearDown() override
    {
        RegOverridePredefKey(HKEY_LOCAL_MACHINE, nullptr);
        RegCloseKey(m_computer);
        RegDeleteTreeW(HKEY_CURRENT_USER, L"Software\\Propel\\tests");
        QFile::remove(settingsFile());
    }
    static void preset(const QString &name, const QVariant &value)
    {
        QSettings(policies, QSettings::NativeFormat).setValue(name, value);
    }
    static void own(const QByteArray &content) { ASSERT_TRUE(writeFile(settingsFile(), content)); }

private:
    HKEY m_computer = nullptr;
};

} // namespace

TEST_F(PolicyTest, IsNoneUntilAnAdministratorSetsSomething)
{
    EXPECT_EQ(Settings::load().preset, SettingKeys());
}

TEST_F(PolicyTest, PresetsWhatThePersonMayChange)
{
    preset(u"domain"_s, u"connect.acme.com"_s);
    preset(u"companyId"_s, u"acme"_s);
    preset(u"testEvery"_s, u"1h"_s);
    preset(u"statusFolder"_s, u"C:\\ProgramData\\Propel"_s);
    own("[General]\ncompanyId=mine\n");
    const Settings settings = Settings::load();
    EXPECT_EQ(settings.domain, u"connect.acme.com"_s);
    EXPECT_EQ(settings.companyId, u"mine"_s);
    EXPECT_EQ(settings.testInterval(), 60min);
    EXPECT_EQ(settings.statusFolder, u"C:\\ProgramData\\Propel"_s);
    EXPECT_EQ(settings.preset, SettingKey::Domain | SettingKey::TestEvery | SettingKey::StatusFolder);
    EXPECT_EQ(settings.mandatory, SettingKeys());
    EXPECT_TRUE(settings.faults.isEmpty());
}

TEST_F(PolicyTest, MakesMandatoryWhatStandsInTheKeyBelow)
{
    preset(u"Mandatory/clientId"_s, u"theirs, whole"_s);
    preset(u"Mandatory/notifications"_s, u"off"_s);
    own("[General]\nclientId=mine\nnotifications=on\n");
    const Settings settings = Settings::load();
    EXPECT_EQ(settings.clientId, u"theirs, whole"_s);
    EXPECT_FALSE(settings.notifies());
    EXPECT_EQ(settings.mandatory, SettingKey::ClientId | SettingKey::Notifications);
}

TEST_F(PolicyTest, NamesWhatMakesNoSenseAndItsPlace)
{
    preset(u"testEvery"_s, u"5m"_s);
    preset(u"Mandatory/proxy"_s, u"ftp://x"_s);
    const Settings settings = Settings::load();
    EXPECT_EQ(settings.testInterval(), 240min);
    EXPECT_EQ(settings.proxy, u"ftp://x"_s) << "without it the program would go round the proxy";
    ASSERT_EQ(settings.faults.size(), 2);
    EXPECT_TRUE(Text::settingFault(settings.faults.at(0)).contains(policies)) << "where to look";
}

} // namespace Propel
