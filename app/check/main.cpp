// SPDX-License-Identifier: MIT
#include "app/check/CheckOptions.h"
#include "app/check/CheckOutput.h"
#include "app/check/CheckWords.h"
#include "app/check/Commands.h"
#include "app/check/OptionTable.h"
#include "app/check/SavedConnections.h"
#include "app/check/Terminal.h"
#include "app/connection/ConnectionStore.h"
#include "app/log/Log.h"
#include "app/monitor/StatusFile.h"
#include "app/pdf/DocumentPdf.h"
#include "app/settings/Paths.h"
#include "app/start/HelpPage.h"
#include "app/start/Process.h"
#include "app/start/StartupWarnings.h"
#include "app/start/Translation.h"
#include "app/text/SettingsText.h"
#include "app/text/Words.h"

#include <QCoreApplication>

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

int printList(const CheckOptions &options, const Settings &settings)
{
    const Result<QList<Connection>> connections = ConnectionStore(configFolder()).look();
    if (!connections) {
        Terminal::complain(sentenceOf(connections.error()));
        return int(ExitCode::Undetermined);
    }
    if (options.output == OutputFormat::Json)
        return Terminal::print(listJson(*connections, statusFolder(settings))) ? 0 : int(ExitCode::Undetermined);
    if (connections->isEmpty())
        Terminal::complain(CheckWords::tr("There are no saved connections."));
    return Terminal::print(listText(*connections, statusFolder(settings))) ? 0 : int(ExitCode::Undetermined);
}

int run(QCoreApplication &application, const CheckOptions &options, const Settings &settings)
{
    for (const QString &remark : startupWarnings(settings))
        Terminal::complain(remark);
    const int code = runCheck(application, options, settings);
    // What was cut short waits for an event loop, which is over; its network threads must not outlive the application.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return code;
}

int carryOut(QCoreApplication &application, const CheckOptions &options, const Settings &settings)
{
    switch (options.task) {
    case Command::Help:
        return Terminal::print(checkHelp(Terminal::width())) ? 0 : int(ExitCode::Undetermined);
    case Command::Version:
        return Terminal::print(u"propel-check %1\n"_s.arg(QCoreApplication::applicationVersion()))
                   ? 0
                   : int(ExitCode::Undetermined);
    case Command::Completion:
        return Terminal::print(completionScript(options.shell)) ? 0 : int(ExitCode::Undetermined);
    case Command::List:
        return printList(options, settings);
    case Command::Last:
        return int(printLast(options, settings));
    case Command::ForgetAll:
        return int(forgetAll(application, options, settings));
    case Command::Run:
        return run(application, options, settings);
    }
    return int(ExitCode::Undetermined);
}

} // namespace

int main(int argc, char *argv[])
{
    const bool hasHome = prepareProcess();
    Terminal::prepare();
    const auto made =
        asksForPdf(argc, argv) ? makePdfApplication(argc, argv) : std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication &application = *made;
    nameTheApplication();
    Text::setReader(Text::Reader::Terminal);
    takeOverEarlierFiles();
    const QStringList arguments = QCoreApplication::arguments();
    const QString language = languageAskedFor(arguments);
    const Settings settings = Settings::load();
    installTranslation(application, settings.over(SettingKey::Language, language));

    const auto options = readCheckOptions(arguments);
    if (!options) {
        Terminal::complain(options.error());
        Terminal::complain(seeHelp(u"propel-check"_s));
        return int(ExitCode::Undetermined);
    }
    if (!hasHome && options->task < Command::Completion) {
        Terminal::complain(Text::noHomeFolder());
        return int(ExitCode::Undetermined);
    }
    // A monitoring agent asks for the last result every minute: that would fill the log with nothing.
    if (options->task != Command::Run && !options->verbose)
        return carryOut(application, *options, settings);
    Log log(u"propel-check"_s, logFile(), options->verbose ? Log::Detail::Verbose : Log::Detail::Usual);
    if (settings.overrules(SettingKey::Language, language))
        Terminal::complain(Text::optionRefused(u"--language"_s));
    return log.ended(carryOut(application, *options, settings));
}
