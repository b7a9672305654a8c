// SPDX-License-Identifier: MIT
#include "app/start/StartAtSignIn.h"

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

using SignInState = StartAtSignIn::State;

class StartAtSignInTest : public testing::Test
{
protected:
    void SetUp() override
    {
        QFile::remove(StartAtSignIn::place());
        qputenv("XDG_CONFIG_DIRS", QFile::encodeName(m_system.path()));
        qputenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME");
        ASSERT_TRUE(writeFile(program, "#!/bin/sh\n", ownerOnly | QFile::ExeOwner));
    }
    void TearDown() override
    {
        qunsetenv("XDG_CONFIG_DIRS");
        qunsetenv("XDG_CURRENT_DESKTOP");
        QFile::remove(StartAtSignIn::place());
    }
    [[nodiscard]] QString systemFile() const { return m_system.filePath(u"autostart/propel-connect.desktop"_s); }
    /// What the desktop makes of a file with these lines.
    SignInState stateWith(const QByteArray &lines, const QString &file = StartAtSignIn::place()) const
    {
        EXPECT_TRUE(writeFile(file, "[Desktop Entry]\nType=Application\nExec=" + exec + '\n' + lines));
        return StartAtSignIn(program).state();
    }

private:
    QTemporaryDir m_system;
    QTemporaryDir m_place;

protected:
    const QString program = m_place.filePath(u"a $odd `pl\\ace\" 100%/propel-connect"_s);
    const QByteArray exec =
        '"' + m_place.path().toUtf8() + R"(/a \\$odd \\`pl\\\\ace\\" 100%%/propel-connect" "--tray")"; // escaped twice
};

} // namespace

TEST_F(StartAtSignInTest, IsOffUntilThePersonSaysSo)
{
    StartAtSignIn start(program);
    EXPECT_EQ(start.state(), SignInState::Off);
    EXPECT_FALSE(QFileInfo::exists(StartAtSignIn::place())) << "asking writes nothing";
    ASSERT_TRUE(start.turn(true));
    EXPECT_EQ(start.state(), SignInState::On);
    const QByteArrayList lines = readFile(StartAtSignIn::place()).value_or(QByteArray()).split('\n');
    EXPECT_TRUE(lines.contains("Exec=" + exec)) << lines.join('\n').constData();
    EXPECT_TRUE(lines.contains("Type=Application"));
    ASSERT_TRUE(start.turn(false));
    EXPECT_EQ(start.state(), SignInState::Off);
    EXPECT_FALSE(QFileInfo::exists(StartAtSignIn::place()));
    EXPECT_TRUE(start.turn(false)) << "off is off";
}

TEST_F(StartAtSignInTest, SaysWhatIsReallySet)
{
    EXPECT_EQ(stateWith(""), SignInState::On);
    EXPECT_EQ(stateWith("Hidden=true\n"), SignInState::Off);
    EXPECT_EQ(stateWith("X-GNOME-Autostart-enabled=false\n"), SignInState::Off);
    EXPECT_EQ(stateWith("NotShowIn=KDE;GNOME;\n"), SignInState::Off);
    EXPECT_EQ(stateWith("NotShowIn=KDE;\n"), SignInState::On);
    EXPECT_EQ(stateWith("OnlyShowIn=KDE;\n"), SignInState::Off);
    EXPECT_EQ(stateWith("OnlyShowIn=GNOME;KDE;\n"), SignInState::On);
    EXPECT_EQ(stateWith("TryExec=/no/such/program\n"), SignInState::Off);
    EXPECT_EQ(stateWith("[Another Group]\nHidden=true\n"), SignInState::On);
    ASSERT_TRUE(writeFile(StartAtSignIn::place(), "# comment\n[Desktop Entry]\n Exec = /bin/sh  -c true %U \n"));
    EXPECT_EQ(StartAtSignIn(program).state(), SignInState::Another);
    ASSERT_TRUE(writeFile(StartAtSignIn::place(), "[Desktop Entry]\nExec=/no/such/propel-connect --tray\n"));
    EXPECT_EQ(StartAtSignIn(program).state(), SignInState::Off) << "nothing would start";
    ASSERT_TRUE(writeFile(StartAtSignIn::place(), "Exec=/bin/sh\n"));
    EXPECT_EQ(StartAtSignIn(program).state(), SignInState::Off);
}

TEST_F(StartAtSignInTest, IsSwitchedOffOverAnAdministratorsFileToo)
{
    EXPECT_EQ(stateWith("", systemFile()), SignInState::On);
    StartAtSignIn start(program);
    ASSERT_TRUE(start.turn(false));
    EXPECT_EQ(start.state(), SignInState::Off);
    EXPECT_TRUE(QFileInfo::exists(systemFile()));
    ASSERT_TRUE(start.turn(true));
    EXPECT_EQ(start.state(), SignInState::On);
}

TEST_F(StartAtSignInTest, TellsWhereItCantBeSet)
{
    StartAtSignIn start(program);
    ASSERT_TRUE(QDir().mkpath(StartAtSignIn::place() + u"/in-the-way"_s));
    EXPECT_EQ(causeOf(start.turn(true)), Cause::FileUnwritable);
    EXPECT_EQ(causeOf(start.turn(false)), Cause::FileUnwritable);
    ASSERT_TRUE(QDir(StartAtSignIn::place()).removeRecursively());
    EXPECT_EQ(causeOf(StartAtSignIn(u"/no/such/program"_s).turn(true)), Cause::FileUnwritable);
}

} // namespace Propel
