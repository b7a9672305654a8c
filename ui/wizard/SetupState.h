// SPDX-License-Identifier: MIT
#pragma once

#include "app/connectwise/CompanyInfo.h"
#include "app/diagnosis/DiagnosisSession.h"
#include "app/monitor/Services.h"

#include <memory>
#include <optional>

namespace Propel {

/// What the pages of one setup hand on to each other. The draft holds the texts as they stand in the fields at this
/// moment; values are parsed from it when they are needed, so that none can be out of date.
class SetupState
{
public:
    SetupState(Services services, ConnectionDraft draft, SettingKeys overruled);

    const Services context;
    const SettingKeys overruled; ///< where the draft had other values than the mandatory ones
    ConnectionDraft draft;
    bool guideWanted = false; ///< welcome's answer: "Show me how to create them"

    /// The connection as drafted; nothing where a text can't be read. Its name is the company's, or the domain.
    [[nodiscard]] std::optional<Connection> connection() const;
    /// The saved connection that is being changed, as it was when the setup began.
    [[nodiscard]] const std::optional<Connection> &former() const { return m_former; }
    [[nodiscard]] ConnectionFacts facts() const; ///< for explanations

    /// What the instance said of itself, if that was asked for the address, company and access that the draft has now.
    [[nodiscard]] const CompanyInfo *company() const;
    void setCompany(const CompanyInfo &company);

    /// The entry that a key typed now is put under: the connection's own; or one for unfinished setups, while the
    /// connection has no name yet, or a saved one lives on that entry and must not lose its working key to an untested
    /// one.
    [[nodiscard]] QString entryToKeep() const;
    [[nodiscard]] QString entryToKeep(const PublicKey &instead) const; ///< the same, with this as its public key
    struct KeyLocation
    {
        SecretStore *store;
        QString entry;
    };
    /// Where a private key of this setup is, whether or not it is the drafted connection's.
    [[nodiscard]] const std::optional<KeyLocation> &held() const { return m_held; }
    /// Which store holds the drafted connection's private key, under held()->entry; null: none.
    [[nodiscard]] SecretStore *keyHolder() const;
    [[nodiscard]] bool isKeyForThisSessionOnly() const;

    /// Before the key goes there: says so in the draft on disk, so that a program that is killed in the middle looks.
    void keyUnderway(const QString &entry);
    enum class FormerName { IsPlain, IsSecret }; ///< secret: the private key stood where the public one belongs
    /// It was stored there and read back. An entry under former names goes, unless a saved connection lives on it. Also
    /// says so in the draft on disk, at once.
    Result<> keyStored(SecretStore &store, const QString &entry, FormerName formerName = FormerName::IsPlain);
    /// It failed, or nobody waits for it any longer. `perhapsLater`: the keychain may put it there yet, as a left-over.
    void keyNotStored(bool perhapsLater);
    void keyGone(); ///< the keychain no longer has it

    /// Where a proxy's user name and password are looked for.
    [[nodiscard]] SecretPlaces places() const { return {context.keychain, &context.sessionOnly}; }
    /// One session for permissions and done; made when it is first asked for.
    DiagnosisSession &session();
    /// Tests the saved connection with its present keys, to compare with new ones. Only where former() is there.
    DiagnosisSession &presentSession();

    Result<> saveDraft();
    void dropDraft();
    void discard(); ///< the draft and the keys that only it knows of, in the keychain too

private:
    struct Asked
    {
        InstanceAddress address;
        CompanyId companyId;
        AccessOptions access;
        CompanyInfo answer;
    };

    [[nodiscard]] QString entryToKeep(const std::optional<Connection> &connection) const;
    [[nodiscard]] bool isUsedBySaved(const QString &entry) const;
    void letGo(const KeyLocation &former);

    const DraftName m_begunAs; ///< names the draft's file, whatever the setup turns out to change
    std::optional<Connection> m_former;
    QStringList m_savedEntries; ///< of all saved connections
    std::optional<KeyLocation> m_held;
    std::optional<Asked> m_asked;
    std::unique_ptr<DiagnosisSession> m_session;
    std::unique_ptr<DiagnosisSession> m_present;
    QString m_newId = newConnectionId();
};

} // namespace Propel
