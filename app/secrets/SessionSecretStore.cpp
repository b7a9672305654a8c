// SPDX-License-Identifier: MIT
#include "app/secrets/SessionSecretStore.h"

#include <functional>

namespace Propel {
namespace {

/// Does its work as soon as it is started. `Kind` is what it is towards its owner.
template<typename Kind, typename Value>
class SessionStep final : public Kind
{
public:
    explicit SessionStep(std::function<Result<Value>()> work) : m_work(std::move(work)) {}

protected:
    void run() override { this->conclude(m_work()); }

    void onCancel() override
    {
        m_work = {};
        Kind::onCancel();
    }

private:
    std::function<Result<Value>()> m_work;
};

} // namespace

SessionSecretStore::SessionSecretStore() : m_secrets(std::make_shared<Secrets>())
{}

StepPtr<StoreSecret> SessionSecretStore::store(const QString &name, Secret secret)
{
    const auto kept = std::make_shared<Secret>(std::move(secret)); // a function's contents must be copyable
    return makeStep<SessionStep<StoreSecret, void>>([secrets = m_secrets, name, kept]() -> Result<> {
        (*secrets)[name] = std::move(*kept);
        return {};
    });
}

StepPtr<ReadSecret> SessionSecretStore::read(const QString &name)
{
    return makeStep<SessionStep<ReadSecret, Secret>>([secrets = m_secrets, name]() -> Result<Secret> {
        const auto found = secrets->find(name);
        if (found == secrets->end())
            return fail(Cause::KeychainEntryMissing);
        return found->second.copy();
    });
}

StepPtr<RemoveSecret> SessionSecretStore::remove(const QString &name)
{
    return makeStep<SessionStep<RemoveSecret, void>>([secrets = m_secrets, name]() -> Result<> {
        secrets->erase(name);
        return {};
    });
}

bool SessionSecretStore::holds(const QString &name) const
{
    return m_secrets->contains(name);
}

void SessionSecretStore::forget(const QString &name)
{
    m_secrets->erase(name);
}

} // namespace Propel
