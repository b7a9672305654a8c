// SPDX-License-Identifier: MIT
#include "app/keys/StoreAndVerifyKey.h"

#include "app/secrets/KeychainLog.h"

namespace Propel {

StoreAndVerifyKey::StoreAndVerifyKey(SecretStore &store, QString name, Secret key)
    : m_store(store),
      m_name(std::move(name)),
      m_key(std::move(key))
{}

bool StoreAndVerifyKey::isWaitingForAnother() const
{
    return (m_writing && m_writing->isWaitingForAnother()) || (m_reading && m_reading->isWaitingForAnother());
}

void StoreAndVerifyKey::run()
{
    m_writing = m_store.store(m_name, m_key.copy());
    connect(m_writing.get(), &Step::ended, this, &StoreAndVerifyKey::readBack);
    m_writing->start();
}

void StoreAndVerifyKey::readBack()
{
    const Result<> written = m_writing->result();
    m_writing.reset();
    if (!written)
        return conclude(written);
    m_phase = Phase::ReadingBack;
    m_reading = m_store.read(m_name);
    connect(m_reading.get(), &Step::ended, this, &StoreAndVerifyKey::compare);
    m_reading->start();
}

void StoreAndVerifyKey::compare()
{
    const Result<Secret> &read = m_reading->result();
    if (!read && read.error().cause == Cause::KeychainEntryMissing)
        conclude(fail(Cause::KeychainForgot, read.error().detail));
    else if (!read)
        conclude(tl::make_unexpected(read.error()));
    else if (*read == m_key)
        conclude({});
    else
        conclude(fail(Cause::KeychainMismatch)); // no detail: it would be a secret
}

void StoreAndVerifyKey::onCancel()
{
    m_writing.reset();
    m_reading.reset();
    m_key.clear();
    m_result = fail(Cause::Cancelled);
}

void StoreAndVerifyKey::conclude(Result<> result)
{
    m_result = std::move(result);
    KeychainLog::outcome("store, read back and compare", m_result ? Cause::None : m_result.error().cause);
    m_reading.reset();
    m_key.clear();
    end();
}

} // namespace Propel
