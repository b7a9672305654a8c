// SPDX-License-Identifier: MIT
#include "app/desktop/Log.h"
#include "app/desktop/Paths.h"
#include "app/desktop/StartRemarks.h"
#include "app/desktop/Translation.h"
#include "ui/Application.h"
#include "ui/CommandLine.h"
#include "ui/Theme.h"

#include <QApplication>

#include <cstdio>

namespace {

constexpr int badUsage = 3; // as propel-check's: neither good nor bad, but unknown

QStringList textsOf(int argc, char *argv[])
{
    QStringList texts;
    for (int i = 0; i < argc; ++i)
        texts += QString::fromLocal8Bit(argv[i]);
    return texts;
}

/// Help, version and complaints need no display.
int answer(int argc, char *argv[], const QString &language)
{
    const QStringList arguments = textsOf(argc, argv); // with its name, which Qt's application object would shorten
    QCoreApplication application(argc, argv);
    Propel::installTranslation(application, language);
    const Propel::CommandLine line = Propel::readCommandLine(arguments);
    const bool wrong = line.ask == Propel::CommandLine::Ask::Wrong;
    std::fputs(line.text.toLocal8Bit().constData(), wrong ? stderr : stdout);
    return wrong ? badUsage : 0;
}

} // namespace

int main(int argc, char *argv[])
{
    Propel::nameTheApplication();
    const Propel::CommandLine line = Propel::readCommandLine(textsOf(argc, argv));
    const Propel::Settings settings = Propel::Settings::load();
    const QString language = settings.over(Propel::SettingKey::Language, line.options.language);
    if (line.ask != Propel::CommandLine::Ask::Start)
        return answer(argc, argv, language);

    using Detail = Propel::Log::Detail;
    Propel::Log log(QStringLiteral("propel-connect"), Propel::logFile(),
                    line.options.verbose ? Detail::Verbose : Detail::Usual);
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Propel Connect"));
    QApplication::setWindowIcon(Propel::Theme::applicationIcon());
    QApplication::setQuitOnLastWindowClosed(false); // Application knows when it is done
    Propel::installTranslation(application, language);

    Propel::StartOptions options = line.options;
    QStringList remarks = Propel::refuse(options, settings) + Propel::startRemarks(settings);
    if (!line.text.isEmpty())
        remarks.prepend(line.text);
    int code = 0;
    {
        Propel::Application propel(options, settings);
        propel.start();
        propel.remark(remarks);
        code = QApplication::exec();
    }
    // What was cut short waits for an event loop, which is over; its network threads must not outlive the application.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return log.ended(code);
}
