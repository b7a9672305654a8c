// SPDX-License-Identifier: MIT
#include "app/check/Terminal.h"

#include <cstdio>
#include <utility>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <qt_windows.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Propel::Terminal {
namespace {

constexpr auto eraseLine = "\r\x1b[K";
bool isProgressShown = false;

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

void prepare()
{
#ifdef Q_OS_WIN
    // The same bytes as elsewhere: a report is not to get other line ends on its way into a file or a pipe.
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stderr), _O_BINARY);
    SetConsoleOutputCP(CP_UTF8);
    const HANDLE console = GetStdHandle(STD_OUTPUT_HANDLE);
    DWORD mode = 0;
    if (GetConsoleMode(console, &mode))
        SetConsoleMode(console, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
#endif
}

bool isInteractive(Stream stream)
{
    const int descriptor = stream == Stream::Input ? 0 : stream == Stream::Output ? 1 : 2;
#ifdef Q_OS_WIN
    return _isatty(descriptor) != 0;
#else
    return isatty(descriptor) != 0;
#endif
}

bool mayColour()
{
    return isInteractive(Stream::Output) && qEnvironmentVariableIsEmpty("NO_COLOR") && !isDumb();
}

void showProgress(const QString &text)
{
    if (!isInteractive(Stream::Error) || isDumb())
        return;
    std::fprintf(stderr, "%s%s", eraseLine, text.toUtf8().constData());
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

void complain(const QString &text)
{
    write(stderr, u"propel-check: %1\n"_s.arg(harmless(text)).toUtf8());
}

} // namespace Propel::Terminal
