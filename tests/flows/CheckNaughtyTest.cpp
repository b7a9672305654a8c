// SPDX-License-Identifier: MIT
// Strings that are known for trouble, in every option of propel-check and on its standard input.
#include "tests/flows/CheckKit.h"
#include "tests/support/Suites.h"

#include "app/check/CheckOptions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

/// What could steer a terminal: control characters but the line's end, and what turns the direction of writing.
bool mayMoveATerminal(QChar c)
{
    return (c.category() == QChar::Other_Control && c != u'\n') || (c >= u'\u202a' && c <= u'\u202e') ||
           (c >= u'\u2066' && c <= u'\u2069');
}

class CheckNaughty : public CheckKit
{
protected:
    static void expectHarmless(const CheckAnswer &outcome)
    {
        EXPECT_EQ(outcome.code, 3) << outcome.output.constData() << outcome.errors.constData();
        for (const QByteArray &said : {outcome.output, outcome.errors}) {
            const QString text = QString::fromUtf8(said);
            EXPECT_TRUE(std::none_of(text.begin(), text.end(), mayMoveATerminal))
                << said.toPercentEncoding(" '\"():,").constData();
        }
    }
};

} // namespace

TEST_F(CheckNaughty, OptionsAreTakenAsTheyAreOrRefused)
{
    const QStringList strings = naughtyStrings();
    for (const QString &value : strings) {
        SCOPED_TRACE(value.toStdString());
        for (const QString &option :
             {u"--domain"_s, u"--company"_s, u"--public-key"_s, u"--client-id"_s, u"--ca-file"_s, u"--proxy"_s,
              u"--timeout"_s, u"--requirements"_s, u"--html"_s, u"--max-age"_s}) {
            const auto options =
                readCheckOptions({u"propel-check"_s, u"%1=%2"_s.arg(option, value), u"--private-key-stdin"_s});
            EXPECT_TRUE(options || !options.error().isEmpty()) << option;
            EXPECT_TRUE(!options || option != u"--domain"_s || options->domain == value);
        }
        (void)readCheckOptions({u"propel-check"_s, value});
    }
}

TEST_F(CheckNaughty, NothingMovesTheTerminal)
{
    // Of the strings those that could: a process each is dear.
    QStringList strings;
    const QStringList all = naughtyStrings();
    std::copy_if(all.begin(), all.end(), std::back_inserter(strings), [](const QString &text) {
        return !text.contains(QChar(0)) && std::any_of(text.begin(), text.end(), mayMoveATerminal);
    });
    strings +=
        {u"\x1b[31mred\x1b[0m"_s, u"\x1b]0;title\x07"_s, u"\r\x1b[2K"_s, u"\u202Etxt.exe"_s, u"--\x1b[2J"_s, u"%s%n"_s};
    for (const QString &text : std::as_const(strings)) {
        SCOPED_TRACE(text.toUtf8().toPercentEncoding().toStdString());
        expectHarmless(check({text}));
        expectHarmless(check(
            {u"--domain"_s, text, u"--company"_s, u"acme"_s, u"--public-key"_s, u"AbCd"_s, u"--private-key-stdin"_s},
            "x\n"));
        expectHarmless(check(
            {u"--domain"_s, u"127.0.0.1:9"_s, u"--company"_s, text, u"--public-key"_s, text, u"--private-key-stdin"_s},
            "x\n"));
        expectHarmless(check({u"--requirements"_s, text, u"--ca-file"_s, text, u"--proxy"_s, text}));
        // On standard input: refused as a key, and not said again.
        const CheckAnswer outcome = check({u"--domain"_s, u"127.0.0.1:9"_s, u"--company"_s, u"acme"_s,
                                           u"--public-key"_s, u"AbCdEfGh12345678"_s, u"--private-key-stdin"_s},
                                          text.toUtf8() + '\n');
        expectHarmless(outcome);
        EXPECT_FALSE(outcome.errors.contains(text.toUtf8())) << "it may have been a key";
    }
}

} // namespace Propel
