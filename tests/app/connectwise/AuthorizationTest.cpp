// SPDX-License-Identifier: MIT
#include "app/connectwise/Authorization.h"

#include <QNetworkRequest>

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

Authorization keysFor(const QString &host, const QString &clientId = u"guid"_s)
{
    return Authorization({*InstanceAddress::parse(host), u"v4_6_release"_s}, *CompanyId::parse(u"acme"_s),
                         *PublicKey::parse(u"PublicPublic1234"_s), Secret(u"PrivatePrivate12"_s), clientId);
}

} // namespace

TEST(Authorization, SignsForItsOwnHostAlone)
{
    const Authorization keys = keysFor(u"connect.acme.com:8443"_s);
    for (const QString &url :
         {u"https://connect.acme.com/x"_s, u"https://evil.example:8443/x"_s, u"http://connect.acme.com:8443/x"_s,
          u"https://connect.acme.com.evil.example:8443/x"_s}) {
        QNetworkRequest request{QUrl(url)};
        EXPECT_FALSE(keys.sign(request)) << url;
        EXPECT_TRUE(request.rawHeaderList().isEmpty()) << url;
    }
    QNetworkRequest request{QUrl(u"https://connect.acme.com:8443/x"_s)};
    ASSERT_TRUE(keys.sign(request));
    EXPECT_EQ(request.rawHeader("Authorization"),
              "Basic " + QByteArray("acme+PublicPublic1234:PrivatePrivate12").toBase64());
    EXPECT_EQ(request.rawHeader("clientId"), QByteArray("guid"));
}

TEST(Authorization, LeavesTheClientIdOutWhereThereIsNone)
{
    QNetworkRequest request{QUrl(u"https://a.example/"_s)};
    ASSERT_TRUE(keysFor(u"a.example"_s, {}).sign(request));
    EXPECT_FALSE(request.hasRawHeader("clientId"));
}

TEST(Authorization, ExchangesNothingWhereItMakesNoDifferenceOrCanNotBeSent)
{
    const ApiBase api{*InstanceAddress::parse(u"a.example"_s), u"v4_6_release"_s};
    const CompanyId acme = *CompanyId::parse(u"acme"_s);
    const PublicKey key = *PublicKey::parse(u"PublicPublic1234"_s);
    const Authorization alike(api, acme, key, Secret(u"PublicPublic1234"_s), {});
    EXPECT_TRUE(alike.areKeysAlike());
    EXPECT_FALSE(alike.exchanged());
    EXPECT_FALSE(Authorization(api, acme, key, Secret(u"Private:Private1"_s), {}).exchanged());
}

TEST(Authorization, TakesKeysOutOfWhatEchoesThem)
{
    const Authorization keys = keysFor(u"a.example"_s);
    QByteArray body = "bad: PrivatePrivate12 and Basic " +
                      QByteArray("acme+PublicPublic1234:PrivatePrivate12").toBase64() + " of PublicPublic1234";
    keys.redact(body);
    EXPECT_EQ(body, QByteArray("bad: *** and Basic *** of ***"));
}
