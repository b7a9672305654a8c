// SPDX-License-Identifier: MIT
#include "tests/sandbox/TerminationSignals.h"

#include <array>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace sandbox {
namespace {

// A handler may do next to nothing: it writes one byte into this pipe, and the event loop reads it.
std::array<int, 2> wakeUp{-1, -1};

constexpr std::array handled{SIGTERM, SIGINT, SIGHUP};

extern "C" void onSignal(int)
{
    const char byte = 1;
    // A full pipe is fine: then a byte is already waiting.
    [[maybe_unused]] const ssize_t written = write(wakeUp[1], &byte, 1);
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent) : QObject(parent)
{
    if (pipe2(wakeUp.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(wakeUp[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT received();
    });
    for (const int number : handled)
        std::signal(number, onSignal);
}

TerminationSignals::~TerminationSignals()
{
    for (const int number : handled)
        std::signal(number, SIG_DFL);
    m_notifier.reset();
    close(wakeUp[0]);
    close(wakeUp[1]);
}

} // namespace sandbox
