// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Secret.h"
#include "app/connection/Credentials.h"
#include "app/connectwise/AnswerReader.h"
#include "app/connectwise/CompanyInfo.h"

#include <memory>

namespace Propel {

class HttpCall;

/// The keys on their way to the one host that they are meant for: Basic base64("{companyId}+{publicKey}:{privateKey}")
/// and the clientId header.
class Authorization final : public RequestSigner
{
public:
    Authorization(ApiBase api, const CompanyId &companyId, const PublicKey &publicKey, const Secret &privateKey,
                  QString clientId);

    [[nodiscard]] bool areKeysAlike() const { return m_publicKey == m_privateKey; }
    /// The same with the two keys the other way round; null where that makes no difference or can't be sent.
    [[nodiscard]] std::shared_ptr<const Authorization> exchanged() const;

    [[nodiscard]] bool sign(QNetworkRequest &request) const override;
    [[nodiscard]] bool sendsClientId() const { return !m_clientId.isEmpty(); }

    /// An answer that repeats what was sent must not carry it into a report: keys become "***".
    void redact(QByteArray &body) const;

private:
    Authorization(ApiBase api, CompanyId companyId, Secret publicKey, Secret privateKey, QString clientId);

    ApiBase m_api;
    CompanyId m_companyId;
    QString m_clientId;
    Secret m_publicKey; ///< not one by itself, but it may be the private key that was put in its place
    Secret m_privateKey;
    Secret m_header; ///< "Basic …"
};

/// Takes the answer of a call that has ended, without the keys that it may repeat.
ApiAnswer takeApiAnswer(HttpCall &call, const Authorization &keys, Expected expected = Expected::List);

} // namespace Propel
