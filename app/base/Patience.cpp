// SPDX-License-Identifier: MIT
#include "app/base/Patience.h"

using namespace std::chrono_literals;

namespace Propel {

Patience::Patience(QObject *parent) : QObject(parent)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(2s);
    m_second.setInterval(1s);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_isLate = true;
        Q_EMIT late();
    });
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (!isCountingDown())
            m_second.stop();
        Q_EMIT ticked();
    });
}

void Patience::begin()
{
    m_isLate = false;
    m_limit.start();
}

void Patience::end()
{
    m_isLate = false;
    m_limit.stop();
}

void Patience::setWaiting(bool isWaiting)
{
    if (!isWaiting)
        end();
    else if (!m_isLate && !m_limit.isActive())
        begin();
}

void Patience::countDownTo(const QDateTime &until)
{
    if (m_until == until)
        return;
    m_until = until;
    if (isCountingDown())
        m_second.start();
    else
        m_second.stop();
}

} // namespace Propel
