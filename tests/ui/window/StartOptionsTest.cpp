// SPDX-License-Identifier: MIT
#include "ui/StartOptions.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

CommandLine read(const QStringList &arguments)
{
    return readCommandLine(QStringList{u"propel-connect"_s} + arguments);
}

TEST(StartOptions, NothingGivenStarts)
{
    const CommandLine line = read({});
    EXPECT_EQ(line.ask, CommandLine::Ask::Start);
    EXPECT_EQ(line.options, StartOptions());
    EXPECT_FALSE(line.options.fillsIn());
}

TEST(StartOptions, ReadsAllOfThem)
{
    const CommandLine line =
        read({u"--setup"_s, u"--domain"_s, u"connect.acme.com"_s, u"--company=acme"_s, u"--ca-file"_s, u"ca.pem"_s,
              u"--client-id"_s, u"id"_s, u"--language"_s, u"de"_s, u"--verbose"_s});
    EXPECT_EQ(line.ask, CommandLine::Ask::Start);
    const StartOptions expected{
        true, u"connect.acme.com"_s, u"acme"_s, QDir::current().absoluteFilePath(u"ca.pem"_s), u"id"_s, u"de"_s, true};
    EXPECT_EQ(line.options, expected);
    EXPECT_TRUE(line.options.fillsIn());
}

TEST(StartOptions, HelpAndVersionArePrinted)
{
    EXPECT_EQ(read({u"--help"_s}).ask, CommandLine::Ask::Help);
    EXPECT_TRUE(read({u"-h"_s}).text.contains(u"--ca-file"_s));
    EXPECT_EQ(read({u"--version"_s}).ask, CommandLine::Ask::Version);
}

TEST(StartOptions, WhatIsNotUnderstoodIsNamed)
{
    for (const QStringList &wrong : {QStringList{u"--bogus"_s}, {u"stray"_s}, {u"--domain"_s}, {u"--setup=yes"_s}}) {
        EXPECT_EQ(read(wrong).ask, CommandLine::Ask::Wrong) << wrong.join(u' ').toStdString();
        EXPECT_TRUE(read(wrong).text.endsWith(u'\n')) << wrong.join(u' ').toStdString();
    }
    EXPECT_TRUE(read({u"stray"_s}).text.contains(u"stray"_s));
}

TEST(StartOptions, AreRefusedWhereAnAdministratorHasSetAnotherValue)
{
    Settings settings;
    settings.domain = u"connect.acme.com"_s;
    settings.companyId = u"acme"_s;
    settings.clientId = u"default"_s;
    settings.language = u"de"_s;
    settings.preset = settings.mandatory = SettingKey::Domain | SettingKey::CompanyId | SettingKey::Language;
    settings.preset |= SettingKey::ClientId;
    StartOptions options = read({u"--domain"_s, u"https://Connect.acme.com/"_s, u"--company=other"_s, u"--client-id"_s,
                                 u"mine"_s, u"--language=fr"_s})
                               .options;
    const QStringList refused = refuse(options, settings);
    ASSERT_EQ(refused.size(), 2) << "the domain is the same: " << refused.join(u' ');
    EXPECT_TRUE(refused.at(0).contains(u"--company"_s) && refused.at(0).contains(u"administrator"_s));
    EXPECT_TRUE(refused.at(1).contains(u"--language"_s));
    StartOptions expected;
    expected.clientId = u"mine"_s;
    EXPECT_EQ(options, expected);
}

TEST(StartOptions, QtsOwnAreLeftToQt)
{
    const CommandLine line = read({u"-platform"_s, u"offscreen"_s, u"--domain"_s, u"connect.acme.com"_s});
    EXPECT_EQ(line.ask, CommandLine::Ask::Start);
    EXPECT_EQ(line.options.domain, u"connect.acme.com"_s);
}

} // namespace
} // namespace Propel
