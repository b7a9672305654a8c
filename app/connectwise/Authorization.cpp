// SPDX-License-Identifier: MIT
#include "app/connectwise/Authorization.h"

#include "app/http/HttpCall.h"

#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

Secret basic(const CompanyId &companyId, const Secret &publicKey, const Secret &privateKey)
{
    const QByteArray company = companyId.text().toUtf8();
    QByteArray pair;
    // one allocation, so that wiping it wipes all of it
    pair.reserve(company.size() + publicKey.size() + privateKey.size() + 2);
    pair.append(company).append('+').append(publicKey.utf8()).append(':').append(privateKey.utf8());
    QByteArray encoded = pair.toBase64();
    QByteArray whole("Basic ");
    whole.reserve(whole.size() + encoded.size());
    whole += encoded;
    Secret header(std::move(whole));
    Secret::wipe(pair);
    Secret::wipe(encoded);
    return header;
}

} // namespace

Authorization::Authorization(ApiBase api, const CompanyId &companyId, const PublicKey &publicKey,
                             const Secret &privateKey, QString clientId)
    : Authorization(std::move(api), companyId, Secret(publicKey.text()), privateKey.copy(), std::move(clientId))
{}

Authorization::Authorization(ApiBase api, CompanyId companyId, Secret publicKey, Secret privateKey, QString clientId)
    : m_api(std::move(api)),
      m_companyId(std::move(companyId)),
      m_clientId(std::move(clientId)),
      m_publicKey(std::move(publicKey)),
      m_privateKey(std::move(privateKey)),
      m_header(basic(m_companyId, m_publicKey, m_privateKey))
{}

std::shared_ptr<const Authorization> Authorization::exchanged() const
{
    if (areKeysAlike() || m_privateKey.utf8().contains(':')) // in a user name it would end the name
        return nullptr;
    return std::shared_ptr<const Authorization>(
        new Authorization(m_api, m_companyId, m_privateKey.copy(), m_publicKey.copy(), m_clientId));
}

bool Authorization::sign(QNetworkRequest &request) const
{
    if (!m_api.host.isOriginOf(request.url()))
        return false;
    request.setRawHeader("Authorization"_ba, m_header.utf8().toByteArray());
    if (sendsClientId()) // checked by parseClientId() where it came from
        request.setRawHeader("clientId"_ba, m_clientId.toLatin1());
    return true;
}

void Authorization::redact(QByteArray &body) const
{
    constexpr qsizetype shortest = 4;                         // a shorter "key" would tear holes into any text
    const QByteArrayView encoded = m_header.utf8().sliced(6); // behind "Basic "
    for (const QByteArrayView secret : {m_privateKey.utf8(), encoded, m_publicKey.utf8()}) {
        if (secret.size() >= shortest && body.contains(secret))
            body.replace(secret, "***");
    }
}

ApiAnswer takeApiAnswer(HttpCall &call, const Authorization &keys, Expected expected)
{
    Result<HttpAnswer> answer = call.takeResult();
    if (answer)
        keys.redact(answer->body);
    return readAnswer(answer, keys.sendsClientId(), expected);
}

} // namespace Propel
