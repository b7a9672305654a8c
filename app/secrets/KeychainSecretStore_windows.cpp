// SPDX-License-Identifier: MIT
// The keychain on Windows where QtKeychain is not at hand: the Credential Manager itself. Entries are named and written
// as QtKeychain does (target: the name alone; the secret in UTF-8), so that either reads what the other wrote. Only the
// persistence differs: QtKeychain's entries roam with the person's profile, ours stay on this computer.
#include "app/secrets/KeychainSecretStore.h"

#include "app/base/Text.h"
#include "app/secrets/KeychainLog.h"

#include <QPointer>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <string>

#include <qt_windows.h>
#include <wincred.h>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

/// The Credential Manager lives in another process, and answers when it likes. It is asked in a thread of our own, one
/// request after the other, so that a removal never overtakes the writing before it.
QThreadPool &line()
{
    static QThreadPool pool;
    pool.setMaxThreadCount(1);
    return pool;
}

/// Lives until its work is done, also where nobody waits for that any more; then tells, in the thread that made it.
class Errand : public QObject
{
    Q_DISABLE_COPY_MOVE(Errand)
public:
    static Errand *send(std::function<void()> work, QObject *owner, std::function<void()> told)
    {
        auto *errand = new Errand(owner, std::move(told));
        line().start([errand, work = std::move(work)] {
            work();
            QMetaObject::invokeMethod(
                errand, [errand] { errand->comeBack(); }, Qt::QueuedConnection);
        });
        return errand;
    }
    void forget() { m_owner.clear(); }

private:
    Errand(QObject *owner, std::function<void()> told) : m_owner(owner), m_told(std::move(told)) {}

    void comeBack()
    {
        if (m_owner)
            m_told();
        deleteLater();
    }

    QPointer<QObject> m_owner;
    std::function<void()> m_told;
};

Cause causeOf(DWORD code)
{
    switch (code) {
    case ERROR_SUCCESS:
        return Cause::None;
    case ERROR_NOT_FOUND:
        return Cause::KeychainEntryMissing;
    case ERROR_NO_SUCH_LOGON_SESSION: // a service's account, a network sign-in
    case ERROR_SERVICE_DISABLED:
    case ERROR_SERVICE_NOT_ACTIVE:
    case RPC_S_SERVER_UNAVAILABLE:
    case ERROR_CALL_NOT_IMPLEMENTED:
        return Cause::KeychainUnavailable;
    case ERROR_ACCESS_DENIED:
        return Cause::KeychainDenied;
    case RPC_X_BAD_STUB_DATA: // what it says of a secret that is too large; nothing documents it, QtKeychain found it
        return Cause::KeychainTooLarge;
    default:
        return Cause::KeychainFailed;
    }
}

Result<> answerOf(DWORD code)
{
    const Cause cause = causeOf(code);
    if (cause == Cause::None)
        return {};
    return fail(cause, plainExcerpt(u"%1 (%2)"_s.arg(qt_error_string(static_cast<int>(code)).trimmed()).arg(code)));
}

DWORD codeOf(BOOL done)
{
    return done ? ERROR_SUCCESS : GetLastError();
}

DWORD write(std::wstring name, const Secret &secret)
{
    std::wstring comment = L"Propel Connect";
    CREDENTIALW entry{};
    entry.Type = CRED_TYPE_GENERIC;
    entry.TargetName = name.data();
    entry.Comment = comment.data();
    entry.Persist = CRED_PERSIST_LOCAL_MACHINE;
    entry.CredentialBlobSize = static_cast<DWORD>(secret.size());
    // The function takes a pointer to what may be changed, and changes nothing.
    entry.CredentialBlob = reinterpret_cast<BYTE *>(const_cast<char *>(secret.utf8().data()));
    return codeOf(CredWriteW(&entry, 0));
}

DWORD read(const std::wstring &name, Secret &secret)
{
    PCREDENTIALW entry = nullptr;
    if (!CredReadW(name.c_str(), CRED_TYPE_GENERIC, 0, &entry))
        return GetLastError();
    secret = Secret(QByteArray(reinterpret_cast<const char *>(entry->CredentialBlob),
                               static_cast<qsizetype>(entry->CredentialBlobSize)));
    SecureZeroMemory(entry->CredentialBlob, entry->CredentialBlobSize);
    CredFree(entry);
    return ERROR_SUCCESS;
}

/// What the errand's thread works on; the step may be gone before it is done.
struct Entry
{
    std::wstring name;
    Secret secret;
    std::atomic<bool> isWanted = true;
    DWORD code = ERROR_SUCCESS;
};

std::shared_ptr<Entry> entryOf(const QString &name)
{
    auto entry = std::make_shared<Entry>();
    entry->name = name.toStdWString();
    return entry;
}

class CredentialStore final : public StoreSecret
{
public:
    CredentialStore(const QString &name, Secret secret) : m_entry(entryOf(name))
    {
        m_entry->secret = std::move(secret);
    }

    [[nodiscard]] const Result<> &result() const override { return m_result; }

protected:
    void run() override
    {
        if (m_entry->secret.size() > KeychainSecretStore::largest) {
            m_entry.reset();
            m_result = fail(Cause::KeychainTooLarge);
            return end();
        }
        KeychainLog::asking("store");
        m_errand = Errand::send(
            [entry = m_entry] {
                if (entry->isWanted)
                    entry->code = write(entry->name, entry->secret);
                entry->secret.clear();
            },
            this,
            [this] {
                m_result = answerOf(m_entry->code);
                end();
            });
    }

    void onCancel() override
    {
        if (m_errand)
            m_errand->forget();
        if (m_entry)
            m_entry->isWanted = false; // as long as it waits behind another it never happens
        m_entry.reset();
        m_result = fail(Cause::Cancelled);
    }

private:
    std::shared_ptr<Entry> m_entry;
    QPointer<Errand> m_errand;
    Result<> m_result = fail(Cause::Cancelled);
};

class CredentialRead final : public ReadSecret
{
public:
    explicit CredentialRead(const QString &name) : m_entry(entryOf(name)) {}

    [[nodiscard]] const Result<Secret> &result() const override { return m_result; }
    [[nodiscard]] Secret takeSecret() override { return m_result ? std::move(*m_result) : Secret(); }

protected:
    void run() override
    {
        KeychainLog::asking("read");
        m_errand = Errand::send([entry = m_entry] { entry->code = read(entry->name, entry->secret); }, this,
                                [this] { answered(); });
    }

    void onCancel() override
    {
        if (m_errand)
            m_errand->forget();
        m_entry.reset();
        m_result = fail(Cause::Cancelled);
    }

private:
    void answered()
    {
        if (const Result<> answer = answerOf(m_entry->code); answer)
            m_result = std::move(m_entry->secret);
        else
            m_result = tl::make_unexpected(answer.error());
        end();
    }

    std::shared_ptr<Entry> m_entry;
    QPointer<Errand> m_errand;
    Result<Secret> m_result = fail(Cause::Cancelled);
};

class CredentialRemove final : public RemoveSecret
{
public:
    explicit CredentialRemove(const QString &name) : m_entry(entryOf(name)) {}

    [[nodiscard]] const Result<> &result() const override { return m_result; }

protected:
    void run() override
    {
        KeychainLog::asking("remove");
        m_errand = Errand::send(
            [entry = m_entry] {
                if (entry->isWanted)
                    entry->code = codeOf(CredDeleteW(entry->name.c_str(), CRED_TYPE_GENERIC, 0));
            },
            this,
            [this] {
                m_result = answerOf(m_entry->code);
                if (!m_result && m_result.error().cause == Cause::KeychainEntryMissing)
                    m_result = {};
                end();
            });
    }

    void onCancel() override
    {
        if (m_errand)
            m_errand->forget();
        m_entry->isWanted = false;
        m_result = fail(Cause::Cancelled);
    }

private:
    std::shared_ptr<Entry> m_entry;
    QPointer<Errand> m_errand;
    Result<> m_result = fail(Cause::Cancelled);
};

} // namespace

KeychainSecretStore::KeychainSecretStore() = default;

StepPtr<StoreSecret> KeychainSecretStore::store(const QString &name, Secret secret)
{
    return KeychainLog::followed("store", makeStep<CredentialStore>(name, std::move(secret)));
}

StepPtr<ReadSecret> KeychainSecretStore::read(const QString &name)
{
    return KeychainLog::followed("read", makeStep<CredentialRead>(name));
}

StepPtr<RemoveSecret> KeychainSecretStore::remove(const QString &name)
{
    return KeychainLog::followed("remove", makeStep<CredentialRemove>(name));
}

} // namespace Propel
