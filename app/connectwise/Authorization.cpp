// SPDX-License-Identifier: MIT
#include "app/connectwise/Authorization.h"

#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

Secret basic(const CompanyId &companyId, const PublicKey &publicKey, const Secret &privateKey)
{
    QByteArray pair = companyId.text().toUtf8() + '+' + publicKey.text().toUtf8() + ':';
    pair.reserve(pair.size() + privateKey.size()); // one allocation, so that wiping it wipes all of it
    pair.append(privateKey.utf8());
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
    : m_api(std::move(api)),
      m_clientId(std::move(clientId)),
      m_publicKey(publicKey.text().toUtf8()),
      m_privateKey(privateKey.copy()),
      m_header(basic(companyId, publicKey, privateKey))
{}

bool Authorization::sign(QNetworkRequest &request) const
{
    if (!m_api.host.isOriginOf(request.url()))
        return false;
    request.setRawHeader("Authorization"_ba, m_header.utf8().toByteArray());
    if (sendsClientId())
        request.setRawHeader("clientId"_ba, m_clientId.toLatin1());
    return true;
}

void Authorization::redact(QByteArray &body) const
{
    constexpr qsizetype shortest = 4;                         // a shorter "key" would tear holes into any text
    const QByteArrayView encoded = m_header.utf8().sliced(6); // behind "Basic "
    for (const QByteArrayView secret : {m_privateKey.utf8(), encoded, QByteArrayView(m_publicKey)}) {
        if (secret.size() >= shortest && body.contains(secret))
            body.replace(secret, "***");
    }
}

} // namespace Propel
