// SPDX-License-Identifier: MIT
#include "app/desktop/Paths.h"
#include "app/desktop/Settings.h"
#include "app/desktop/Translation.h"
#include "ui/Application.h"
#include "ui/StartOptions.h"
#include "ui/Theme.h"

#include <QApplication>

#include <cstdio>

namespace {

constexpr int badUsage = 3; // as propel-check's: neither good nor bad, but unknown

QString languageOf(const Propel::StartOptions &options, const Propel::Settings &settings)
{
    return options.language.isEmpty() ? settings.language : options.language;
}

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
    const QString language = languageOf(line.options, settings);
    if (line.ask != Propel::CommandLine::Ask::Start)
        return answer(argc, argv, language);

    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Propel Connect"));
    QApplication::setWindowIcon(Propel::Theme::applicationIcon());
    QApplication::setQuitOnLastWindowClosed(false); // Application knows when it is done
    Propel::installTranslation(application, language);

    Propel::Application propel(line.options, settings);
    propel.start();
    return QApplication::exec();
}
