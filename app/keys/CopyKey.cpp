// SPDX-License-Identifier: MIT
#include "app/keys/CopyKey.h"

namespace Propel {

CopyKey::CopyKey(SecretStore &from, QString formerName, SecretStore &to, QString name)
    : m_from(from),
      m_formerName(std::move(formerName)),
      m_to(to),
      m_name(std::move(name))
{}

bool CopyKey::isWaitingForAnother() const
{
    return (m_reading && m_reading->isWaitingForAnother()) || (m_custody && m_custody->isWaitingForAnother());
}

void CopyKey::run()
{
    m_reading = m_from.read(m_formerName);
    connect(m_reading.get(), &Step::ended, this, &CopyKey::read);
    m_reading->start();
}

void CopyKey::read()
{
    const StepPtr<ReadSecret> reading = std::move(m_reading);
    if (!reading->result()) {
        m_result = tl::make_unexpected(reading->result().error());
        return end();
    }
    m_custody = makeStep<StoreAndVerifyKey>(m_to, m_name, reading->takeSecret());
    connect(m_custody.get(), &Step::ended, this, &CopyKey::kept);
    m_custody->start();
}

void CopyKey::kept()
{
    m_result = m_custody->result();
    m_written = m_custody->phase() == StoreAndVerifyKey::Phase::ReadingBack;
    m_custody.reset();
    end();
}

void CopyKey::onCancel()
{
    m_reading.reset();
    m_custody.reset();
    m_result = fail(Cause::Cancelled);
}

} // namespace Propel
