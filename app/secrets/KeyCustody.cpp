// SPDX-License-Identifier: MIT
#include "app/secrets/KeyCustody.h"

#include "app/secrets/KeychainLog.h"

namespace Propel {

KeyCustody::KeyCustody(SecretStore &store, QString name, Secret key)
    : m_store(store),
      m_name(std::move(name)),
      m_key(std::move(key))
{}

bool KeyCustody::isWaitingForAnother() const
{
    return (m_writing && m_writing->isWaitingForAnother()) || (m_reading && m_reading->isWaitingForAnother());
}

void KeyCustody::run()
{
    m_writing = m_store.store(m_name, m_key.copy());
    connect(m_writing.get(), &Step::ended, this, &KeyCustody::readBack);
    m_writing->start();
}

void KeyCustody::readBack()
{
    const Result<> written = m_writing->result();
    m_writing.reset();
    if (!written)
        return conclude(written);
    m_phase = Phase::ReadingBack;
    m_reading = m_store.read(m_name);
    connect(m_reading.get(), &Step::ended, this, &KeyCustody::compare);
    m_reading->start();
}

void KeyCustody::compare()
{
    const Result<Secret> &read = m_reading->result();
    if (!read && read.error().cause == Cause::KeychainEntryMissing)
        conclude(fail(Cause::KeychainForgot, read.error().evidence));
    else if (!read)
        conclude(tl::make_unexpected(read.error()));
    else if (*read == m_key)
        conclude({});
    else
        conclude(fail(Cause::KeychainMismatch)); // no evidence: it would be a secret
}

void KeyCustody::letGo()
{
    m_writing.reset();
    m_reading.reset();
    m_key.clear();
    m_result = fail(Cause::Cancelled);
}

void KeyCustody::conclude(Result<> result)
{
    m_result = std::move(result);
    KeychainLog::outcome("store, read back and compare", m_result ? Cause::None : m_result.error().cause);
    m_reading.reset();
    m_key.clear();
    end();
}

} // namespace Propel
