// SPDX-License-Identifier: MIT
#include "app/secrets/KeychainSecretStore.h"

#include "app/secrets/KWalletStart.h"
#include "app/secrets/KeychainFault.h"
#include "app/secrets/KeychainLog.h"
#include "app/secrets/SecretService.h"

#include <QList>

#include <utility>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr auto ourService = "Propel Connect"_L1;

/// Where an entry may be; it is written under the first name. On Windows QtKeychain 0.17 and later add the service.
QStringList namesOf(const QString &name)
{
#ifdef Q_OS_WIN
    return {name, name + u'@' + ourService};
#else
    return {name};
#endif
}

class KeychainStep;

/// QtKeychain runs one job at a time in the whole process. Requests therefore wait here, before QtKeychain sees them:
/// one that is cancelled while it waits never happens.
struct Queue
{
    enum class Backend {
        Unknown,
        Starting,
        Known,
        Uncertain ///< perhaps not the keychain that has this session's keys
    };

    QList<KeychainStep *> waiting;
    int unanswered = 0;
    Backend backend = Backend::Unknown; ///< the keychain that QtKeychain uses until the process ends

    void startNext();
    void startBackend();
    void backendStarted(KWallet wallet);
};

Queue &queue()
{
    static Queue theOne; // as QtKeychain's own: one for the process, used by its main thread alone
    return theOne;
}

class KeychainStep final : public SecretStep
{
public:
    enum class Kind { Store, Read, Remove };

    KeychainStep(Kind kind, const QString &name, Secret toStore = {})
        : SecretStep(std::move(toStore)),
          m_kind(kind),
          m_names(namesOf(name))
    {
        connect(this, &Step::ended, this, [this] { KeychainLog::ended(what(), result()); });
    }
    ~KeychainStep() override { queue().waiting.removeAll(this); }

    [[nodiscard]] bool isWaitingForAnother() const override
    {
        return queue().unanswered > 0 && queue().waiting.contains(this);
    }

    void timeOut() { conclude(fail(Cause::KeychainSilent)); }

    [[nodiscard]] QKeychain::Job *makeJob()
    {
        QKeychain::Job *job = nullptr;
        if (m_kind == Kind::Store) {
            auto *writing = new QKeychain::WritePasswordJob(ourService);
            QString text = m_secret.toText();
            writing->setTextData(text); // text, not binary: other programs can then read the key itself, not its Base64
            Secret::wipe(text);
            job = writing;
        } else if (m_kind == Kind::Read) {
            job = new QKeychain::ReadPasswordJob(ourService);
        } else {
            job = new QKeychain::DeletePasswordJob(ourService);
        }
        job->setKey(m_names.constFirst());
        job->setAutoDelete(true);
        job->setInsecureFallback(false); // never a key in a plain file
        return job;
    }

    void answered(const QKeychain::Job &job)
    {
        if (state() != State::Running)
            return;
        const Result<> answer = keychainAnswer(job.error(), job.errorString());
        // So a keyring that was restarted refuses the session; its words are translated.
        if (!answer && answer.error().cause == Cause::KeychainFailed && !std::exchange(m_isSecondTry, true) &&
            renewSecretService())
            return again();
        if (m_kind == Kind::Store)
            m_secret.clear();
        const bool isMissing = !answer && answer.error().cause == Cause::KeychainEntryMissing;
        if (m_kind == Kind::Store || (!answer && !isMissing))
            return conclude(answer);
        const bool isNothingThere = isMissing || m_kind == Kind::Remove;
        if (isNothingThere && queue().backend == Queue::Backend::Uncertain)
            return conclude(fail(Cause::KeychainUnavailable, u"KWallet didn't start"_s));
        if (m_names.size() > 1 && (isMissing || m_kind == Kind::Remove)) {
            m_names.removeFirst();
            return again();
        }
        if (m_kind == Kind::Read && answer) {
            QString text = static_cast<const QKeychain::ReadPasswordJob &>(job).textData();
            m_secret = Secret(text);
            Secret::wipe(text);
            return conclude({});
        }
        searchSecretService(this, ourService, m_names.constFirst(),
                            [this, answer](Lookup found) { searched(answer, found); });
    }

protected:
    void run() override
    {
        if (m_secret.size() > KeychainSecretStore::largest)
            return conclude(fail(Cause::KeychainTooLarge));
        KeychainLog::requested(what());
        queue().waiting += this;
        queue().startNext();
    }

    void onCancel() override
    {
        queue().waiting.removeAll(this); // nothing else: a disconnected job would stop QtKeychain's own queue
        SecretStep::onCancel();
    }

private:
    void again()
    {
        queue().waiting.prepend(this);
        queue().startNext();
    }

    /// Nothing was found to read, or something was removed, or so it said.
    void searched(const Result<> &answer, Lookup found)
    {
        if (found == Lookup::Locked)
            conclude(fail(Cause::KeychainLocked, m_kind == Kind::Read ? answer.error().detail : QString()));
        else if (m_kind == Kind::Read)
            conclude(answer);
        else
            conclude(found == Lookup::Unlocked ? Result<>(fail(Cause::KeychainFailed)) : Result<>());
    }

    [[nodiscard]] const char *what() const
    {
        return m_kind == Kind::Store ? "store" : m_kind == Kind::Read ? "read" : "remove";
    }

    const Kind m_kind;
    bool m_isSecondTry = false;
    QStringList m_names; ///< in which to look, one after the other
};

/// A job that was handed to QtKeychain can't be called back, and deleting it before the keychain answers crashes when
/// the answer comes. So it has no parent, deletes itself after its answer, and cancelling its step only means that
/// nobody waits for it any longer: a write that was handed over may still happen.
void Queue::startNext()
{
    if (unanswered > 0 || waiting.isEmpty() || backend == Backend::Starting)
        return;
    if (backend == Backend::Unknown)
        return startBackend();
    KeychainStep *next = waiting.takeFirst();
    QKeychain::Job *job = next->makeJob();
    ++unanswered;
    // The queue continues even when nobody waits for this answer any more, so the job itself is the context.
    QObject::connect(job, &QKeychain::Job::finished, job, [] {
        --queue().unanswered;
        queue().startNext();
    });
    QObject::connect(job, &QKeychain::Job::finished, next,
                     [next](const QKeychain::Job *finished) { next->answered(*finished); });
    job->start();
}

void Queue::startBackend()
{
    backend = Backend::Starting;
    startKWallet([](KWallet wallet) { queue().backendStarted(wallet); });
}

void Queue::backendStarted(KWallet wallet)
{
    backend = wallet == KWallet::Failed ? Backend::Uncertain : Backend::Known;
    if (wallet == KWallet::Silent) {
        backend = Backend::Unknown;                                              // the next request tries again
        for (auto left = waiting.size(); left > 0 && !waiting.isEmpty(); --left) // one may delete, or add, others
            waiting.takeFirst()->timeOut();
    }
    startNext();
}

} // namespace

StepPtr<SecretStep> KeychainSecretStore::store(const QString &name, Secret secret)
{
    return makeStep<KeychainStep>(KeychainStep::Kind::Store, name, std::move(secret));
}

StepPtr<SecretStep> KeychainSecretStore::read(const QString &name)
{
    return makeStep<KeychainStep>(KeychainStep::Kind::Read, name);
}

StepPtr<SecretStep> KeychainSecretStore::remove(const QString &name)
{
    return makeStep<KeychainStep>(KeychainStep::Kind::Remove, name);
}

int KeychainSecretStore::unanswered()
{
    return queue().unanswered;
}

} // namespace Propel
