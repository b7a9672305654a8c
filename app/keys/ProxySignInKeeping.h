// SPDX-License-Identifier: MIT
#pragma once

#include "app/http/ProxySignIn.h"
#include "app/keys/StoreAndVerifyKey.h"

namespace Propel {

/// Puts a proxy's user name and password where ProxySignInRead finds them: into the keychain, read back and compared as
/// StoreAndVerifyKey does it, or where that refused, into memory for this session only. The stores outlive it.
class ProxySignInKeeping : public Step
{
    Q_OBJECT
public:
    enum class Storage { Keychain, ThisSessionOnly };

    ProxySignInKeeping(SecretPlaces places, Storage place, const ProxySignIn &signIn);

    [[nodiscard]] const Result<> &result() const { return m_result; } ///< fails as StoreAndVerifyKey does
    [[nodiscard]] bool isWaitingForAnother() const { return m_custody && m_custody->isWaitingForAnother(); }

protected:
    void run() override;
    void onCancel() override;

private:
    void kept();

    SecretPlaces m_places;
    Storage m_place;
    QString m_entry;
    StepPtr<StoreAndVerifyKey> m_custody;
    StepPtr<RemoveSecret> m_removing;
    Result<> m_result = fail(Cause::Cancelled);
};

} // namespace Propel
