// SPDX-License-Identifier: MIT
// Windows: start at sign-in, in the account's own registry.
#include "app/start/StartAtSignIn.h"

#include <QSettings>

#include <qt_windows.h>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

using State = StartAtSignIn::State;

const wchar_t *const switchKey = L"Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\StartupApproved\\Run";

class RunKeyTest : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(start.turn(false)); }
    void TearDown() override { EXPECT_TRUE(start.turn(false)); }

    [[nodiscard]] static QString command()
    {
        return QSettings(StartAtSignIn::place(), QSettings::NativeFormat).value(u"Propel Connect"_s).toString();
    }
    /// As Task Manager does.
    static void turnSwitch(BYTE first)
    {
        const BYTE bytes[12] = {first};
        ASSERT_EQ(RegSetKeyValueW(HKEY_CURRENT_USER, switchKey, L"Propel Connect", REG_BINARY, bytes, sizeof bytes),
                  ERROR_SUCCESS);
    }

    StartAtSignIn start{u"C:/Program Files/Propel/propel-connect.exe"_s};
};

} // namespace

TEST_F(RunKeyTest, IsOffUntilThePersonSaysSo)
{
    EXPECT_EQ(start.state(), State::Off);
    ASSERT_TRUE(start.turn(true));
    EXPECT_EQ(start.state(), State::On);
    EXPECT_EQ(command(), u"\"C:\\Program Files\\Propel\\propel-connect.exe\" --tray"_s);
    ASSERT_TRUE(start.turn(false));
    EXPECT_EQ(start.state(), State::Off);
    EXPECT_EQ(command(), QString());
}

TEST_F(RunKeyTest, SaysWhatIsReallySet)
{
    ASSERT_TRUE(start.turn(true));
    EXPECT_EQ(StartAtSignIn(u"C:/elsewhere/propel-connect.exe"_s).state(), State::Another);
    turnSwitch(2);
    EXPECT_EQ(start.state(), State::On);
    turnSwitch(3);
    EXPECT_EQ(start.state(), State::Off) << "switched off in Windows' own settings";
    ASSERT_TRUE(start.turn(true));
    EXPECT_EQ(start.state(), State::On) << "and on again here";
}

} // namespace Propel
