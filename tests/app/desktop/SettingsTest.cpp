// SPDX-License-Identifier: MIT
#include "app/desktop/Settings.h"

#include "app/base/PrivateFile.h"
#include "app/desktop/Paths.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

class SettingsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        nameTheApplication();
        QFile::remove(configFolder() + u"/settings.ini"_s);
        qputenv("XDG_CONFIG_DIRS", QFile::encodeName(m_first.path() + u':' + m_second.path()));
    }
    void TearDown() override { qunsetenv("XDG_CONFIG_DIRS"); }

    static void write(const QString &file, const QByteArray &content) { ASSERT_TRUE(writeFile(file, content)); }
    static void preset(const QTemporaryDir &folder, const QByteArray &content)
    {
        write(folder.filePath(u"Propel/propel-connect.conf"_s), content);
    }
    static void own(const QByteArray &content) { write(configFolder() + u"/settings.ini"_s, content); }

    QTemporaryDir m_first;
    QTemporaryDir m_second;
};

} // namespace

TEST_F(SettingsTest, AreEmptyWhereNobodySetAnything)
{
    const Settings settings = Settings::load();
    EXPECT_EQ(settings.clientId, QString());
    EXPECT_EQ(settings.language, QString());
}

TEST_F(SettingsTest, TakeTheAdministratorsPreset)
{
    preset(m_first, "[General]\nclientId=preset\nlanguage=de\n");
    const Settings settings = Settings::load();
    EXPECT_EQ(settings.clientId, u"preset"_s);
    EXPECT_EQ(settings.language, u"de"_s);
}

TEST_F(SettingsTest, LetTheFirstFolderHaveTheLastWord)
{
    preset(m_first, "[General]\nclientId=first\n");
    preset(m_second, "[General]\nclientId=second\nlanguage=de\n");
    const Settings settings = Settings::load();
    EXPECT_EQ(settings.clientId, u"first"_s);
    EXPECT_EQ(settings.language, u"de"_s);
}

TEST_F(SettingsTest, LetThePersonsOwnGoBeforeThePreset)
{
    preset(m_first, "[General]\nclientId=preset\nlanguage=de\n");
    own("[General]\nclientId= own \n");
    const Settings settings = Settings::load();
    EXPECT_EQ(settings.clientId, u"own"_s);
    EXPECT_EQ(settings.language, u"de"_s);
}

TEST_F(SettingsTest, SurviveAFileThatIsNone)
{
    preset(m_first, "\x00\xff[[[ \n=\n[General\nclientId");
    EXPECT_EQ(Settings::load().clientId, QString());
}

TEST(Paths, AreThePlatformsOwn)
{
    nameTheApplication();
    EXPECT_TRUE(configFolder().endsWith(u"/Propel/propel-connect"_s)) << configFolder().toStdString();
    EXPECT_TRUE(statusFolder().endsWith(u"/Propel/propel-connect/status"_s)) << statusFolder().toStdString();
    EXPECT_FALSE(QCoreApplication::applicationVersion().isEmpty());
}

} // namespace Propel
