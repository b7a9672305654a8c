// SPDX-License-Identifier: MIT
#pragma once

#include "app/http/ProxySignIn.h"
#include "app/secrets/KeyCustody.h"

namespace Propel {

/// Puts a proxy's user name and password where ProxySignInRead finds them: into the keychain, read back and compared as
/// KeyCustody does it, or where that refused, into memory for this session only. The stores outlive it.
class ProxySignInKeeping : public Step
{
    Q_OBJECT
public:
    enum class Place { Keychain, ThisSessionOnly };

    ProxySignInKeeping(SecretPlaces places, Place place, const ProxySignIn &signIn);

    [[nodiscard]] const Result<> &result() const { return m_result; } ///< fails as KeyCustody does
    [[nodiscard]] bool isWaitingForAnother() const { return m_custody && m_custody->isWaitingForAnother(); }

protected:
    void run() override;
    void letGo() override;

private:
    void kept();

    SecretPlaces m_places;
    Place m_place;
    QString m_entry;
    StepPointer<KeyCustody> m_custody;
    StepPointer<RemoveSecret> m_removing;
    Result<> m_result = fail(Cause::Cancelled);
};

} // namespace Propel
