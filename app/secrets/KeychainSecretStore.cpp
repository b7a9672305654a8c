// SPDX-License-Identifier: MIT
#include "app/secrets/KeychainSecretStore.h"

#include "app/secrets/KeychainFault.h"
#include "app/secrets/KeychainJob.h"
#include "app/secrets/KeychainLog.h"
#include "app/secrets/SecretServiceSearch.h"

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

using Lookup = SecretServiceSearch::Lookup;

struct Entry
{
    QString service;
    QString name;

    template<typename Job>
    [[nodiscard]] Job *job() const
    {
        auto *made = new Job(service); // no parent, and KeychainJob has it from here on
        made->setKey(name);
        return made;
    }
};

Result<> answerOf(const QKeychain::Job &job)
{
    return keychainAnswer(job.error(), job.errorString());
}

class KeychainStore final : public StoreSecret
{
public:
    KeychainStore(Entry entry, Secret secret) : m_entry(std::move(entry)), m_secret(std::move(secret)) {}

    [[nodiscard]] const Result<> &result() const override { return m_result; }
    [[nodiscard]] bool isWaitingForAnother() const override { return m_job.isWaitingForAnother(); }

protected:
    void run() override
    {
        if (m_secret.size() > KeychainSecretStore::largest)
            return conclude(fail(Cause::KeychainTooLarge));
        KeychainLog::asking("store");
        m_job.start([this] { return makeJob(); }, [this](const QKeychain::Job &job) { conclude(answerOf(job)); });
    }

    void onCancel() override
    {
        m_job.onCancel();
        m_secret.clear();
        m_result = fail(Cause::Cancelled);
    }

private:
    QKeychain::Job *makeJob()
    {
        auto *job = m_entry.job<QKeychain::WritePasswordJob>();
        QString text = m_secret.toText();
        job->setTextData(text); // text, not binary: other programs can then read the key itself, not its Base64
        Secret::wipe(text);
        m_secret.clear();
        return job;
    }

    void conclude(Result<> result)
    {
        m_secret.clear();
        m_result = std::move(result);
        end();
    }

    Entry m_entry;
    Secret m_secret;
    KeychainJob m_job;
    Result<> m_result = fail(Cause::Cancelled);
};

class KeychainRead final : public ReadSecret
{
public:
    explicit KeychainRead(Entry entry) : m_entry(std::move(entry)) {}

    [[nodiscard]] const Result<Secret> &result() const override { return m_result; }
    [[nodiscard]] bool isWaitingForAnother() const override { return m_job.isWaitingForAnother(); }
    [[nodiscard]] Secret takeSecret() override { return m_result ? std::move(*m_result) : Secret(); }

protected:
    void run() override
    {
        KeychainLog::asking("read");
        m_job.start([this] { return m_entry.job<QKeychain::ReadPasswordJob>(); },
                    [this](const QKeychain::Job &job) { answered(job); });
    }

    void onCancel() override
    {
        m_job.onCancel();
        m_search.reset();
        m_result = fail(Cause::Cancelled);
    }

private:
    void answered(const QKeychain::Job &job)
    {
        if (const Result<> answer = answerOf(job); !answer) {
            m_result = tl::make_unexpected(answer.error());
            if (answer.error().cause != Cause::KeychainEntryMissing)
                return end();
            m_search = std::make_unique<SecretServiceSearch>();
            return m_search->start(m_entry.service, m_entry.name, [this](Lookup held) { missing(held); });
        }
        QString text = static_cast<const QKeychain::ReadPasswordJob &>(job).textData();
        m_result = Secret(text);
        Secret::wipe(text);
        end();
    }

    void missing(Lookup held)
    {
        if (held == Lookup::Locked)
            m_result = fail(Cause::KeychainLocked, m_result.error().detail);
        end();
    }

    Entry m_entry;
    KeychainJob m_job;
    std::unique_ptr<SecretServiceSearch> m_search;
    Result<Secret> m_result = fail(Cause::Cancelled);
};

class KeychainRemove final : public RemoveSecret
{
public:
    explicit KeychainRemove(Entry entry) : m_entry(std::move(entry)) {}

    [[nodiscard]] const Result<> &result() const override { return m_result; }
    [[nodiscard]] bool isWaitingForAnother() const override { return m_job.isWaitingForAnother(); }

protected:
    void run() override
    {
        KeychainLog::asking("remove");
        m_job.start([this] { return m_entry.job<QKeychain::DeletePasswordJob>(); },
                    [this](const QKeychain::Job &job) { answered(job); });
    }

    void onCancel() override
    {
        m_job.onCancel();
        m_search.reset();
        m_result = fail(Cause::Cancelled);
    }

private:
    void answered(const QKeychain::Job &job)
    {
        m_result = answerOf(job);
        if (!m_result && m_result.error().cause != Cause::KeychainEntryMissing)
            return end();
        m_result = {};
        m_search = std::make_unique<SecretServiceSearch>();
        m_search->start(m_entry.service, m_entry.name, [this](Lookup held) { removed(held); });
    }

    void removed(Lookup held)
    {
        if (held == Lookup::Locked)
            m_result = fail(Cause::KeychainLocked);
        else if (held == Lookup::Unlocked)
            m_result = fail(Cause::KeychainFailed);
        end();
    }

    Entry m_entry;
    KeychainJob m_job;
    std::unique_ptr<SecretServiceSearch> m_search;
    Result<> m_result = fail(Cause::Cancelled);
};

} // namespace

KeychainSecretStore::KeychainSecretStore() : m_service(u"Propel Connect"_s)
{}

StepPtr<StoreSecret> KeychainSecretStore::store(const QString &name, Secret secret)
{
    return KeychainLog::followed("store", makeStep<KeychainStore>(Entry{m_service, name}, std::move(secret)));
}

StepPtr<ReadSecret> KeychainSecretStore::read(const QString &name)
{
    return KeychainLog::followed("read", makeStep<KeychainRead>(Entry{m_service, name}));
}

StepPtr<RemoveSecret> KeychainSecretStore::remove(const QString &name)
{
    return KeychainLog::followed("remove", makeStep<KeychainRemove>(Entry{m_service, name}));
}

} // namespace Propel
