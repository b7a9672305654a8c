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

using App = QCoreApplication;

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
    parser.setApplicationDescription(App::translate(
        "StartOptions", "Connects Propel Your MSP with ConnectWise PSA and proves that the connection holds."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, App::translate("StartOptions", "Shows this help."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, App::translate("StartOptions", "Shows the version."));
    const QCommandLineOption setup(u"setup"_s,
                                   App::translate("StartOptions", "Opens the setup, also when a connection is saved."));
    const QCommandLineOption tray(
        u"tray"_s, App::translate("StartOptions", "Starts in the tray, without a window: this is for the sign-in."));
    const QCommandLineOption testNow(u"test-now"_s,
                                     App::translate("StartOptions", "Tests all saved connections, without a window."));
    const QCommandLineOption domain(u"domain"_s, App::translate("StartOptions", "Fills in the instance's domain."),
                                    u"host[:port]"_s);
    const QCommandLineOption company(u"company"_s, App::translate("StartOptions", "Fills in the Company ID."), u"id"_s);
    const QCommandLineOption caFile(
        u"ca-file"_s, App::translate("StartOptions", "Fills in a private CA that is trusted beside the system's."),
        u"pem file"_s);
    const QCommandLineOption clientId(u"client-id"_s,
                                      App::translate("StartOptions", "The ConnectWise client ID to send."), u"guid"_s);
    const QCommandLineOption language(
        u"language"_s, App::translate("StartOptions", "The language to speak, such as “de”; otherwise the system's."),
        u"language"_s);
    const QCommandLineOption verbose(
        u"verbose"_s, App::translate("StartOptions", "Writes more into the log, and all of it to standard error."));
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions); // Qt's own: -platform offscreen
    parser.addOptions({help, version, setup, tray, testNow, domain, company, caFile, clientId, language, verbose});

    const bool understood = parser.parse(arguments);
    CommandLine line;
    line.options.verbose = parser.isSet(verbose);
    if (parser.isSet(language))
        line.options.language = parser.value(language);
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
        line.text = u"Propel Connect %1\n"_s.arg(App::applicationVersion());
        return line;
    }
    const QStringList unknown = parser.unknownOptionNames();
    const bool leftToQt = !unknown.isEmpty() && std::all_of(unknown.begin(), unknown.end(), isQtsOwn);
    if (!understood && !leftToQt) {
        line.ask = CommandLine::Ask::Wrong;
        line.text = parser.errorText() + u'\n';
        return line;
    }
    if (!parseClientId(parser.value(clientId))) {
        line.ask = CommandLine::Ask::Wrong;
        line.text = Text::explain({Cause::ClientIdBadCharacter, {}}, {}).what + u'\n';
        return line;
    }
    line.options.setup = parser.isSet(setup);
    line.options.tray = parser.isSet(tray);
    line.options.testNow = parser.isSet(testNow);
    line.options.domain = parser.value(domain);
    line.options.companyId = parser.value(company);
    line.options.clientId = parser.value(clientId);
    if (const QString file = parser.value(caFile); !file.isEmpty())
        line.options.caFile = QFileInfo(file).absoluteFilePath();
    const QStringList given = parser.positionalArguments();
    if (!leftToQt && !given.isEmpty()) {
        line.ask = CommandLine::Ask::Wrong;
        //: %1: something on the command line that is not an option
        line.text = App::translate("StartOptions", "Not understood: “%1”.").arg(given.constFirst()) + u'\n';
    }
    return line;
}

QStringList refuseMandatory(StartOptions &options, const Settings &settings)
{
    struct Option
    {
        QString name;
        SettingKey key;
        QString &given;
    };
    QStringList refused;
    for (const Option &option : {Option{u"--domain"_s, SettingKey::Domain, options.domain},
                                 Option{u"--company"_s, SettingKey::CompanyId, options.companyId},
                                 Option{u"--ca-file"_s, SettingKey::CaFile, options.caFile},
                                 Option{u"--client-id"_s, SettingKey::ClientId, options.clientId},
                                 Option{u"--language"_s, SettingKey::Language, options.language}}) {
        if (settings.overrules(option.key, option.given))
            refused += Text::optionRefused(option.name);
        if (settings.mandatory.testFlag(option.key))
            option.given.clear();
    }
    return refused;
}

} // namespace Propel
