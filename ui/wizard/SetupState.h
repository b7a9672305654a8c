// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/ConnectionStore.h"
#include "app/connectwise/CompanyInfo.h"
#include "app/desktop/Settings.h"
#include "app/diagnosis/DiagnosisSession.h"
#include "app/requirements/RequirementSet.h"
#include "app/secrets/SecretStore.h"

#include <memory>
#include <optional>
#include <vector>

namespace Propel {

/// What a setup is given from outside. All of it outlives the wizard.
struct SetupContext
{
    ConnectionStore &store;
    SecretStore &keychain;
    SecretStore &sessionOnly;
    const RequirementSet &requirements;
    QString defaultClientId;
    QString statusFolder;
    Settings settings = {};     ///< what an administrator set is shown as such
    SettingKeys overruled = {}; ///< where the draft had other values than the mandatory ones
};

/// What the pages of one setup hand on to each other. The draft holds the texts as they stand in the fields at this
/// moment; values are parsed from it when they are needed, so that none can be out of date.
class SetupState
{
public:
    SetupState(SetupContext context, ConnectionDraft draft);

    const SetupContext context;
    ConnectionDraft draft;
    bool guideWanted = false; ///< welcome's answer: "Show me how to create them"

    /// The connection as drafted; nothing where a text can't be read. Its name is the company's, or the domain.
    [[nodiscard]] std::optional<Connection> connection() const;
    [[nodiscard]] ConnectionFacts facts() const; ///< for explanations

    /// What the instance said of itself, if that was asked for the address, company and access that the draft has now.
    [[nodiscard]] const CompanyInfo *company() const;
    void setCompany(const CompanyInfo &company);

    /// Which store holds the private key under the names that the draft has now; null: none.
    [[nodiscard]] SecretStore *keyHolder() const;
    [[nodiscard]] bool isKeyForThisSessionOnly() const;
    /// The key was stored there and read back. An entry under former names is taken out, unless a saved connection
    /// still lives on it. Also says so in the draft on disk, at once.
    Result<> keyStored(SecretStore &store);
    /// Takes out what the connection that was edited had, once the changed one is saved.
    void removeEntryOf(const Connection &former);

    /// One session for permissions and done; made when it is first asked for.
    DiagnosisSession &session();

    Result<> saveDraft();

private:
    struct Held
    {
        SecretStore *store;
        QString name;
    };
    struct Asked
    {
        InstanceAddress address;
        CompanyId companyId;
        AccessOptions access;
        CompanyInfo answer;
    };

    [[nodiscard]] bool isUsedBySaved(const QString &entry) const;
    static void remove(SecretStore &store, const QString &entry);

    std::optional<Held> m_held;
    std::optional<Asked> m_asked;
    std::unique_ptr<DiagnosisSession> m_session;
    QString m_newId = newConnectionId();
};

} // namespace Propel
