// SPDX-License-Identifier: MIT
#include "app/http/ProxySignIn.h"

#include <QNetworkProxy>

#include "app/http/NetworkPolicy.h"
#include "app/keys/KeychainEntry.h"

using namespace Propel;
using namespace Qt::StringLiterals;

TEST(ProxySignIn, KnowsAProxyByHostAndPortAlone)
{
    const auto name = [](const QString &host) {
        return proxyName(QNetworkProxy(QNetworkProxy::HttpProxy, host, 8080, u"ada"_s, u"secret"_s));
    };
    EXPECT_EQ(name(u"Proxy.Example.COM"_s), u"proxy.example.com:8080"_s);
    EXPECT_EQ(name(u"::1"_s), u"[::1]:8080"_s);
    EXPECT_EQ(KeychainEntry::ofProxy(name(u"p"_s)).name(), u"propel-connect/proxy/p:8080"_s);
}

TEST(ProxySignIn, ComesBackFromItsSecretAsItWas)
{
    const ProxySignIn signIn{u"p:1"_s, u"office\\ada ü"_s, Secret(u" a:b\nc "_s)};
    EXPECT_EQ(signIn.toSecret(), Secret(u"office\\ada ü\n a:b\nc "_s));
    const auto back = ProxySignIn::fromSecret(u"p:1"_s, signIn.toSecret());
    ASSERT_TRUE(back);
    EXPECT_EQ(back->proxy, signIn.proxy);
    EXPECT_EQ(back->user, signIn.user);
    EXPECT_EQ(back->password, signIn.password);
}

TEST(ProxySignIn, IsNoneWhereAUserNameIsMissing)
{
    for (const QString &text : {u""_s, u"one line"_s, u"\npassword"_s})
        EXPECT_FALSE(ProxySignIn::fromSecret(u"p:1"_s, Secret(text))) << text.toStdString();
}

TEST(NetworkPolicy, TakesNoUserNameOrPasswordWithAProxy)
{
    for (const QString &given : {u"http://ada:secret@proxy.example:8080"_s, u"ada:secret@proxy.example:8080"_s,
                                 u"http://ada@proxy.example:8080"_s, u"http://ada:1/secret@proxy.example:8080"_s,
                                 u"http://ada:se#c%ret@proxy.example:8080"_s}) {
        const auto policy = NetworkPolicy::make({}, given);
        ASSERT_FALSE(policy) << given;
        EXPECT_EQ(policy.error().cause, Cause::ProxyUserInfo);
        EXPECT_EQ(policy.error().detail, u"proxy.example:8080"_s);
    }
    EXPECT_EQ(NetworkPolicy::make({}, u"ftp://proxy.example"_s).error().cause, Cause::ProxyBad);
}
