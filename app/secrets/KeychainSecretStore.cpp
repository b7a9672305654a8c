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

Result<> answerOf(const QKeychain::Job &job)
{
    return keychainAnswer(job.error(), job.errorString());
}

/// What requests of each kind share: the job, and the search that says what the job can't.
template<typename Kind>
class KeychainStep : public Kind
{
public:
    KeychainStep(QString service, QString name) : m_service(std::move(service)), m_name(std::move(name)) {}

    [[nodiscard]] bool isWaitingForAnother() const override { return m_job.isWaitingForAnother(); }

protected:
    void request(const char *what, KeychainJob::Make make)
    {
        KeychainLog::asking(what);
        m_job.start(std::move(make), [this](const QKeychain::Job &job) { answered(job); });
    }

    template<typename Job>
    [[nodiscard]] Job *makeJob() const
    {
        auto *job = new Job(m_service); // no parent, and KeychainJob has it from here on
        job->setKey(m_name);
        return job;
    }

    void search(SecretServiceSearch::Answered found)
    {
        m_search = std::make_unique<SecretServiceSearch>();
        m_search->start(m_service, m_name, std::move(found));
    }

    virtual void answered(const QKeychain::Job &job) = 0;

    void onCancel() override
    {
        m_job.onCancel();
        m_search.reset();
        Kind::onCancel();
    }

private:
    QString m_service;
    QString m_name;
    KeychainJob m_job;
    std::unique_ptr<SecretServiceSearch> m_search;
};

class KeychainStore final : public KeychainStep<StoreSecret>
{
public:
    KeychainStore(QString service, QString name, Secret secret)
        : KeychainStep(std::move(service), std::move(name)),
          m_secret(std::move(secret))
    {}

protected:
    void run() override
    {
        if (m_secret.size() > KeychainSecretStore::largest) {
            m_secret.clear();
            return conclude(fail(Cause::KeychainTooLarge));
        }
        request("store", [this] {
            auto *job = makeJob<QKeychain::WritePasswordJob>();
            QString text = m_secret.toText();
            job->setTextData(text); // text, not binary: other programs can then read the key itself, not its Base64
            Secret::wipe(text);
            m_secret.clear();
            return job;
        });
    }

    void answered(const QKeychain::Job &job) override { conclude(answerOf(job)); }

    void onCancel() override
    {
        m_secret.clear();
        KeychainStep::onCancel();
    }

private:
    Secret m_secret;
};

class KeychainRead final : public KeychainStep<ReadSecret>
{
public:
    using KeychainStep::KeychainStep;

protected:
    void run() override
    {
        request("read", [this] { return makeJob<QKeychain::ReadPasswordJob>(); });
    }

    void answered(const QKeychain::Job &job) override
    {
        if (const Result<> answer = answerOf(job); !answer) {
            if (answer.error().cause != Cause::KeychainEntryMissing)
                return conclude(tl::make_unexpected(answer.error()));
            return search([this, detail = answer.error().detail](Lookup held) {
                conclude(fail(held == Lookup::Locked ? Cause::KeychainLocked : Cause::KeychainEntryMissing, detail));
            });
        }
        QString text = static_cast<const QKeychain::ReadPasswordJob &>(job).textData();
        Secret secret(text);
        Secret::wipe(text);
        conclude(std::move(secret));
    }
};

class KeychainRemove final : public KeychainStep<RemoveSecret>
{
public:
    using KeychainStep::KeychainStep;

protected:
    void run() override
    {
        request("remove", [this] { return makeJob<QKeychain::DeletePasswordJob>(); });
    }

    void answered(const QKeychain::Job &job) override
    {
        const Result<> answer = answerOf(job);
        if (!answer && answer.error().cause != Cause::KeychainEntryMissing)
            return conclude(answer);
        search([this](Lookup held) {
            if (held == Lookup::Locked)
                conclude(fail(Cause::KeychainLocked));
            else
                conclude(held == Lookup::Unlocked ? Result<>(fail(Cause::KeychainFailed)) : Result<>());
        });
    }
};

} // namespace

KeychainSecretStore::KeychainSecretStore() : m_service(u"Propel Connect"_s)
{}

StepPtr<StoreSecret> KeychainSecretStore::store(const QString &name, Secret secret)
{
    return KeychainLog::followed("store", makeStep<KeychainStore>(m_service, name, std::move(secret)));
}

StepPtr<ReadSecret> KeychainSecretStore::read(const QString &name)
{
    return KeychainLog::followed("read", makeStep<KeychainRead>(m_service, name));
}

StepPtr<RemoveSecret> KeychainSecretStore::remove(const QString &name)
{
    return KeychainLog::followed("remove", makeStep<KeychainRemove>(m_service, name));
}

} // namespace Propel
