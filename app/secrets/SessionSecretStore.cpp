// SPDX-License-Identifier: MIT
#include "app/secrets/SessionSecretStore.h"

namespace Propel {
namespace {

using Shared = std::shared_ptr<SessionSecretStore::Secrets>;

class SessionStore final : public StoreSecret
{
public:
    SessionStore(Shared secrets, QString name, Secret secret)
        : m_secrets(std::move(secrets)),
          m_name(std::move(name)),
          m_secret(std::move(secret))
    {}

    [[nodiscard]] const Result<> &result() const override { return m_result; }

protected:
    void run() override
    {
        (*m_secrets)[m_name] = std::move(m_secret);
        m_result = {};
        end();
    }

    void onCancel() override
    {
        m_secret.clear();
        m_result = fail(Cause::Cancelled);
    }

private:
    Shared m_secrets;
    QString m_name;
    Secret m_secret;
    Result<> m_result = fail(Cause::Cancelled);
};

class SessionRead final : public ReadSecret
{
public:
    SessionRead(Shared secrets, QString name) : m_secrets(std::move(secrets)), m_name(std::move(name)) {}

    [[nodiscard]] const Result<Secret> &result() const override { return m_result; }
    [[nodiscard]] Secret takeSecret() override { return m_result ? std::move(*m_result) : Secret(); }

protected:
    void run() override
    {
        if (const auto found = m_secrets->find(m_name); found != m_secrets->end())
            m_result = found->second.copy();
        else
            m_result = fail(Cause::KeychainEntryMissing);
        end();
    }

    void onCancel() override { m_result = fail(Cause::Cancelled); }

private:
    Shared m_secrets;
    QString m_name;
    Result<Secret> m_result = fail(Cause::Cancelled);
};

class SessionRemove final : public RemoveSecret
{
public:
    SessionRemove(Shared secrets, QString name) : m_secrets(std::move(secrets)), m_name(std::move(name)) {}

    [[nodiscard]] const Result<> &result() const override { return m_result; }

protected:
    void run() override
    {
        m_secrets->erase(m_name);
        m_result = {};
        end();
    }

    void onCancel() override { m_result = fail(Cause::Cancelled); }

private:
    Shared m_secrets;
    QString m_name;
    Result<> m_result = fail(Cause::Cancelled);
};

} // namespace

SessionSecretStore::SessionSecretStore() : m_secrets(std::make_shared<Secrets>())
{}

StepPtr<StoreSecret> SessionSecretStore::store(const QString &name, Secret secret)
{
    return makeStep<SessionStore>(m_secrets, name, std::move(secret));
}

StepPtr<ReadSecret> SessionSecretStore::read(const QString &name)
{
    return makeStep<SessionRead>(m_secrets, name);
}

StepPtr<RemoveSecret> SessionSecretStore::remove(const QString &name)
{
    return makeStep<SessionRemove>(m_secrets, name);
}

bool SessionSecretStore::holds(const QString &name) const
{
    return m_secrets->contains(name);
}

} // namespace Propel
