// SPDX-License-Identifier: MIT
#include "app/check/Interruption.h"

#include <QCoreApplication>

#include <array>
#include <atomic>
#include <csignal>
#include <cstdlib>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Propel {
namespace {

std::atomic<int> received{0};
static_assert(std::atomic<int>::is_always_lock_free, "a signal handler may use no other");

constexpr int shellsOffset = 128; // what a shell adds to a signal's number

#ifdef Q_OS_WIN

std::atomic<Interruption *> theOne{nullptr};

BOOL WINAPI onControl(DWORD)
{
    if (received.exchange(SIGINT) != 0)
        return FALSE; // the second one: the system ends the program
    if (Interruption *interruption = theOne)
        QMetaObject::invokeMethod(interruption, &Interruption::interrupted, Qt::QueuedConnection);
    return TRUE;
}

#else

// A handler may do next to nothing: it writes one byte into this pipe, and whoever waits reads it.
std::array<int, 2> wakeUp{-1, -1};

constexpr std::array handled{SIGINT, SIGTERM, SIGHUP};

extern "C" void onSignal(int number)
{
    if (received.exchange(number) != 0)
        _exit(shellsOffset + number);
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(wakeUp[1], &byte, 1);
}

#endif

} // namespace

#ifdef Q_OS_WIN

Interruption::Interruption(QObject *parent) : QObject(parent)
{
    theOne = this;
    SetConsoleCtrlHandler(onControl, TRUE);
}

Interruption::~Interruption()
{
    SetConsoleCtrlHandler(onControl, FALSE);
    theOne = nullptr;
}

int Interruption::descriptor()
{
    return -1;
}

#else

Interruption::Interruption(QObject *parent) : QObject(parent)
{
    if (pipe(wakeUp.data()) != 0)
        return;
    for (const int end : wakeUp) {
        fcntl(end, F_SETFD, FD_CLOEXEC);
        fcntl(end, F_SETFL, O_NONBLOCK);
    }
    m_notifier = std::make_unique<QSocketNotifier>(wakeUp[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false); // the byte stays in the pipe for descriptor()'s readers
        Q_EMIT interrupted();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    for (const int number : handled)
        sigaction(number, &action, nullptr); // without SA_RESTART: a read that waits has to give up
}

Interruption::~Interruption()
{
    for (const int number : handled)
        std::signal(number, SIG_DFL);
    m_notifier.reset();
    for (const int end : wakeUp)
        close(end);
}

int Interruption::descriptor()
{
    return wakeUp[0];
}

#endif

int Interruption::number()
{
    return received;
}

} // namespace Propel
