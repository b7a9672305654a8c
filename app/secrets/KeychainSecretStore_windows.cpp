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

/// What requests of each kind share. One that is cancelled while it waits behind another never happens.
template<typename Kind>
class CredentialStep : public Kind
{
public:
    CredentialStep(const QString &name, Secret secret = {}) : m_entry(std::make_shared<Entry>())
    {
        m_entry->name = name.toStdWString();
        m_entry->secret = std::move(secret);
    }

protected:
    void request(const char *what, DWORD (*work)(Entry &))
    {
        KeychainLog::asking(what);
        m_errand = Errand::send(
            [entry = m_entry, work] {
                if (entry->isWanted)
                    entry->code = work(*entry);
            },
            this, [this] { answered(answerOf(m_entry->code)); });
    }

    virtual void answered(const Result<> &answer) = 0;

    void onCancel() override
    {
        if (m_errand)
            m_errand->forget();
        m_entry->isWanted = false;
        Kind::onCancel();
    }

    [[nodiscard]] Secret &secret() { return m_entry->secret; }

private:
    std::shared_ptr<Entry> m_entry;
    QPointer<Errand> m_errand;
};

class CredentialStore final : public CredentialStep<StoreSecret>
{
public:
    using CredentialStep::CredentialStep;

protected:
    void run() override
    {
        if (secret().size() > KeychainSecretStore::largest) {
            secret().clear();
            return conclude(fail(Cause::KeychainTooLarge));
        }
        request("store", [](Entry &entry) {
            const DWORD code = write(entry.name, entry.secret);
            entry.secret.clear();
            return code;
        });
    }

    void answered(const Result<> &answer) override { conclude(answer); }
};

class CredentialRead final : public CredentialStep<ReadSecret>
{
public:
    using CredentialStep::CredentialStep;

protected:
    void run() override
    {
        request("read", [](Entry &entry) { return read(entry.name, entry.secret); });
    }

    void answered(const Result<> &answer) override
    {
        if (answer)
            conclude(std::move(secret()));
        else
            conclude(tl::make_unexpected(answer.error()));
    }
};

class CredentialRemove final : public CredentialStep<RemoveSecret>
{
public:
    using CredentialStep::CredentialStep;

protected:
    void run() override
    {
        request("remove", [](Entry &entry) { return codeOf(CredDeleteW(entry.name.c_str(), CRED_TYPE_GENERIC, 0)); });
    }

    void answered(const Result<> &answer) override
    {
        const bool wasMissing = !answer && answer.error().cause == Cause::KeychainEntryMissing;
        conclude(wasMissing ? Result<>() : answer);
    }
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
