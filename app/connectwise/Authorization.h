// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Secret.h"
#include "app/connection/CompanyId.h"
#include "app/connection/PublicKey.h"
#include "app/connectwise/CompanyInfo.h"

namespace Propel {

/// The keys on their way to the one host that they are meant for: Basic base64("{companyId}+{publicKey}:{privateKey}")
/// and the clientId header.
class Authorization final : public RequestSigner
{
public:
    Authorization(ApiBase api, const CompanyId &companyId, const PublicKey &publicKey, const Secret &privateKey,
                  QString clientId);

    [[nodiscard]] bool sign(QNetworkRequest &request) const override;
    [[nodiscard]] bool sendsClientId() const { return !m_clientId.isEmpty(); }

    /// An answer that repeats what was sent must not carry it into a report: keys become "***".
    void redact(QByteArray &body) const;

private:
    ApiBase m_api;
    QString m_clientId;
    QByteArray m_publicKey;
    Secret m_privateKey;
    Secret m_header; ///< "Basic …"
};

} // namespace Propel
