// SPDX-License-Identifier: MIT
#pragma once

#include "app/connectwise/CompanyInfo.h"
#include "app/diagnosis/DiagnosisSession.h"
#include "app/monitor/Services.h"

#include <memory>
#include <optional>

namespace Propel {

/// What the pages of one setup hand on to each other. The draft holds the texts as they stand in the fields at this
/// moment, and what KeyKeeper knows of the private key.
class SetupState
{
public:
    SetupState(Services services, ConnectionDraft draft, SettingKeys overruled);

    const Services services;
    KeyKeeper &keys;
    const SettingKeys overruled; ///< where the draft had other values than the mandatory ones
    ConnectionDraft draft;
    bool guideWanted = false; ///< welcome's answer: "Show me how to create them"

    /// The connection as drafted; nothing where a text can't be read. Its name is the company's, or the domain.
    [[nodiscard]] std::optional<Connection> connection() const;
    /// The saved connection whose keys are being replaced, as it was when the setup began.
    [[nodiscard]] const std::optional<Connection> &former() const { return m_former; }
    [[nodiscard]] bool isFormerKeyLost() const;  ///< it was kept for a session only, and that is over
    [[nodiscard]] ConnectionFacts facts() const; ///< for explanations

    /// What the instance said of itself, if that was asked for the address, company and access that the draft has now.
    [[nodiscard]] const CompanyInfo *company() const;
    void setCompany(const CompanyInfo &company);

    /// The instance has accepted the stored keys. Before that no file names what was typed as the public key, so there
    /// can be no connection either.
    [[nodiscard]] bool areKeysAccepted() const { return hasKey() && draft.acceptedAt == draft.instance(); }
    [[nodiscard]] bool areKeysRejected() const; ///< by the last test
    void setKeysAccepted(bool areAccepted) { draft.acceptedAt = areAccepted ? draft.instance() : QString(); }
    [[nodiscard]] bool hasKey() const { return keys.hasKey(draft); }
    [[nodiscard]] bool isKeyForThisSessionOnly() const
    {
        return KeyKeeper::where(draft).place == KeyPlace::ThisSessionOnly;
    }

    /// Where a proxy's user name and password are looked for.
    [[nodiscard]] SecretPlaces places() const { return {services.keychain, &services.sessionOnly}; }
    /// One session for permissions and done; made when it is first asked for.
    DiagnosisSession &session();
    /// Tests the saved connection with its present keys, to compare with new ones. Only where former() is there.
    DiagnosisSession &presentSession();

    /// What was checked off in the guide, here or in its window.
    void setGuideChecks(const QStringList &checked);
    [[nodiscard]] bool isWorthADraft() const; ///< a person has entered something
    Result<> saveDraft() { return services.store.saveDraft(draft); }

private:
    struct Asked
    {
        InstanceAddress address;
        CompanyId companyId;
        AccessOptions access;
        CompanyInfo answer;
    };

    std::optional<Connection> m_former;
    std::optional<Asked> m_asked;
    std::unique_ptr<DiagnosisSession> m_session;
    std::unique_ptr<DiagnosisSession> m_present;
    QString m_newId = newConnectionId();
};

} // namespace Propel
