// SPDX-License-Identifier: MIT
#include "app/check/KeyInput.h"

#include "app/base/Text.h"
#include "app/check/CheckOutput.h"
#include "app/check/CheckWords.h"
#include "app/check/Terminal.h"
#include "app/connection/Credentials.h"
#include "app/connection/InstanceAddress.h"
#include "app/start/TerminationRequests.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <poll.h>
#include <termios.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr qsizetype mostBytes = 64 * 1024;

/// While it lives, the terminal doesn't show what is typed.
class EchoOff
{
    Q_DISABLE_COPY_MOVE(EchoOff)
public:
    EchoOff();
    ~EchoOff();

private:
    bool m_changed = false;
#ifdef Q_OS_WIN
    DWORD m_before = 0;
#else
    termios m_before = {};
#endif
};

#ifdef Q_OS_WIN

EchoOff::EchoOff()
{
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    m_changed = GetConsoleMode(input, &m_before) && SetConsoleMode(input, m_before & ~DWORD(ENABLE_ECHO_INPUT));
}

EchoOff::~EchoOff()
{
    if (m_changed)
        SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), m_before);
}

/// How many bytes came; 0 at the end, or when an interruption came. A console gives characters: by bytes, it would give
/// those of its code page.
qsizetype readSome(char *into, qsizetype most)
{
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD count = 0;
    DWORD mode = 0;
    if (!GetConsoleMode(input, &mode))
        return ReadFile(input, into, DWORD(most), &count, nullptr) ? qsizetype(count) : 0;
    std::array<wchar_t, 256> typed;
    const auto characters =
        static_cast<DWORD>(std::min<qsizetype>(typed.size(), most / 3)); // of UTF-8 up to 3 bytes each
    if (characters == 0 || !ReadConsoleW(input, typed.data(), characters, &count, nullptr))
        return 0;
    const int bytes = WideCharToMultiByte(CP_UTF8, 0, typed.data(), static_cast<int>(count), into,
                                          static_cast<int>(most), nullptr, nullptr);
    SecureZeroMemory(typed.data(), sizeof typed);
    return bytes;
}

#else

EchoOff::EchoOff()
{
    if (tcgetattr(STDIN_FILENO, &m_before) != 0)
        return;
    termios silent = m_before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    m_changed = tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
}

EchoOff::~EchoOff()
{
    if (m_changed)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
}

/// How many bytes came; 0 at the end, or when an interruption came.
qsizetype readSome(char *into, qsizetype most)
{
    // Both are waited for at once: a signal between a look at it and the read would otherwise be slept over.
    std::array<pollfd, 2> waiting{pollfd{STDIN_FILENO, POLLIN, 0},
                                  pollfd{TerminationRequests::descriptor(), POLLIN, 0}};
    while (poll(waiting.data(), waiting.size(), -1) < 0) {
        if (errno != EINTR)
            return 0;
    }
    if (TerminationRequests::signalNumber() != 0)
        return 0;
    return std::max<qsizetype>(0, read(STDIN_FILENO, into, static_cast<size_t>(most)));
}

#endif

/// Whether a whole line that isn't blank is in it.
bool holdsLine(const QByteArray &bytes)
{
    const auto begin =
        std::ranges::find_if_not(bytes, [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
    return std::find(begin, bytes.end(), '\n') != bytes.end();
}

/// Reads until a line is there, the input ends, or there is too much of it.
QByteArray readLine()
{
    QByteArray bytes;
    bytes.reserve(mostBytes + 1); // one block: a growing one would leave copies behind
    while (bytes.size() <= mostBytes && !holdsLine(bytes)) {
        std::array<char, 1024> chunk;
        const qsizetype count = readSome(chunk.data(), std::min<qsizetype>(chunk.size(), mostBytes + 1 - bytes.size()));
        if (count <= 0)
            break;
        bytes.append(chunk.data(), count);
        volatile char *trace = chunk.data(); // it held a part of the key
        for (size_t i = 0; i < chunk.size(); ++i)
            trace[i] = 0;
    }
    return bytes;
}

QByteArray ask(const QString &question)
{
    std::fputs(question.toUtf8().constData(), stderr);
    std::fflush(stderr);
    return readLine();
}

QByteArray askUnseen(const QString &question)
{
    const EchoOff echoOff;
    QByteArray line = ask(question);
    std::fputs("\n", stderr); // the one that was typed wasn't shown
    return line;
}

/// The first line that isn't empty, without its end. Wipes the bytes.
Secret contentOf(QByteArray &line)
{
    const auto isEnd = [](char c) { return c == '\r' || c == '\n'; };
    const auto begin = std::ranges::find_if_not(std::as_const(line), isEnd);
    Secret content(QByteArray(begin, std::find_if(begin, line.cend(), isEnd) - begin));
    Secret::wipe(line);
    return content;
}

/// Once more after what can't be a `Value`. Empty: nothing was typed, or the program is to end.
template<typename Value>
QString askUntil(const QString &question)
{
    while (true) {
        QByteArray typed = ask(question);
        const QString text = contentOf(typed).toText().trimmed();
        if (text.isEmpty() || TerminationRequests::signalNumber() != 0)
            return {};
        const Result<Value> value = Value::parse(text);
        if (value)
            return text;
        Terminal::complain(sentenceOf(value.error()));
    }
}

} // namespace

Result<Secret> readPrivateKeyFromInput()
{
    QByteArray bytes = Terminal::isInteractive(Terminal::Stream::Input)
                           ? askUnseen(CheckWords::tr("Private key (it isn't shown): "))
                           : readLine();
    if (TerminationRequests::signalNumber() != 0) {
        Secret::wipe(bytes);
        return fail(Cause::Cancelled);
    }
    const bool isTooLong = bytes.size() > mostBytes;
    QString text = textFrom(bytes);
    Secret::wipe(bytes);
    // Only the first line: what follows is not the key's. An exported one may be quoted.
    QStringView first = QStringView(text).trimmed();
    if (const qsizetype end = first.indexOf(u'\n'); end >= 0)
        first = first.first(end).trimmed();
    for (const QChar quote : {u'"', u'\''}) {
        if (first.size() > 2 && first.startsWith(quote) && first.endsWith(quote))
            first = first.sliced(1).chopped(1);
    }
    QString line = first.toString();
    Secret::wipe(text);
    Result<Secret> key = isTooLong ? fail(Cause::PrivateKeyBadCharacter) : parsePrivateKey(line);
    Secret::wipe(line);
    return key;
}

std::optional<ProxySignIn> askForProxySignIn(const QString &proxy)
{
    //: %1: a proxy, such as "proxy.yourcompany.com:8080"
    QByteArray name = ask(CheckWords::tr("User name for the proxy %1: ").arg(proxy));
    const QString user = contentOf(name).toText().trimmed();
    if (user.isEmpty() || TerminationRequests::signalNumber() != 0)
        return std::nullopt;
    QByteArray typed = askUnseen(CheckWords::tr("Password (it isn't shown): "));
    Secret password = contentOf(typed);
    if (password.isEmpty() || TerminationRequests::signalNumber() != 0)
        return std::nullopt;
    return ProxySignIn{proxy, user, std::move(password)};
}

std::optional<TypedConnection> askForConnection()
{
    Terminal::say(
        CheckWords::tr("You have no saved connection yet. Enter one to test it now, or press Ctrl+C to stop."));
    TypedConnection connection;
    connection.domain = askUntil<InstanceAddress>(CheckWords::tr("Address you sign in to ConnectWise with: "));
    if (!connection.domain.isEmpty())
        connection.companyId = askUntil<CompanyId>(CheckWords::tr("Company ID: "));
    if (!connection.companyId.isEmpty())
        connection.publicKey = askUntil<PublicKey>(CheckWords::tr("Public key: "));
    if (connection.publicKey.isEmpty())
        return std::nullopt;
    return connection;
}

} // namespace Propel
