// SPDX-License-Identifier: MIT
#include "app/start/CommandLine.h"

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

CommandLine lineOf(const QStringList &arguments)
{
    return readCommandLine(QStringList{u"propel-connect"_s} + arguments);
}

TEST(CommandLine, NothingGivenStarts)
{
    const CommandLine line = lineOf({});
    EXPECT_EQ(line.ask, CommandLine::Ask::Start);
    EXPECT_EQ(line.options, StartOptions());
    EXPECT_FALSE(line.options.fillsIn());
}

TEST(CommandLine, ReadsAllOfThem)
{
    const CommandLine line =
        lineOf({u"--setup"_s, u"--domain"_s, u"connect.acme.com"_s, u"--company=acme"_s, u"--ca-file"_s, u"ca.pem"_s,
                u"--client-id"_s, u"id"_s, u"--language"_s, u"de"_s, u"--verbose"_s});
    EXPECT_EQ(line.ask, CommandLine::Ask::Start);
    StartOptions expected;
    expected.setup = expected.verbose = true;
    expected.domain = u"connect.acme.com"_s;
    expected.companyId = u"acme"_s;
    expected.caFile = QDir::current().absoluteFilePath(u"ca.pem"_s);
    expected.clientId = u"id"_s;
    expected.language = u"de"_s;
    EXPECT_EQ(line.options, expected);
    EXPECT_TRUE(line.options.fillsIn());
}

TEST(CommandLine, HasStartsWithoutAWindow)
{
    EXPECT_TRUE(lineOf({u"--tray"_s}).options.tray);
    EXPECT_TRUE(lineOf({u"--test-now"_s}).options.testNow);
    EXPECT_EQ(lineOf({u"--tray"_s, u"--test-now"_s}).ask, CommandLine::Ask::Start);
}

TEST(CommandLine, HelpAndVersionArePrinted)
{
    EXPECT_EQ(lineOf({u"--help"_s}).ask, CommandLine::Ask::Help);
    EXPECT_TRUE(lineOf({u"-h"_s}).text.contains(u"--ca-file"_s));
    EXPECT_EQ(lineOf({u"--version"_s}).ask, CommandLine::Ask::Version);
    EXPECT_EQ(lineOf({u"-v"_s}).ask, CommandLine::Ask::Version);
}

TEST(CommandLine, HelpNamesTheProgramAndNotItsPlace)
{
    const QString help = readCommandLine({u"/opt/bin/propel-connect"_s, u"--help"_s}).text;
    EXPECT_FALSE(help.contains(u"/opt"_s)) << help;
    EXPECT_TRUE(help.contains(u"\nUsage\n  propel-connect [OPTION]...\n"_s)) << help;
    EXPECT_TRUE(help.contains(u"\n  --domain HOST[:PORT]      Fill in the instance's domain.\n"_s)) << help;
    const QStringList lines = help.split(u'\n');
    for (const QString &line : lines)
        EXPECT_LE(line.size(), 80) << line;
}

TEST(CommandLine, WhatIsNotUnderstoodIsNamed)
{
    for (const QStringList &wrong :
         {QStringList{u"--bogus"_s}, {u"--tary"_s}, {u"stray"_s}, {u"--domain"_s}, {u"--setup=yes"_s}}) {
        EXPECT_EQ(lineOf(wrong).ask, CommandLine::Ask::Wrong) << wrong.join(u' ').toStdString();
        EXPECT_TRUE(lineOf(wrong).text.endsWith(u"Run 'propel-connect --help' for the list of options.\n"_s));
    }
    EXPECT_TRUE(
        lineOf({u"--tary"_s}).text.startsWith(u"propel-connect: Unknown option --tary. Did you mean --tray?"_s));
    EXPECT_FALSE(lineOf({u"--\x1b[2J"_s}).text.contains(u'\x1b'));
    EXPECT_TRUE(lineOf({u"stray"_s}).text.contains(u"stray"_s));
}

TEST(CommandLine, AreRefusedWhereAnAdministratorHasSetAnotherValue)
{
    Settings settings;
    settings.domain = u"connect.acme.com"_s;
    settings.companyId = u"acme"_s;
    settings.clientId = u"default"_s;
    settings.language = u"de"_s;
    settings.preset = settings.mandatory = SettingKey::Domain | SettingKey::CompanyId | SettingKey::Language;
    settings.preset |= SettingKey::ClientId;
    StartOptions options = lineOf({u"--domain"_s, u"https://Connect.acme.com/"_s, u"--company=other"_s,
                                   u"--client-id"_s, u"mine"_s, u"--language=fr"_s})
                               .options;
    const QStringList refused = refuseMandatory(options, settings);
    ASSERT_EQ(refused.size(), 2) << "the domain is the same: " << refused.join(u' ');
    EXPECT_TRUE(refused.at(0).contains(u"--company"_s) && refused.at(0).contains(u"administrator"_s));
    EXPECT_TRUE(refused.at(1).contains(u"--language"_s));
    StartOptions expected;
    expected.clientId = u"mine"_s;
    EXPECT_EQ(options, expected);
}

TEST(CommandLine, QtsOwnAreLeftToQt)
{
    const CommandLine line = lineOf({u"-platform"_s, u"offscreen"_s, u"--domain"_s, u"connect.acme.com"_s});
    EXPECT_EQ(line.ask, CommandLine::Ask::Start);
    EXPECT_EQ(line.options.domain, u"connect.acme.com"_s);
    EXPECT_EQ(line.forQt, (QStringList{u"propel-connect"_s, u"-platform"_s, u"offscreen"_s}));
}

TEST(CommandLine, OthersOfQtsAreNotTaken)
{
    EXPECT_EQ(lineOf({u"-platformpluginpath"_s, u"/tmp"_s}).ask, CommandLine::Ask::Wrong);
    EXPECT_EQ(lineOf({u"--stylesheet=/tmp/x.qss"_s}).ask, CommandLine::Ask::Wrong);
}

TEST(CommandLine, NothingBesideALinkReachesQt)
{
    for (const QString &link : {u"propel-connect://setup?domain=connect.acme.com"_s, u"propel-connect://elsewhere"_s}) {
        const CommandLine line = lineOf({u"-platformpluginpath"_s, u"\\\\server\\share"_s, u"-style"_s, u"x"_s, link});
        EXPECT_EQ(line.ask, CommandLine::Ask::Start);
        EXPECT_TRUE(line.isLink);
        EXPECT_EQ(line.forQt, QStringList{u"propel-connect"_s});
    }
}

TEST(CommandLine, AClientIdThatNoHeaderCarriesIsRefused)
{
    EXPECT_EQ(lineOf({u"--client-id=a\r\nX: y"_s}).ask, CommandLine::Ask::Wrong);
}

TEST(CommandLine, ALinkIsTakenWithNothingBesideIt)
{
    const CommandLine line = lineOf({u"--client-id=mine"_s, u"--setup"_s, u"--language=de"_s,
                                     u"propel-connect://setup?domain=connect.acme.com&company=acme"_s});
    EXPECT_EQ(line.ask, CommandLine::Ask::Start);
    EXPECT_TRUE(line.text.isEmpty()) << line.text;
    StartOptions expected;
    expected.fromLink = true;
    expected.domain = u"connect.acme.com"_s;
    expected.companyId = u"acme"_s;
    expected.language = u"de"_s;
    EXPECT_EQ(line.options, expected);
}

TEST(CommandLine, ALinkThatIsRefusedStartsTheProgramAndIsExplained)
{
    const CommandLine line = lineOf({u"propel-connect://setup?domain=connect.acme.com&privateKey=abc"_s});
    EXPECT_EQ(line.ask, CommandLine::Ask::Start) << "there is no terminal that anybody looks at";
    EXPECT_FALSE(line.text.isEmpty());
    EXPECT_EQ(line.options, StartOptions());
}

} // namespace
} // namespace Propel
