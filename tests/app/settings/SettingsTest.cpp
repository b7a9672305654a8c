// SPDX-License-Identifier: MIT
#include "app/settings/Settings.h"

#include "app/base/PrivateFile.h"
#include "app/settings/Paths.h"
#include "app/text/SettingsText.h"

#include <QDir>
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
    [[nodiscard]] Settings load() const { return Settings::load(m_first.path()); }
    static void own(const QByteArray &content) { write(configFolder() + u"/settings.ini"_s, content); }

    QTemporaryDir m_first;
    QTemporaryDir m_second;
};

} // namespace

TEST_F(SettingsTest, AreEmptyWhereNobodySetAnything)
{
    const Settings settings = load();
    EXPECT_EQ(settings.clientId, QString());
    EXPECT_EQ(settings.language, QString());
}

TEST_F(SettingsTest, TakeTheAdministratorsPreset)
{
    NOT_ON_WINDOWS("presets come by policy there: PolicyTest");
    preset(m_first, "[General]\nclientId=preset\nlanguage=de\n");
    const Settings settings = load();
    EXPECT_EQ(settings.clientId, u"preset"_s);
    EXPECT_EQ(settings.language, u"de"_s);
}

TEST_F(SettingsTest, LetTheFirstFolderHaveTheLastWord)
{
    NOT_ON_WINDOWS("presets come by policy there: PolicyTest");
    preset(m_first, "[General]\nclientId=first\n");
    preset(m_second, "[General]\nclientId=second\nlanguage=de\n");
    const Settings settings = load();
    EXPECT_EQ(settings.clientId, u"first"_s);
    EXPECT_EQ(settings.language, u"de"_s);
}

TEST_F(SettingsTest, LetThePersonsOwnGoBeforeThePreset)
{
    NOT_ON_WINDOWS("presets come by policy there: PolicyTest");
    preset(m_first, "[General]\nclientId=preset\nlanguage=de\n");
    own("[General]\nclientId= own \n");
    const Settings settings = load();
    EXPECT_EQ(settings.clientId, u"own"_s);
    EXPECT_EQ(settings.language, u"de"_s);
}

TEST_F(SettingsTest, SurviveAFileThatIsNone)
{
    NOT_ON_WINDOWS("presets come by policy there: PolicyTest");
    preset(m_first, QByteArray("\x00\xff[[[ \n=\n[General\nclientId", 26));
    const Settings settings = load();
    EXPECT_EQ(settings.clientId, QString());
    ASSERT_EQ(settings.faults.size(), 1);
    EXPECT_EQ(settings.faults.first().error.cause, Cause::FileDamaged);
}

TEST_F(SettingsTest, TakeEveryKeyAndSayWhoSetIt)
{
    NOT_ON_WINDOWS("presets come by policy there: PolicyTest");
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

TEST_F(SettingsTest, LetWhatIsMandatoryGoBeforeAll)
{
    NOT_ON_WINDOWS("presets come by policy there: PolicyTest");
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

TEST_F(SettingsTest, SayWhatCantBeUsedAndDontUseIt)
{
    NOT_ON_WINDOWS("presets come by policy there: PolicyTest");
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

TEST_F(SettingsTest, KeepAMandatoryProxyAndCaFileThatCantBeUsed)
{
    NOT_ON_WINDOWS("presets come by policy there: PolicyTest");
    preset(m_first, "[Mandatory]\nproxy=ftp://x\ncaFile=/nowhere/ca.pem\n");
    const Settings settings = load();
    EXPECT_EQ(settings.proxy, u"ftp://x"_s) << "without it the program would go round the proxy";
    EXPECT_EQ(settings.caFile, u"/nowhere/ca.pem"_s);
    EXPECT_EQ(settings.mandatory, SettingKey::Proxy | SettingKey::CaFile);
    EXPECT_EQ(settings.faults.size(), 2);
}

TEST_F(SettingsTest, SayWhichFileCantBeRead)
{
    NOT_ON_WINDOWS("presets come by policy there: PolicyTest");
    ASSERT_TRUE(QDir().mkpath(m_first.filePath(u"Propel/propel-connect.conf"_s))); // a folder: root reads any file
    const Settings settings = load();
    ASSERT_EQ(settings.faults.size(), 1) << "once, though it is looked at twice";
    EXPECT_EQ(settings.faults.first().error.cause, Cause::FileUnreadable);
    EXPECT_TRUE(Text::settingFault(settings.faults.first()).contains(m_first.path()));
}

TEST_F(SettingsTest, TakeAValueWithACommaWhole)
{
    NOT_ON_WINDOWS("presets come by policy there: PolicyTest");
    preset(m_first, "[General]\nclientId=a, b\n");
    EXPECT_EQ(load().clientId, u"a, b"_s);
}

TEST(Paths, AreThePlatformsOwn)
{
    nameTheApplication();
    EXPECT_TRUE(configFolder().endsWith(u"/Propel/propel-connect"_s)) << configFolder().toStdString();
    EXPECT_TRUE(usualStatusFolder().endsWith(u"/Propel/propel-connect/status"_s)) << usualStatusFolder().toStdString();
    EXPECT_FALSE(QCoreApplication::applicationVersion().isEmpty());
}

} // namespace Propel
