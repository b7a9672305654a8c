// SPDX-License-Identifier: MIT
#include "app/check/Terminal.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <utility>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <qt_windows.h>
#else
#include <sys/ioctl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Propel::Terminal {
namespace {

constexpr auto eraseLine = "\r\x1b[K";
bool isProgressShown = false;

int descriptorOf(Stream stream)
{
    return stream == Stream::Input ? 0 : stream == Stream::Output ? 1 : 2;
}

bool isDumb()
{
    return qgetenv("TERM") == "dumb";
}

bool write(std::FILE *file, const QByteArray &bytes)
{
    clearProgress();
    const auto size = static_cast<size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, file) == size && std::fflush(file) == 0;
}

/// Without what steers a terminal or turns the direction of writing: arguments and names of files are said again.
QString harmless(QString text)
{
    for (QChar &c : text) {
        const bool isControl = c.category() == QChar::Other_Control && c != u'\n';
        const bool isOverride = (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069');
        if (isControl || isOverride)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace

#ifdef Q_OS_WIN
namespace {

UINT codePageBefore = 0;
bool showsColors = false;

void restoreCodePage()
{
    SetConsoleOutputCP(codePageBefore);
}

} // namespace
#endif

void prepare()
{
#ifdef Q_OS_WIN
    // The same bytes as elsewhere: a report is not to get other line ends on its way into a file or a pipe.
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stderr), _O_BINARY);
    codePageBefore = GetConsoleOutputCP();
    if (codePageBefore != 0 && SetConsoleOutputCP(CP_UTF8))
        std::atexit(restoreCodePage);
    const HANDLE console = GetStdHandle(STD_OUTPUT_HANDLE);
    DWORD mode = 0;
    showsColors = GetConsoleMode(console, &mode) && SetConsoleMode(console, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
#endif
}

bool isInteractive(Stream stream)
{
#ifdef Q_OS_WIN
    return _isatty(descriptorOf(stream)) != 0;
#else
    return isatty(descriptorOf(stream)) != 0;
#endif
}

int width(Stream stream)
{
    constexpr int otherwise = 100;
    if (const int columns = qEnvironmentVariableIntValue("COLUMNS"); columns > 0)
        return columns;
#ifdef Q_OS_WIN
    CONSOLE_SCREEN_BUFFER_INFO screen;
    const bool isKnown = GetConsoleScreenBufferInfo(
        GetStdHandle(stream == Stream::Error ? STD_ERROR_HANDLE : STD_OUTPUT_HANDLE), &screen);
    return isKnown ? screen.srWindow.Right - screen.srWindow.Left + 1 : otherwise;
#else
    winsize screen{};
    const bool isKnown = ioctl(descriptorOf(stream), TIOCGWINSZ, &screen) == 0 && screen.ws_col > 0;
    return isKnown ? screen.ws_col : otherwise;
#endif
}

bool mayColour()
{
#ifdef Q_OS_WIN
    if (!showsColors)
        return false;
#endif
    return isInteractive(Stream::Output) && qEnvironmentVariableIsEmpty("NO_COLOR") && !isDumb();
}

void showProgress(const QString &text)
{
    if (!isInteractive(Stream::Error) || isDumb())
        return;
    const qsizetype most = width(Stream::Error) - 1; // a line that wraps couldn't be written over
    const QString line = text.size() > most ? text.first(std::max<qsizetype>(0, most - 1)) + u'…' : text;
    std::fprintf(stderr, "%s%s", eraseLine, line.toUtf8().constData());
    std::fflush(stderr);
    isProgressShown = true;
}

void clearProgress()
{
    if (!std::exchange(isProgressShown, false))
        return;
    std::fputs(eraseLine, stderr);
    std::fflush(stderr);
}

bool print(const QByteArray &utf8)
{
    return write(stdout, utf8);
}

bool print(const QString &text)
{
    return print(text.toUtf8());
}

void say(const QString &text)
{
    write(stderr, (harmless(text) + u'\n').toUtf8());
}

void complain(const QString &text)
{
    say(u"propel-check: "_s + text);
}

} // namespace Propel::Terminal
