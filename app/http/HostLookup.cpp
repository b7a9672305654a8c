// SPDX-License-Identifier: MIT
#include "app/http/HostLookup.h"

#include "app/base/Text.h"

#include <QHostInfo>

namespace Propel {

HostLookup::HostLookup(QString host, std::chrono::milliseconds timeLimit)
    : m_host(std::move(host)),
      m_result(fail(Cause::Cancelled))
{
    m_timeLimit.setSingleShot(true);
    m_timeLimit.setInterval(timeLimit);
    connect(&m_timeLimit, &QTimer::timeout, this, [this] {
        letGo();
        m_result = fail(Cause::TimedOut);
        end();
    });
}

void HostLookup::run()
{
    m_timeLimit.start();
    m_lookup = QHostInfo::lookupHost(m_host, this, [this](const QHostInfo &info) {
        if (state() == State::Ended)
            return;
        m_timeLimit.stop();
        if (info.addresses().isEmpty())
            m_result = fail(Cause::HostNotFound, plainExcerpt(info.errorString()));
        else
            m_result = info.addresses();
        end();
    });
}

void HostLookup::letGo()
{
    m_timeLimit.stop();
    QHostInfo::abortHostLookup(m_lookup);
    m_result = fail(Cause::Cancelled);
}

} // namespace Propel
