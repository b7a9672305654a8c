// SPDX-License-Identifier: MIT
#include "app/secrets/SessionSecretStore.h"

#include <functional>

namespace Propel {
namespace {

/// Does its work as soon as it is started.
class SessionStep final : public SecretStep
{
public:
    using Work = std::function<Result<>(Secret &)>;

    explicit SessionStep(Work work, Secret toStore = {}) : SecretStep(std::move(toStore)), m_work(std::move(work)) {}

protected:
    void run() override { conclude(m_work(m_secret)); }

private:
    const Work m_work;
};

} // namespace

StepPtr<SecretStep> SessionSecretStore::store(const QString &name, Secret secret)
{
    const auto work = [secrets = m_secrets, name](Secret &given) -> Result<> {
        (*secrets)[name] = std::exchange(given, {});
        return {};
    };
    return makeStep<SessionStep>(work, std::move(secret));
}

StepPtr<SecretStep> SessionSecretStore::read(const QString &name)
{
    return makeStep<SessionStep>([secrets = m_secrets, name](Secret &read) -> Result<> {
        const auto found = secrets->find(name);
        if (found == secrets->end())
            return fail(Cause::KeychainEntryMissing);
        read = found->second.copy();
        return {};
    });
}

StepPtr<SecretStep> SessionSecretStore::remove(const QString &name)
{
    return makeStep<SessionStep>([secrets = m_secrets, name](Secret &) -> Result<> {
        secrets->erase(name);
        return {};
    });
}

} // namespace Propel
