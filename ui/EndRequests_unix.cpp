// SPDX-License-Identifier: MIT
#include "ui/EndRequests.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace Propel {

namespace {

constexpr std::array signalsOfEnd{SIGTERM, SIGINT, SIGHUP};
std::array<int, 2> ends{-1, -1}; // of a pipe: all that a signal handler may do is write

void heard(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(ends[1], &byte, 1); // a full pipe has said it already
}

} // namespace

EndRequests::EndRequests(QObject *parent) : QObject(parent)
{
    if (ends[0] >= 0 || ::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> bytes{};
        while (::read(ends[0], bytes.data(), bytes.size()) > 0) {
        }
        Q_EMIT requested();
    });
    for (const int signal : signalsOfEnd)
        std::signal(signal, heard);
}

EndRequests::~EndRequests()
{
    if (!m_notifier)
        return;
    for (const int signal : signalsOfEnd)
        std::signal(signal, SIG_DFL);
    for (int &end : ends) {
        ::close(end);
        end = -1;
    }
}

} // namespace Propel
