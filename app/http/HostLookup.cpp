// SPDX-License-Identifier: MIT
#include "app/http/HostLookup.h"

#include "app/base/Text.h"

#include <QHostInfo>

using namespace std::chrono_literals;

namespace Propel {
namespace {

// Resolvers wait for seconds (glibc: 5, and once more) before they give up; a server that says that it can't answer
// does so at once. Both are "try again later" to Qt, which knows only HostNotFound apart from it.
constexpr std::chrono::milliseconds resolversPatience = 2s;

Cause causeOf(const QHostInfo &info, const QElapsedTimer &since)
{
    if (info.error() == QHostInfo::HostNotFound)
        return Cause::HostNotFound;
    return since.hasExpired(resolversPatience.count()) ? Cause::NameServerSilent : Cause::NameServerFailed;
}

} // namespace

HostLookup::HostLookup(QString host, std::chrono::milliseconds timeLimit) : m_host(std::move(host))
{
    m_timeLimit.setSingleShot(true);
    m_timeLimit.setInterval(timeLimit);
    m_pause.setSingleShot(true);
    m_pause.setInterval(1s);
    connect(&m_timeLimit, &QTimer::timeout, this, [this] {
        if (!m_sleep.look()) // time that was slept through is nobody's fault
            settle(fail(Cause::NameServerSilent));
    });
    connect(&m_pause, &QTimer::timeout, this, &HostLookup::lookUp);
    connect(&m_sleep, &SleepWatch::awoke, this, &HostLookup::lookUpLater);
}

void HostLookup::run()
{
    m_sleep.setNeeded(true);
    lookUp();
}

void HostLookup::lookUp()
{
    m_timeLimit.start();
    m_since.start();
    m_lookup = QHostInfo::lookupHost(m_host, this, [this](const QHostInfo &info) {
        if (state() == State::Ended || info.lookupId() != m_lookup)
            return;
        if (!info.addresses().isEmpty())
            settle(info.addresses());
        else if (m_sleep.hasJustEnded()) // the network may not be back yet
            lookUpLater();
        else if (!m_sleep.look())
            settle(fail(causeOf(info, m_since), plainExcerpt(info.errorString())));
    });
}

void HostLookup::lookUpLater()
{
    m_timeLimit.stop();
    QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
    m_pause.start();
}

void HostLookup::settle(Result<QList<QHostAddress>> result)
{
    onCancel();
    conclude(std::move(result));
}

void HostLookup::onCancel()
{
    m_timeLimit.stop();
    m_pause.stop();
    m_sleep.setNeeded(false);
    QHostInfo::abortHostLookup(m_lookup);
}

} // namespace Propel
