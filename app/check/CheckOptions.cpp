// SPDX-License-Identifier: MIT
#include "app/check/CheckOptions.h"

#include "app/base/Text.h"
#include "app/check/CheckWords.h"
#include "app/check/OptionTable.h"
#include "app/connection/Credentials.h"
#include "app/start/HelpPage.h"
#include "app/start/Translation.h"
#include "app/text/CauseText.h"

#include <QCommandLineParser>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

using Refusal = tl::unexpected<QString>;

void addAll(QCommandLineParser &parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const Option &option : optionTable())
        parser.addOption(
            {option.isShortToo() ? QStringList{option.name, option.name.first(1)} : QStringList{option.name},
             {},
             option.value});
}

/// "--private-key X", "--PrivateKey=X", "--private-key-stdin=X": somebody is about to put the key where every other
/// program can read it.
bool bringsPrivateKey(const QString &argument)
{
    if (!argument.startsWith(u'-') || argument == "--private-key-stdin"_L1)
        return false;
    QString name = argument.toLower();
    name.remove(u'-').remove(u'_');
    return name.startsWith("privatekey"_L1) || name.startsWith("secret"_L1) || name.startsWith("password"_L1);
}

QStringList beforeDoubleDash(const QStringList &arguments)
{
    const qsizetype end = arguments.indexOf(u"--"_s);
    return end < 0 ? arguments : arguments.first(end);
}

/// What is wrong with the options as such; empty: nothing. Not by the parser's own texts: they repeat values.
QString wrongOption(const QCommandLineParser &parser, const QStringList &arguments)
{
    const QStringList options = beforeDoubleDash(arguments);
    if (std::ranges::any_of(options, bringsPrivateKey))
        return CheckWords::tr("Don't pass a private key as an argument: every program on this computer can read it in "
                              "the process list. Use --private-key-stdin and pass the key on standard input.");
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty()) {
        // A key pasted behind "--" looks like neither, and is not said again.
        static const QRegularExpression word(u"^[a-z][a-z-]{0,30}$"_s);
        const QString &name = unknown.constFirst();
        if (word.match(name).hasMatch() || optionNames().contains(name.toLower()))
            return unknownOption(name, optionNames());
        return CheckWords::tr("Unknown option.");
    }
    for (const Option &option : optionTable()) {
        const bool takesValue = option.kind != Option::Value::None;
        if (!takesValue && !options.filter(QRegularExpression(u"^--%1="_s.arg(option.name))).isEmpty())
            return CheckWords::tr("Option --%1 doesn't take a value.").arg(option.name);
        if (takesValue && options.constLast() == u"--"_s + option.name)
            return CheckWords::tr("Option --%1 needs a value.").arg(option.name);
    }
    return CheckWords::tr("We couldn't read the options.");
}

/// The options of which at most one can be given.
QString wrongCombination(const QCommandLineParser &parser)
{
    const QList<QStringList> exclusive{{u"json"_s, u"text"_s, u"markdown"_s},
                                       {u"list"_s, u"last"_s, u"forget-all"_s, u"domain"_s},
                                       {u"all"_s, u"list"_s, u"forget-all"_s, u"domain"_s},
                                       {u"forget-all"_s, u"json"_s, u"text"_s, u"markdown"_s},
                                       {u"all"_s, u"html"_s},
                                       {u"all"_s, u"pdf"_s},
                                       {u"all"_s, u"support"_s},
                                       {u"last"_s, u"support"_s},
                                       {u"format"_s, u"support"_s},
                                       {u"last"_s, u"requirements"_s},
                                       {u"format"_s, u"json"_s, u"text"_s, u"markdown"_s},
                                       {u"details"_s, u"only-missing"_s, u"json"_s},
                                       {u"details"_s, u"only-missing"_s, u"format"_s},
                                       {u"format"_s, u"html"_s},
                                       {u"format"_s, u"pdf"_s}};
    for (QStringList set : exclusive) {
        set.removeIf([&parser](const QString &name) { return !parser.isSet(name); });
        if (set.size() > 1)
            return CheckWords::tr("Use either --%1 or --%2, not both.").arg(set.at(0), set.at(1));
    }
    if (parser.isSet(u"max-age"_s) && !parser.isSet(u"last"_s))
        return CheckWords::tr("Option --%1 only works with --last.").arg(u"max-age"_s);
    return {};
}

/// An empty value is a script's unset variable, hardly ever a wish.
QString emptyValue(const QCommandLineParser &parser)
{
    for (const Option &option : optionTable()) {
        if (option.kind != Option::Value::None && parser.isSet(option.name) &&
            parser.value(option.name).trimmed().isEmpty())
            return CheckWords::tr("The value of --%1 is empty.").arg(option.name);
    }
    const QStringList names = parser.positionalArguments();
    if (std::ranges::any_of(names, [](const QString &name) { return name.trimmed().isEmpty(); }))
        return CheckWords::tr("The name of the connection is empty.");
    return {};
}

/// A connection given option by option has to be given whole.
QString wrongDirect(const QCommandLineParser &parser)
{
    const QStringList parts{u"domain"_s, u"company"_s, u"public-key"_s, u"private-key-stdin"_s};
    const bool any = std::ranges::any_of(parts, [&parser](const QString &part) { return parser.isSet(part); });
    if (!any)
        return {};
    for (const QString &part : parts) {
        if (!parser.isSet(part))
            return CheckWords::
                tr("Option --%1 is missing. Use --domain, --company, --public-key, and --private-key-stdin together.")
                    .arg(part);
    }
    if (!parser.positionalArguments().isEmpty())
        return CheckWords::tr("Use either a saved connection or --domain, not both.");
    return {};
}

/// Of values that are one of a few.
QString wrongChoice(const QCommandLineParser &parser)
{
    if (const QString language = parser.value(u"language"_s); !language.isEmpty() && !isAvailable(language))
        //: %1: the codes of languages: "de, en"
        return CheckWords::tr("There is no translation for this language. Available: %1.")
            .arg(availableLanguages().join(u", "_s));
    const QString shell = parser.value(u"completion"_s);
    if (!shell.isEmpty() && !QStringList{u"bash"_s, u"zsh"_s, u"fish"_s}.contains(shell))
        return CheckWords::tr("--completion takes bash, zsh, or fish.");
    return {};
}

QString takeNumbers(const QCommandLineParser &parser, CheckOptions &options)
{
    if (parser.isSet(u"timeout"_s)) {
        bool isNumber = false;
        const int seconds = parser.value(u"timeout"_s).toInt(&isNumber);
        if (!isNumber || seconds < 1 || seconds > 600)
            return CheckWords::tr("--timeout takes a number of seconds from 1 to 600.");
        options.timeLimit = std::chrono::seconds(seconds);
    }
    if (parser.isSet(u"max-age"_s)) {
        const auto age = durationFromText(parser.value(u"max-age"_s));
        if (!age)
            return CheckWords::tr("--max-age takes a time such as 90m, 26h, or 2d.");
        options.maxAge = *age;
    }
    return {};
}

QString takeFormats(const QCommandLineParser &parser, CheckOptions &options)
{
    if (parser.isSet(u"json"_s))
        options.output = OutputFormat::Json;
    else if (parser.isSet(u"text"_s))
        options.output = OutputFormat::Text;
    else if (parser.isSet(u"markdown"_s))
        options.output = OutputFormat::Markdown;
    options.htmlFile = parser.value(u"html"_s);
    options.pdfFile = parser.value(u"pdf"_s);
    options.supportFile = parser.value(u"support"_s);
    if (int(options.output.has_value()) + int(options.htmlFile == "-"_L1) + int(options.pdfFile == "-"_L1) > 1)
        return CheckWords::tr("Only one report can go to standard output: give --html and --pdf a file.");
    if (!options.output && !options.isForFiles() && (parser.isSet(u"last"_s) || parser.isSet(u"all"_s)))
        options.output = OutputFormat::Nagios;
    if (!parser.isSet(u"format"_s))
        return {};
    static const QHash<QString, OutputFormat> formats{
        {u"json"_s, OutputFormat::Json}, {u"datto"_s, OutputFormat::Datto}, {u"nagios"_s, OutputFormat::Nagios}};
    const auto format = formats.constFind(parser.value(u"format"_s).toLower());
    if (format == formats.constEnd())
        return CheckWords::tr("--format takes nagios, datto, or json.");
    options.output = *format;
    return {};
}

QString takeConnection(const QCommandLineParser &parser, CheckOptions &options)
{
    const QStringList names = parser.positionalArguments();
    if (names.size() > 1)
        return CheckWords::tr("Name one saved connection at most. Put a name with spaces in quotes.");
    if (!names.isEmpty() && parser.isSet(u"list"_s))
        return CheckWords::tr("--list lists all saved connections.");
    if (!names.isEmpty() && parser.isSet(u"forget-all"_s))
        return CheckWords::tr("--forget-all removes all saved connections. Don't name one.");
    options.all = parser.isSet(u"all"_s);
    if (!names.isEmpty() && options.all && !parser.isSet(u"last"_s))
        return CheckWords::tr("--all tests all saved connections. Don't name one.");
    options.connection = names.value(0);
    options.isDirect = parser.isSet(u"domain"_s);
    options.domain = parser.value(u"domain"_s);
    options.companyId = parser.value(u"company"_s);
    options.publicKey = parser.value(u"public-key"_s);
    const Result<QString> clientId = parseClientId(parser.value(u"client-id"_s));
    if (!clientId)
        return Text::explain(clientId.error(), {}).what;
    if (!clientId->isEmpty() && QUuid::fromString(*clientId).isNull())
        return CheckWords::tr("“%1” isn't a client ID.")
            .arg(looksLikeKey(*clientId) ? u"…"_s : plainExcerpt(*clientId, 60));
    options.access = {parser.value(u"ca-file"_s), *clientId, parser.value(u"proxy"_s)};
    options.requirementsFile = parser.value(u"requirements"_s);
    return {};
}

} // namespace

QString languageAskedFor(const QStringList &arguments)
{
    QCommandLineParser parser;
    addAll(parser);
    parser.parse(arguments);
    return parser.value(u"language"_s);
}

bool asksForPdf(int count, char *const *arguments)
{
    return std::any_of(arguments, arguments + count, [](const char *argument) {
        return qstrncmp(argument, "--pdf", 5) == 0 || qstrncmp(argument, "-pdf", 4) == 0;
    });
}

tl::expected<CheckOptions, QString> readCheckOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addAll(parser);
    const QStringList before = beforeDoubleDash(arguments);
    if (!parser.parse(arguments) || std::ranges::any_of(before, bringsPrivateKey))
        return Refusal(wrongOption(parser, arguments));

    CheckOptions options;
    options.strict = parser.isSet(u"strict"_s);
    options.quiet = parser.isSet(u"quiet"_s);
    options.verbose = parser.isSet(u"verbose"_s);
    options.details = parser.isSet(u"details"_s);
    options.onlyMissing = parser.isSet(u"only-missing"_s);
    if (parser.isSet(u"help"_s) || parser.isSet(u"version"_s)) {
        options.task = parser.isSet(u"help"_s) ? Command::Help : Command::Version;
        return options;
    }
    for (const QString &wrong :
         {wrongCombination(parser), emptyValue(parser), wrongDirect(parser), wrongChoice(parser),
          takeNumbers(parser, options), takeFormats(parser, options), takeConnection(parser, options)}) {
        if (!wrong.isEmpty())
            return Refusal(wrong);
    }
    options.shell = parser.value(u"completion"_s);
    if (!options.shell.isEmpty())
        options.task = Command::Completion;
    else if (parser.isSet(u"list"_s))
        options.task = Command::List;
    else if (parser.isSet(u"last"_s))
        options.task = Command::Last;
    else if (parser.isSet(u"forget-all"_s))
        options.task = Command::ForgetAll;
    return options;
}

} // namespace Propel
