// SPDX-License-Identifier: MIT
#include "app/start/CommandLine.h"

#include "app/base/Text.h"
#include "app/connection/Credentials.h"
#include "app/start/HelpPage.h"
#include "app/start/StartOptions.h"
#include "app/text/CauseText.h"
#include "app/text/SettingsText.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

/// StartWords::tr("…") translates a text of this file.
class StartWords
{
    Q_DECLARE_TR_FUNCTIONS(StartOptions)
};

constexpr qsizetype longestShown = 60;

/// An option, and what it sets.
struct Option
{
    enum class Group { Start, Connection, Other };

    Group group = Group::Other;
    QString name;
    QString help;
    QString value = {};
    bool StartOptions::*flag = nullptr;
    QString StartOptions::*text = nullptr;
    std::optional<SettingKey> key = std::nullopt; ///< an administrator may have set it
};

QString groupTitle(Option::Group group)
{
    switch (group) {
    case Option::Group::Start:
        return StartWords::tr("How to start");
    case Option::Group::Connection:
        return StartWords::tr("A new connection");
    case Option::Group::Other:
        break;
    }
    return StartWords::tr("Other");
}

QList<Option> allOptions()
{
    using enum Option::Group;
    return {
        {.group = Start,
         .name = u"setup"_s,
         .help = StartWords::tr("Open the setup, even if a connection is saved."),
         .flag = &StartOptions::setup},
        {.group = Start,
         .name = u"tray"_s,
         .help = StartWords::tr("Start in the tray, without a window, as at sign-in."),
         .flag = &StartOptions::tray},
        {.group = Start,
         .name = u"test-now"_s,
         .help = StartWords::tr("Test all saved connections, without a window."),
         .flag = &StartOptions::testNow},
        {.group = Connection,
         .name = u"domain"_s,
         .help = StartWords::tr("Fill in the instance's domain."),
         .value = u"HOST[:PORT]"_s,
         .text = &StartOptions::domain,
         .key = SettingKey::Domain},
        {.group = Connection,
         .name = u"company"_s,
         .help = StartWords::tr("Fill in the Company ID."),
         .value = u"ID"_s,
         .text = &StartOptions::companyId,
         .key = SettingKey::CompanyId},
        {.group = Connection,
         .name = u"ca-file"_s,
         .help = StartWords::tr("Fill in the CA certificate file to trust in addition to the system's."),
         .value = u"PEM"_s,
         .text = &StartOptions::caFile,
         .key = SettingKey::CaFile},
        {.group = Connection,
         .name = u"client-id"_s,
         .help = StartWords::tr("The ConnectWise client ID to send."),
         .value = u"GUID"_s,
         .text = &StartOptions::clientId,
         .key = SettingKey::ClientId},
        {.name = u"language"_s,
         .help = StartWords::tr("Use this language, for example de."),
         .value = u"xx"_s,
         .text = &StartOptions::language,
         .key = SettingKey::Language},
        {.name = u"verbose"_s,
         .help = StartWords::tr("Write more to the log, and all of it to standard error."),
         .flag = &StartOptions::verbose},
        {.name = u"version"_s, .help = StartWords::tr("Print the version.")},
        {.name = u"help"_s, .help = StartWords::tr("Print this help.")},
    };
}

QString helpText()
{
    HelpPage help(80);
    help.paragraph(StartWords::tr("Connects ConnectWise PSA to Propel Your MSP, and keeps testing that it works."));
    help.usage(
        {u"propel-connect [OPTION]..."_s, u"propel-connect \"propel-connect://setup?domain=HOST&company=ID\""_s});
    help.examples({{u"propel-connect --setup"_s, StartWords::tr("Add a connection.")},
                   {u"propel-connect --tray"_s, StartWords::tr("Start without a window, and keep testing.")}});
    const QList<Option> all = allOptions();
    std::optional<Option::Group> group;
    for (const Option &each : all) {
        if (std::exchange(group, each.group) != each.group)
            help.title(groupTitle(each.group));
        const QString name = u"--"_s + each.name + (each.value.isEmpty() ? QString() : u' ' + each.value);
        help.options({{each.name == "help"_L1      ? u"--help, -h"_s
                       : each.name == "version"_L1 ? u"--version, -v"_s
                                                   : name,
                       each.help}});
    }
    help.exitCodes({{u"0"_s, StartWords::tr("success")},
                    {u"3"_s, StartWords::tr("invalid options, or Propel Connect is running but doesn't respond")}});
    return help.text();
}

/// Those of Qt's own options that are documented; session managers give the last one.
bool isQtsOwn(const QString &name)
{
    return name == "platform"_L1 || name == "style"_L1 || name == "session"_L1;
}

QString complaint(const QString &sentence)
{
    return u"propel-connect: %1\npropel-connect: %2\n"_s.arg(sentence, seeHelp(u"propel-connect"_s));
}

/// What is wrong with the options, where Qt's own words aren't needed.
QString wrongOption(const QCommandLineParser &parser)
{
    QStringList unknown = parser.unknownOptionNames();
    unknown.removeIf(isQtsOwn);
    if (unknown.isEmpty())
        return parser.errorText();
    QStringList names;
    for (const Option &each : allOptions())
        names += each.name;
    return unknownOption(plainExcerpt(unknown.constFirst(), longestShown), names);
}

/// The program's name, and Qt's own options with their values.
QStringList argumentsForQt(const QStringList &arguments)
{
    QStringList chosen = arguments.first(std::min<qsizetype>(1, arguments.size()));
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        static const QRegularExpression option(u"^--?([a-z]+)(=?)"_s);
        const QRegularExpressionMatch match = option.match(arguments.at(i));
        if (!isQtsOwn(match.captured(1)))
            continue;
        chosen += arguments.at(i);
        if (match.captured(2).isEmpty() && i + 1 < arguments.size())
            chosen += arguments.at(++i);
    }
    return chosen;
}

/// Somebody else made the link, and maybe what stands around it: of the options only how to speak is taken, and Qt gets
/// none.
void takeLink(const QString &text, CommandLine &line)
{
    line.isLink = true;
    line.forQt.resize(1);
    StartOptions options;
    const auto link = readSetupLink(text);
    if (link)
        options = *link;
    else
        line.text = link.error();
    options.language = line.options.language;
    options.verbose = line.options.verbose;
    line.options = options;
}

} // namespace

CommandLine readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions); // Qt's own: -platform offscreen
    const QList<Option> options = allOptions();
    for (const Option &each : options) {
        const bool isShortToo = each.name == "help"_L1 || each.name == "version"_L1;
        parser.addOption(
            {isShortToo ? QStringList{each.name, each.name.left(1)} : QStringList{each.name}, {}, each.value});
    }

    const bool understood = parser.parse(arguments);
    CommandLine line;
    for (const Option &each : options) {
        if (each.flag)
            line.options.*each.flag = parser.isSet(each.name);
        else if (each.text)
            line.options.*each.text = parser.value(each.name);
    }
    if (QString &file = line.options.caFile; !file.isEmpty())
        file = QFileInfo(file).absoluteFilePath();
    line.forQt = argumentsForQt(arguments);
    if (const auto link = std::ranges::find_if(arguments, isSetupLink); link != arguments.end()) {
        takeLink(*link, line);
        return line;
    }
    const auto answered = [&line](CommandLine::Ask ask, const QString &text) {
        line.ask = ask;
        line.text = text;
        return line;
    };
    if (parser.isSet(u"help"_s))
        return answered(CommandLine::Ask::Help, helpText());
    if (parser.isSet(u"version"_s))
        return answered(CommandLine::Ask::Version,
                        u"Propel Connect %1\n"_s.arg(QCoreApplication::applicationVersion()));
    const auto refused = [&](const QString &why) { return answered(CommandLine::Ask::Wrong, complaint(why)); };
    const QStringList unknown = parser.unknownOptionNames();
    const bool leftToQt = !unknown.isEmpty() && std::ranges::all_of(unknown, isQtsOwn);
    if (!understood && !leftToQt)
        return refused(wrongOption(parser));
    if (!parseClientId(line.options.clientId))
        return refused(Text::explain({Cause::ClientIdBadCharacter, {}}, {}).what);
    const QStringList given = parser.positionalArguments();
    if (!leftToQt && !given.isEmpty())
        //: %1: something on the command line that is not an option
        return refused(StartWords::tr("“%1” isn't an option.").arg(plainExcerpt(given.constFirst(), longestShown)));
    return line;
}

QStringList refuseMandatory(StartOptions &options, const Settings &settings)
{
    QStringList refused;
    for (const Option &each : allOptions()) {
        if (!each.key)
            continue;
        QString &given = options.*each.text;
        if (settings.overrules(*each.key, given))
            refused += Text::optionRefused(u"--"_s + each.name);
        if (settings.mandatory.testFlag(*each.key))
            given.clear();
    }
    return refused;
}

} // namespace Propel
