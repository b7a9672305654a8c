// SPDX-License-Identifier: MIT
#pragma once

#include "app/http/ProxySignIn.h"
#include "app/keys/StoreAndVerifyKey.h"
#include "app/secrets/SessionSecretStore.h"

#include <memory>

namespace Propel {

/// Looks for the user name and password that a proxy asks for: first where they are held for this session only, then
/// in the keychain. Fails with Cause::ProxyNeedsCredentials where there are none, with ProxySignInUnreadable where the
/// keychain didn't say. The stores outlive it.
class ProxySignInRead : public Step
{
    Q_OBJECT
public:
    using Found = std::shared_ptr<const ProxySignIn>;

    ProxySignInRead(SecretPlaces places, QString proxy);

    [[nodiscard]] const Result<Found> &result() const { return m_result; }

protected:
    void run() override;
    void onCancel() override;

private:
    void ask(SecretStore &store);
    void answered(SecretStore &store);

    SecretPlaces m_places;
    QString m_proxy;
    StepPtr<SecretStep> m_reading;
    Result<Found> m_result = fail(Cause::Cancelled);
};

/// Puts them where ProxySignInRead finds them.
[[nodiscard]] StepPtr<StoreAndVerifyKey> storeProxySignIn(SecretPlaces places, KeyPlace place,
                                                          const ProxySignIn &signIn);

} // namespace Propel
