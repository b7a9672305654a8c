// SPDX-License-Identifier: MIT
#include "app/start/TerminationRequests.h"

#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace Propel {
namespace {

constexpr std::array terminationSignals{SIGTERM, SIGINT, SIGHUP};
constexpr int shellsOffset = 128; // what a shell adds to a signal's number

// A handler may do next to nothing: it writes a byte into this pipe.
std::array<int, 2> wakeUpPipe{-1, -1};
std::atomic<int> firstSignal{0};
std::atomic<bool> secondEndsAtOnce{false};
static_assert(std::atomic<int>::is_always_lock_free, "a signal handler may use no other");

extern "C" void onTerminationSignal(int number)
{
    int none = 0;
    if (!firstSignal.compare_exchange_strong(none, number) && secondEndsAtOnce)
        _exit(shellsOffset + number);
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(wakeUpPipe[1], &byte, 1); // a full pipe wakes up as well
}

} // namespace

TerminationRequests::TerminationRequests(Program program, QObject *parent) : QObject(parent), m_program(program)
{
    if (wakeUpPipe[0] >= 0 || ::pipe(wakeUpPipe.data()) != 0)
        return;
    for (const int end : wakeUpPipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    m_notifier = new QSocketNotifier(wakeUpPipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        if (m_program == Program::OfTerminal)
            m_notifier->setEnabled(false); // the byte stays in the pipe for the readers of descriptor()
        std::array<char, 16> bytes{};
        while (m_program == Program::WithWindows && ::read(wakeUpPipe[0], bytes.data(), bytes.size()) > 0) {
        }
        Q_EMIT requested();
    });
    secondEndsAtOnce = program == Program::OfTerminal;
    struct sigaction action = {};
    action.sa_handler = onTerminationSignal;
    action.sa_flags = program == Program::OfTerminal ? 0 : SA_RESTART; // a terminal's read has to be interrupted
    sigemptyset(&action.sa_mask);
    for (const int number : terminationSignals)
        ::sigaction(number, &action, nullptr);
}

TerminationRequests::~TerminationRequests()
{
    if (!m_notifier)
        return;
    for (const int number : terminationSignals)
        std::signal(number, SIG_DFL);
    delete m_notifier;
    for (int &end : wakeUpPipe) {
        ::close(end);
        end = -1;
    }
}

int TerminationRequests::signalNumber()
{
    return firstSignal;
}

int TerminationRequests::descriptor()
{
    return wakeUpPipe[0];
}

} // namespace Propel
