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

DWORD writeEntry(std::wstring name, const Secret &secret)
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

DWORD readEntry(const std::wstring &name, Secret &secret)
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

/// What the thread works on; the step may be gone before it is done.
struct Entry
{
    std::wstring name;
    Secret secret;
    std::atomic<bool> isWanted = true;
    DWORD code = ERROR_SUCCESS;
};

/// One that is cancelled while it waits behind another never happens.
class CredentialStep final : public SecretStep
{
public:
    using Work = DWORD (*)(Entry &);

    CredentialStep(const char *what, const QString &name, Work work, Secret toStore = {})
        : SecretStep(std::move(toStore)),
          m_what(what),
          m_work(work)
    {
        m_entry->name = name.toStdWString();
        connect(this, &Step::ended, this, [this] { KeychainLog::ended(m_what, result()); });
    }

protected:
    void run() override
    {
        if (m_secret.size() > KeychainSecretStore::largest)
            return conclude(fail(Cause::KeychainTooLarge));
        KeychainLog::requested(m_what);
        m_entry->secret = takeSecret();
        auto *receiver = new QObject; // outlives this step
        const auto answer = [receiver, step = QPointer(this)] {
            if (step)
                step->answered();
            receiver->deleteLater();
        };
        line().start([receiver, answer, entry = m_entry, work = m_work] {
            if (entry->isWanted)
                entry->code = work(*entry);
            QMetaObject::invokeMethod(receiver, answer, Qt::QueuedConnection);
        });
    }

    void onCancel() override
    {
        m_entry->isWanted = false;
        SecretStep::onCancel();
    }

private:
    void answered()
    {
        if (state() != State::Running)
            return;
        m_secret = std::exchange(m_entry->secret, {});
        conclude(answerOf(m_entry->code));
    }

    const char *const m_what;
    const Work m_work;
    const std::shared_ptr<Entry> m_entry = std::make_shared<Entry>();
};

} // namespace

StepPtr<SecretStep> KeychainSecretStore::store(const QString &name, Secret secret)
{
    const auto work = [](Entry &entry) {
        const DWORD code = writeEntry(entry.name, entry.secret);
        entry.secret.clear();
        return code;
    };
    return makeStep<CredentialStep>("store", name, work, std::move(secret));
}

StepPtr<SecretStep> KeychainSecretStore::read(const QString &name)
{
    const auto work = [](Entry &entry) { return readEntry(entry.name, entry.secret); };
    return makeStep<CredentialStep>("read", name, work);
}

StepPtr<SecretStep> KeychainSecretStore::remove(const QString &name)
{
    const auto work = [](Entry &entry) {
        const DWORD code = codeOf(CredDeleteW(entry.name.c_str(), CRED_TYPE_GENERIC, 0));
        return code == ERROR_NOT_FOUND ? DWORD(ERROR_SUCCESS) : code;
    };
    return makeStep<CredentialStep>("remove", name, work);
}

} // namespace Propel
