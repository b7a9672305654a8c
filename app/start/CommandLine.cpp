// SPDX-License-Identifier: MIT
#include "app/start/CommandLine.h"

#include "app/connection/Credentials.h"
#include "app/start/SetupLink.h"
#include "app/text/CauseText.h"
#include "app/text/SettingsText.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

/// StartWords::tr("…") translates a text of this file.
class StartWords
{
    Q_DECLARE_TR_FUNCTIONS(StartOptions)
};

/// An option, and what it sets.
struct Option
{
    QCommandLineOption option;
    bool StartOptions::*flag = nullptr;
    QString StartOptions::*text = nullptr;
    std::optional<SettingKey> key = std::nullopt; ///< an administrator may have set it
};

QList<Option> allOptions()
{
    return {
        {.option = {u"setup"_s, StartWords::tr("Opens the setup, even if a connection is saved.")},
         .flag = &StartOptions::setup},
        {.option = {u"tray"_s, StartWords::tr("Starts in the tray, without a window, as at sign-in.")},
         .flag = &StartOptions::tray},
        {.option = {u"test-now"_s, StartWords::tr("Tests all saved connections, without a window.")},
         .flag = &StartOptions::testNow},
        {.option = {u"domain"_s, StartWords::tr("Fills in the instance's domain."), u"host[:port]"_s},
         .text = &StartOptions::domain,
         .key = SettingKey::Domain},
        {.option = {u"company"_s, StartWords::tr("Fills in the Company ID."), u"id"_s},
         .text = &StartOptions::companyId,
         .key = SettingKey::CompanyId},
        {.option = {u"ca-file"_s,
                    StartWords::tr(
                        "Fills in the certificate file of a private CA to trust in addition to the system's."),
                    u"pem file"_s},
         .text = &StartOptions::caFile,
         .key = SettingKey::CaFile},
        {.option = {u"client-id"_s, StartWords::tr("The ConnectWise client ID to send."), u"guid"_s},
         .text = &StartOptions::clientId,
         .key = SettingKey::ClientId},
        {.option = {u"language"_s, StartWords::tr("The language to use, such as “de” (the system's by default)."),
                    u"language"_s},
         .text = &StartOptions::language,
         .key = SettingKey::Language},
        {.option = {u"verbose"_s, StartWords::tr("Writes more to the log, and all of it to standard error.")},
         .flag = &StartOptions::verbose},
    };
}

/// Those of Qt's own options that are documented; session managers give the last one.
bool isQtsOwn(const QString &name)
{
    return name == "platform"_L1 || name == "style"_L1 || name == "session"_L1;
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
    parser.setApplicationDescription(
        StartWords::tr("Connects ConnectWise PSA to Propel Your MSP, and keeps testing that it works."));
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions); // Qt's own: -platform offscreen
    const QCommandLineOption help({u"h"_s, u"help"_s}, StartWords::tr("Shows this help."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, StartWords::tr("Shows the version."));
    parser.addOptions({help, version});
    const QList<Option> options = allOptions();
    for (const Option &each : options)
        parser.addOption(each.option);

    const bool understood = parser.parse(arguments);
    CommandLine line;
    for (const Option &each : options) {
        if (each.flag)
            line.options.*each.flag = parser.isSet(each.option);
        else
            line.options.*each.text = parser.value(each.option);
    }
    if (QString &file = line.options.caFile; !file.isEmpty())
        file = QFileInfo(file).absoluteFilePath();
    line.forQt = argumentsForQt(arguments);
    if (const auto link = std::find_if(arguments.begin(), arguments.end(), isSetupLink); link != arguments.end()) {
        takeLink(*link, line);
        return line;
    }
    if (parser.isSet(help)) {
        line.ask = CommandLine::Ask::Help;
        line.text = parser.helpText();
        return line;
    }
    if (parser.isSet(version)) {
        line.ask = CommandLine::Ask::Version;
        line.text = u"Propel Connect %1\n"_s.arg(QCoreApplication::applicationVersion());
        return line;
    }
    const QStringList unknown = parser.unknownOptionNames();
    const bool leftToQt = !unknown.isEmpty() && std::all_of(unknown.begin(), unknown.end(), isQtsOwn);
    if (!understood && !leftToQt) {
        line.ask = CommandLine::Ask::Wrong;
        line.text = parser.errorText() + u'\n';
        return line;
    }
    if (!parseClientId(line.options.clientId)) {
        line.ask = CommandLine::Ask::Wrong;
        line.text = Text::explain({Cause::ClientIdBadCharacter, {}}, {}).what + u'\n';
        return line;
    }
    const QStringList given = parser.positionalArguments();
    if (!leftToQt && !given.isEmpty()) {
        line.ask = CommandLine::Ask::Wrong;
        //: %1: something on the command line that is not an option
        line.text = StartWords::tr("We couldn't read “%1”.").arg(given.constFirst()) + u'\n';
    }
    return line;
}

QStringList refuseMandatory(StartOptions &options, const Settings &settings)
{
    QStringList refused;
    const QList<Option> all = allOptions();
    for (const Option &each : all) {
        if (!each.key)
            continue;
        QString &given = options.*each.text;
        if (settings.overrules(*each.key, given))
            refused += Text::optionRefused(u"--"_s + each.option.names().constFirst());
        if (settings.mandatory.testFlag(*each.key))
            given.clear();
    }
    return refused;
}

} // namespace Propel
