// SPDX-License-Identifier: MIT
#pragma once

#include "app/connectwise/Authorization.h"
#include "app/http/HttpClient.h"

namespace Propel {

/// Asks once more for what was refused, with the two keys exchanged: one GET, to the same host.
class SwappedKeys : public Step
{
    Q_OBJECT
public:
    SwappedKeys(HttpClient &client, QUrl refusedAt, std::shared_ptr<const Authorization> exchanged);

    [[nodiscard]] bool areAccepted() const { return m_accepted; } ///< false as well where it wasn't told

protected:
    void run() override;
    void onCancel() override;

private:
    QPointer<HttpClient> m_client;
    QUrl m_url;
    std::shared_ptr<const Authorization> m_keys;
    StepPtr<HttpCall> m_call;
    bool m_accepted = false;
};

} // namespace Propel
