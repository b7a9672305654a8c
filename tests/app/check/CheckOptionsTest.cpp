// SPDX-License-Identifier: MIT
#include "app/check/CheckOptions.h"

#include "app/base/Text.h"
#include "app/check/OptionTable.h"
#include "app/start/HelpPage.h"
#include "tests/support/Suites.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr auto secret = "jjE8xdY6ETY7B3js"_L1;

tl::expected<CheckOptions, QString> read(const QString &arguments)
{
    QStringList list{u"propel-check"_s};
    list += arguments.split(u' ', Qt::SkipEmptyParts);
    list.replaceInStrings(u"''"_s, QString());
    return readCheckOptions(list);
}

const QString direct = u"--domain connect.acme.com --company acme --public-key AbCd --private-key-stdin"_s;

struct Refused
{
    QString arguments;
    QString says;

    friend void PrintTo(const Refused &refused, std::ostream *out) { *out << refused.arguments.toStdString(); }
};

} // namespace

class RefusedOptions : public testing::TestWithParam<Refused>
{};

TEST_P(RefusedOptions, SayWhatIsWrong)
{
    const auto options = read(GetParam().arguments);
    ASSERT_FALSE(options) << GetParam().arguments.toStdString();
    EXPECT_TRUE(options.error().contains(GetParam().says)) << options.error().toStdString();
    EXPECT_FALSE(options.error().contains(secret)) << options.error().toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Table, RefusedOptions,
    testing::Values(
        Refused{u"--private-key "_s + secret, u"--private-key-stdin"_s},
        Refused{u"--private-key="_s + secret, u"process list"_s},
        Refused{u"-private-key="_s + secret, u"process list"_s},
        Refused{u"--privateKey "_s + secret, u"process list"_s},
        Refused{u"--private_key="_s + secret, u"process list"_s},
        Refused{u"--private-key-stdin="_s + secret, u"process list"_s},
        Refused{u"--json --quiet --private-key "_s + secret, u"process list"_s},
        Refused{u"--bogus="_s + secret, u"--bogus"_s}, Refused{u"--bogus "_s + secret, u"--bogus"_s},
        Refused{u"--dommain x"_s, u"Did you mean --domain?"_s},
        Refused{u"--priv"_s, u"Did you mean --private-key-stdin?"_s},
        Refused{u"--language xx"_s, u"Available: de, en"_s}, Refused{u"--completion csh"_s, u"bash, zsh, or fish"_s},
        Refused{u"--"_s + secret, u"Unknown option"_s}, Refused{u"-k"_s + secret, u"Unknown option"_s},
        Refused{u"--quiet="_s + secret, u"--quiet doesn't take a value"_s},
        Refused{u"--domain"_s, u"--domain needs a value"_s}, Refused{u"--domain x"_s, u"--company is missing"_s},
        Refused{u"--domain x --company y --public-key z"_s, u"--private-key-stdin is missing"_s},
        Refused{u"--private-key-stdin"_s, u"--domain is missing"_s},
        Refused{u"--domain '' --company y --public-key z --private-key-stdin"_s, u"--domain is empty"_s},
        Refused{direct + u" --ca-file ''"_s, u"--ca-file is empty"_s}, Refused{direct + u' ' + secret, u"not both"_s},
        Refused{direct + u" --last"_s, u"not both"_s}, Refused{u"--json --text"_s, u"not both"_s},
        Refused{u"--json --html -"_s, u"standard output"_s}, Refused{u"--pdf - --html -"_s, u"standard output"_s},
        Refused{u"--all --pdf x"_s, u"not both"_s}, Refused{u"--timeout 0"_s, u"1 to 600"_s},
        Refused{u"--timeout 601"_s, u"1 to 600"_s}, Refused{u"--timeout 5s"_s, u"1 to 600"_s},
        Refused{u"--max-age 2h"_s, u"--last"_s}, Refused{u"--last --max-age 2"_s, u"--max-age"_s},
        Refused{u"--last --format xml"_s, u"--format"_s}, Refused{u"--format xml"_s, u"--format"_s},
        Refused{u"one two"_s, u"at most"_s}, Refused{u"''"_s, u"empty"_s},
        Refused{u"--forget-all Acme"_s, u"--forget-all"_s}, Refused{u"--forget-all --all"_s, u"not both"_s},
        Refused{u"--forget-all --last"_s, u"not both"_s}, Refused{u"--forget-all --json"_s, u"not both"_s},
        Refused{direct + u" --client-id foo"_s, u"“foo” isn't a client ID."_s},
        Refused{direct + u" --client-id "_s + secret, u"isn't a client ID."_s}, Refused{u"--list Acme"_s, u"--list"_s},
        Refused{u"--list --last"_s, u"not both"_s}));

TEST(CheckOptions, TestTheOnlySavedConnectionWhereNothingIsSaid)
{
    const auto options = read({});
    ASSERT_TRUE(options);
    EXPECT_EQ(options->task, Command::Run);
    EXPECT_FALSE(options->isDirect);
    EXPECT_TRUE(options->connection.isEmpty());
    EXPECT_FALSE(options->output);
    EXPECT_EQ(options->timeLimit, 20s);
    EXPECT_FALSE(options->strict);
    EXPECT_FALSE(options->quiet);
}

TEST(CheckOptions, TakeAWholeConnection)
{
    const auto options = read(
        direct +
        u" --client-id 417af6ae-540f-465a-b408-15488b15bcdd --ca-file ca.pem --proxy http://p:1 --timeout 600 --json "
        "--strict --quiet --requirements r.json"_s);
    ASSERT_TRUE(options) << options.error().toStdString();
    EXPECT_TRUE(options->isDirect);
    EXPECT_EQ(options->domain, u"connect.acme.com"_s);
    EXPECT_EQ(options->companyId, u"acme"_s);
    EXPECT_EQ(options->publicKey, u"AbCd"_s);
    EXPECT_EQ(options->access,
              (AccessOptions{u"ca.pem"_s, u"417af6ae-540f-465a-b408-15488b15bcdd"_s, u"http://p:1"_s}));
    EXPECT_EQ(options->timeLimit, 600s);
    EXPECT_EQ(options->output, OutputFormat::Json);
    EXPECT_EQ(options->requirementsFile, u"r.json"_s);
    EXPECT_TRUE(options->strict);
    EXPECT_TRUE(options->quiet);
}

TEST(CheckOptions, TakeANameThatLooksLikeAnOptionBehindTwoDashes)
{
    EXPECT_EQ(read(u"-- --private-key"_s).value().connection, u"--private-key"_s);
    EXPECT_EQ(read(u"Acme"_s).value().connection, u"Acme"_s);
}

TEST(CheckOptions, TakeOneFormatForOutputAndAnHtmlFileBesideIt)
{
    const auto options = read(u"--markdown --html out.html"_s);
    ASSERT_TRUE(options);
    EXPECT_EQ(options->output, OutputFormat::Markdown);
    EXPECT_EQ(options->htmlFile, u"out.html"_s);
    EXPECT_EQ(read(u"--html -"_s).value().htmlFile, u"-"_s);
}

TEST(CheckOptions, TakeTheFormatOfTheLastResult)
{
    EXPECT_EQ(read(u"--last"_s).value().task, Command::Last);
    EXPECT_EQ(read(u"--last"_s).value().output, OutputFormat::Nagios);
    EXPECT_EQ(read(u"--last"_s).value().maxAge, 26h);
    EXPECT_EQ(read(u"--last Acme --max-age 90m --format datto"_s).value().output, OutputFormat::Datto);
    EXPECT_EQ(read(u"--last --max-age 90m"_s).value().maxAge, 90min);
    EXPECT_EQ(read(u"--last --format json"_s).value().output, OutputFormat::Json);
    EXPECT_EQ(read(u"--last --json"_s).value().output, OutputFormat::Json);
    EXPECT_EQ(read(u"--last --text"_s).value().output, OutputFormat::Text);
}

TEST(CheckOptions, TakeAllConnections)
{
    EXPECT_TRUE(read(u"--all"_s).value().all);
    EXPECT_EQ(read(u"--all"_s).value().output, OutputFormat::Nagios);
    EXPECT_EQ(read(u"--all --json"_s).value().output, OutputFormat::Json);
    EXPECT_EQ(read(u"--all --text"_s).value().output, OutputFormat::Text);
    EXPECT_FALSE(read(u"Acme"_s).value().output);
    EXPECT_EQ(read(u"Acme --format nagios"_s).value().output, OutputFormat::Nagios);
    EXPECT_EQ(read(u"--last --all /folder"_s).value().connection, u"/folder"_s);
    for (const QString &bad : {u"--all Acme"_s, u"--all --list"_s, u"--all --html out.html"_s,
                               u"--all --domain a.example --company a --public-key b --private-key-stdin"_s})
        EXPECT_FALSE(read(bad)) << bad;
}

TEST(CheckOptions, AreTakenAsTheyAreOrRefused)
{
    const QStringList strings = naughtyStrings();
    for (const QString &value : strings) {
        for (const QString &option :
             {u"--domain"_s, u"--company"_s, u"--public-key"_s, u"--client-id"_s, u"--ca-file"_s, u"--proxy"_s,
              u"--timeout"_s, u"--requirements"_s, u"--html"_s, u"--max-age"_s}) {
            const auto options =
                readCheckOptions({u"propel-check"_s, u"%1=%2"_s.arg(option, value), u"--private-key-stdin"_s});
            EXPECT_TRUE(options || !options.error().isEmpty()) << option << value;
            EXPECT_TRUE(!options || option != u"--domain"_s || options->domain == value) << value;
        }
        EXPECT_NO_THROW((void)readCheckOptions({u"propel-check"_s, value})) << value;
    }
}

TEST(CheckOptions, AskForHelpBeforeAllElse)
{
    EXPECT_EQ(read(u"--help --domain x"_s).value().task, Command::Help);
    EXPECT_EQ(read(u"--version"_s).value().task, Command::Version);
    for (const QString &option : {u"--domain"_s, u"--private-key-stdin"_s, u"--max-age"_s, u"--requirements"_s})
        EXPECT_TRUE(checkHelp(100).contains(option)) << option.toStdString();
}

TEST(CheckHelp, FitsTheTerminal)
{
    for (const int width : {40, 60, 100}) {
        const QStringList lines = checkHelp(width).split(u'\n');
        for (const QString &line : lines)
            EXPECT_LE(line.size(), width) << line;
    }
    EXPECT_TRUE(checkHelp(40).contains(u"\n  --details\n      List every permission, not"_s)) << checkHelp(40);
}

TEST(CheckHelp, ShowsTheProgramsNameAndNoPath)
{
    EXPECT_TRUE(checkHelp(100).contains(u"\n  propel-check [CONNECTION]"_s));
    EXPECT_FALSE(checkHelp(100).contains(u"/propel-check"_s));
}

TEST(UnknownOptions, AreTakenForOneThatIsNear)
{
    EXPECT_EQ(nearestName(u"jason"_s, optionNames()), u"json"_s);
    EXPECT_EQ(nearestName(u"publickey"_s, optionNames()), u"public-key"_s);
    EXPECT_EQ(nearestName(u"det"_s, optionNames()), u"details"_s);
    EXPECT_EQ(nearestName(u"last"_s, optionNames()), u"last"_s) << "typed --LAST";
    EXPECT_EQ(nearestName(u"jsno"_s, optionNames()), u"json"_s);
    for (const QString &far : {u"xyzzy"_s, u"x"_s, u"q"_s, u"nothing-like-it"_s})
        EXPECT_EQ(nearestName(far, optionNames()), QString()) << far;
}

TEST(CheckOptions, FindTheLanguageBeforeAllElse)
{
    EXPECT_EQ(languageAskedFor({u"propel-check"_s, u"--bogus"_s, u"--language"_s, u"de"_s}), u"de"_s);
    EXPECT_EQ(languageAskedFor({u"propel-check"_s}), QString());
}

TEST(CheckOptions, ReadDurations)
{
    EXPECT_EQ(durationFromText(u"45s"_s), 45s);
    EXPECT_EQ(durationFromText(u"90m"_s), 90min);
    EXPECT_EQ(durationFromText(u"26h"_s), 26h);
    EXPECT_EQ(durationFromText(u"2d"_s), 48h);
    for (const QString &bad :
         {u""_s, u"0h"_s, u"h"_s, u"26"_s, u"-1h"_s, u"1.5h"_s, u"1w"_s, u"999999999d"_s, u"1h2m"_s})
        EXPECT_FALSE(durationFromText(bad)) << bad.toStdString();
}

} // namespace Propel
