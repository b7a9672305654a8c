// SPDX-License-Identifier: MIT
#include "app/log/Log.h"
#include "app/settings/Paths.h"
#include "app/start/CommandLine.h"
#include "app/start/Process.h"
#include "app/start/SingleInstance.h"
#include "app/start/StartupWarnings.h"
#include "app/start/Translation.h"
#include "app/text/SettingsText.h"
#include "ui/Accessibility.h"
#include "ui/Application.h"
#include "ui/Theme.h"
#include "ui/UpgradeWatch.h"
#include "ui/style/Style.h"
#include "ui/window/ConnectionWindow.h"
#include "ui/window/SecondCopy.h"

#include <QApplication>
#include <QMessageBox>

#include <cstdio>
#include <vector>

#ifdef Q_OS_WIN
#include "app/start/Taskbar_windows.h"

#include <QTimer>

#include <qt_windows.h>
#include <shellapi.h>
#endif

namespace {

constexpr int badUsage = 3; // as propel-check's: neither good nor bad, but unknown

#ifdef Q_OS_WIN

/// What the C library makes of it has lost all letters that are not of the system's own code page.
QStringList textsOf(int, char **)
{
    QStringList texts;
    int count = 0;
    wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &count);
    for (int i = 0; i < count; ++i)
        texts += QString::fromWCharArray(words[i]);
    LocalFree(words);
    return texts;
}

/// A program with windows has no console of its own: it speaks on that of who started it, or in a window.
void say(const QString &text, bool wrong)
{
    const auto *words = reinterpret_cast<const wchar_t *>(text.utf16());
    const DWORD stream = wrong ? STD_ERROR_HANDLE : STD_OUTPUT_HANDLE;
    if (const QByteArray utf8 = text.toUtf8(); GetFileType(GetStdHandle(stream)) != FILE_TYPE_UNKNOWN) {
        DWORD written = 0; // into a file or a pipe
        WriteFile(GetStdHandle(stream), utf8.constData(), static_cast<DWORD>(utf8.size()), &written, nullptr);
    } else if (AttachConsole(ATTACH_PARENT_PROCESS)) {
        const HANDLE console =
            CreateFileW(L"CONOUT$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0, nullptr);
        DWORD written = 0;
        WriteConsoleW(console, words, static_cast<DWORD>(text.size()), &written, nullptr);
        CloseHandle(console);
    } else {
        MessageBoxW(nullptr, words, L"Propel Connect", wrong ? MB_ICONWARNING : MB_ICONINFORMATION);
    }
}

#else

QStringList textsOf(int argc, char *argv[])
{
    QStringList texts;
    for (int i = 0; i < argc; ++i)
        texts += QString::fromLocal8Bit(argv[i]);
    return texts;
}

void say(const QString &text, bool wrong)
{
    std::fputs(text.toLocal8Bit().constData(), wrong ? stderr : stdout);
}

#endif

/// Help, version and complaints need no display.
int answer(int argc, char *argv[], const QString &language)
{
    const QStringList arguments = textsOf(argc, argv); // with its name, which Qt's application object would shorten
    QCoreApplication application(argc, argv);
    Propel::installTranslation(application, language);
    const Propel::CommandLine line = Propel::readCommandLine(arguments);
    const bool wrong = line.ask == Propel::CommandLine::Ask::Wrong;
    say(line.text, wrong);
    return wrong ? badUsage : 0;
}

/// The same person's other session has it: its windows can't come to this display.
int shownElsewhere(const Propel::StartOptions &options, const QString &display)
{
    //: %1: a display of the computer, such as ":0"
    const QString text = QCoreApplication::translate("Start", "Propel Connect is already running in another session of "
                                                              "yours, on the display %1.")
                             .arg(display);
    if (options.testNow || options.tray) {
        say(text + u'\n', false);
        return 0;
    }
    QMessageBox box(QMessageBox::Information, QApplication::applicationDisplayName(), text);
    box.setInformativeText(QCoreApplication::translate("Start", "Use it there, or quit it there and start it here."));
    box.exec();
    return 0;
}

/// Where another one runs already it gets the request, and this start is over, with this code. What was wrong about the
/// start is said by itself.
std::optional<int> handedOver(Propel::SingleInstance &instance, const Propel::StartOptions &options,
                              const QString &complaint)
{
    if (instance.claim() != Propel::SingleInstance::Claim::Second)
        return std::nullopt;
    Propel::ForwardStart step(instance, options);
    QEventLoop waiting;
    QObject::connect(&step, &Propel::Step::ended, &waiting, &QEventLoop::quit);
    QMetaObject::invokeMethod(&step, &Propel::Step::start, Qt::QueuedConnection);
    waiting.exec();
    switch (step.result()) {
    case Propel::ForwardStart::Attempt::Delivered:
        if (!complaint.isEmpty())
            QMessageBox::warning(nullptr, QApplication::applicationDisplayName(), complaint);
        return 0;
    case Propel::ForwardStart::Attempt::First:
        return std::nullopt;
    case Propel::ForwardStart::Attempt::Elsewhere:
        return shownElsewhere(options, step.where());
    case Propel::ForwardStart::Attempt::Refused:
    case Propel::ForwardStart::Attempt::Unanswered:
        break;
    }
    QMessageBox box(QMessageBox::Warning, QApplication::applicationDisplayName(),
                    QCoreApplication::translate("Start", "Propel Connect is already running, but doesn't respond."));
    box.setInformativeText(QCoreApplication::translate(
        "Start", "It may be busy, or another version. Quit it from its tray icon, or sign out and in again, then start "
                 "it once more."));
    box.exec();
    return badUsage;
}

} // namespace

int main(int argc, char *argv[])
{
    const bool hasHome = Propel::prepareProcess();
    Propel::nameTheApplication();
    Propel::takeOverEarlierFiles();
    const Propel::CommandLine line = Propel::readCommandLine(textsOf(argc, argv));
    const Propel::Settings settings = Propel::Settings::load();
    const QString language = settings.over(Propel::SettingKey::Language, line.options.language);
    if (line.ask != Propel::CommandLine::Ask::Start)
        return answer(argc, argv, language);

    if (line.isLink)
        Propel::ignorePluginPaths();
    std::vector<QByteArray> words;
    std::vector<char *> forQt;
    for (const QString &argument : line.forQt)
        forQt.push_back(words.emplace_back(argument.toLocal8Bit()).data());
    int count = static_cast<int>(forQt.size());
    forQt.push_back(nullptr);

    using Detail = Propel::Log::Detail;
    Propel::Log log(QStringLiteral("propel-connect"), Propel::logFile(),
                    line.options.verbose ? Detail::Verbose : Detail::Usual);
    Propel::StartOptions forwarded = line.options;
    forwarded.takeEnvironment(); // before Qt does
#ifdef Q_OS_WIN
    Propel::nameForTaskbar();
#endif
    Propel::Style::install();
    QApplication application(count, forQt.data());
    Propel::Style::start(application);
    Propel::installAccessibility();
    QApplication::setApplicationDisplayName(QStringLiteral("Propel Connect"));
    QApplication::setWindowIcon(Propel::Theme::icon(QLatin1StringView("propel-connect")));
    QApplication::setQuitOnLastWindowClosed(false); // Application knows when it is done
    Propel::installTranslation(application, language);
    if (!hasHome) {
        QMessageBox::warning(nullptr, QApplication::applicationDisplayName(), Propel::Text::noHomeFolder());
        return log.ended(badUsage);
    }

    auto instance = std::make_unique<Propel::SingleInstance>();
    if (const std::optional<int> code = handedOver(*instance, forwarded, line.text))
        return log.ended(*code);

    Propel::StartOptions options = line.options;
    QStringList remarks = Propel::refuseMandatory(options, settings) + Propel::startupWarnings(settings);
    if (!line.text.isEmpty())
        remarks.prepend(line.text);
    int code = 0;
    {
        Propel::Application propel(options, settings);
        QObject::connect(&propel, &Propel::Application::finished, &application, &QCoreApplication::quit,
                         Qt::QueuedConnection); // also where that comes before the loop has begun
        QObject::connect(instance.get(), &Propel::SingleInstance::startedAgain, &propel,
                         [&](const Propel::StartOptions &again) {
                             Propel::StartOptions wanted = again;
                             const QStringList refused = Propel::refuseMandatory(wanted, settings);
                             propel.startAgain(wanted);
                             propel.remark(refused);
                         });
        const Propel::UpgradeWatch upgrade(propel.background().tests());
        QObject::connect(&upgrade, &Propel::UpgradeWatch::replaced, &application, [&] {
            instance.reset(); // so that the new one is the first
            upgrade.startProgram();
            QCoreApplication::quit();
        });
        propel.start();
        propel.remark(remarks);
        if (!options.tray && !options.testNow)
            Propel::SecondCopy::offerToRemove(propel.window());
#ifdef Q_OS_WIN
        QTimer::singleShot(std::chrono::seconds(1), &application, &Propel::addTaskbarTask);
#endif
        code = QApplication::exec();
    }
    // What was cut short waits for an event loop, which is over; its network threads must not outlive the application.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return log.ended(code);
}
