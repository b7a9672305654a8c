// SPDX-License-Identifier: MIT
#include "app/keys/StoreAndVerifyKey.h"

#include "app/base/Causes.h"
#include "app/secrets/KeychainLog.h"

namespace Propel {

StoreAndVerifyKey::StoreAndVerifyKey(SecretStore &store, QString name, Secret key)
    : m_what{&store, std::move(name), std::move(key)}
{}

StoreAndVerifyKey::StoreAndVerifyKey(StepPtr<SecretStep> source, std::function<Result<What>(Secret)> use)
    : m_what{},
      m_use(std::move(use)),
      m_phase(Phase::Fetching),
      m_reading(std::move(source))
{}

bool StoreAndVerifyKey::isWaitingForAnother() const
{
    return (m_writing && m_writing->isWaitingForAnother()) || (m_reading && m_reading->isWaitingForAnother());
}

bool StoreAndVerifyKey::mayHaveStored() const
{
    if (m_result || m_phase != Phase::Storing)
        return !m_result && m_phase == Phase::ReadingBack;
    return has(m_result.error().cause, CauseTrait::MayBeStored);
}

void StoreAndVerifyKey::run()
{
    if (m_phase == Phase::Storing)
        return store();
    connect(m_reading.get(), &Step::ended, this, &StoreAndVerifyKey::fetched);
    m_reading->start();
}

void StoreAndVerifyKey::fetched()
{
    const StepPtr<SecretStep> source = std::move(m_reading);
    if (!source->result())
        return finish(tl::make_unexpected(source->result().error()));
    Result<What> what = m_use(source->takeSecret());
    if (!what)
        return finish(tl::make_unexpected(what.error()));
    m_what = std::move(*what);
    store();
}

void StoreAndVerifyKey::store()
{
    m_phase = Phase::Storing;
    m_writing = m_what.store->store(m_what.name, m_what.key.copy());
    connect(m_writing.get(), &Step::ended, this, &StoreAndVerifyKey::readBack);
    m_writing->start();
}

void StoreAndVerifyKey::readBack()
{
    const Result<> written = m_writing->result();
    m_writing.reset();
    if (!written)
        return finish(written);
    m_phase = Phase::ReadingBack;
    m_reading = m_what.store->read(m_what.name);
    connect(m_reading.get(), &Step::ended, this, &StoreAndVerifyKey::compare);
    m_reading->start();
}

void StoreAndVerifyKey::compare()
{
    const Result<> &read = m_reading->result();
    if (!read && read.error().cause == Cause::KeychainEntryMissing)
        finish(fail(Cause::KeychainForgot, read.error().detail));
    else if (!read)
        finish(tl::make_unexpected(read.error()));
    else if (m_reading->secret() == m_what.key)
        finish({});
    else
        finish(fail(Cause::KeychainMismatch)); // no detail: it would be a secret
}

void StoreAndVerifyKey::onCancel()
{
    m_writing.reset();
    m_reading.reset();
    m_what.key.clear();
}

void StoreAndVerifyKey::finish(Result<> result)
{
    KeychainLog::ended("store, read back and compare", result);
    onCancel();
    conclude(std::move(result));
}

} // namespace Propel
