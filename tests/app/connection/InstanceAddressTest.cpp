// SPDX-License-Identifier: MIT
#include "app/connection/InstanceAddress.h"

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

struct Good
{
    QString typed;
    QString text; ///< host, and the port unless it is 443
};

struct Bad
{
    QString typed;
    Cause cause;
};

QString label(int length)
{
    return QString(length, u'a');
}

void expectAll(const QList<Good> &rows)
{
    for (const Good &row : rows) {
        const Result<InstanceAddress> address = InstanceAddress::parse(row.typed);
        EXPECT_EQ(causeOf(address), Cause::None) << testing::PrintToString(row.typed);
        if (!address)
            continue;
        EXPECT_EQ(address->text(), row.text) << testing::PrintToString(row.typed);
        EXPECT_TRUE(InstanceAddress::parse(address->text()) == address) << "what is stored is read again";
    }
}

void expectAll(const QList<Bad> &rows)
{
    for (const Bad &row : rows)
        EXPECT_EQ(causeOf(InstanceAddress::parse(row.typed)), row.cause) << testing::PrintToString(row.typed);
}

} // namespace

TEST(InstanceAddress, KeepsThePortAndDropsThePath)
{
    const Result<InstanceAddress> address =
        InstanceAddress::parse(u"https://PSA.Example.com:8443/v4_6_release/?a=b#c"_s);
    ASSERT_TRUE(address);
    EXPECT_EQ(address->host(), u"psa.example.com"_s);
    EXPECT_EQ(address->port(), 8443);
    EXPECT_EQ(address->text(), u"psa.example.com:8443"_s);
}

TEST(InstanceAddress, CleansWhatIsPasted)
{
    expectAll(QList<Good>{
        {u"na.myconnectwise.net"_s, u"na.myconnectwise.net"_s},
        {u"  na.myconnectwise.net\n"_s, u"na.myconnectwise.net"_s},
        {u"NA.MyConnectWise.NET"_s, u"na.myconnectwise.net"_s},
        {u"http://na.myconnectwise.net"_s, u"na.myconnectwise.net"_s},
        {u"HTTPS://na.myconnectwise.net/"_s, u"na.myconnectwise.net"_s},
        {u"https://https://na.myconnectwise.net"_s, u"na.myconnectwise.net"_s},
        {u"https:/na.myconnectwise.net"_s, u"na.myconnectwise.net"_s},
        {u"https:na.myconnectwise.net"_s, u"na.myconnectwise.net"_s},
        {u"https:///na.myconnectwise.net"_s, u"na.myconnectwise.net"_s},
        {u"ftp://na.myconnectwise.net"_s, u"na.myconnectwise.net"_s},
        {u"https://na.myconnectwise.net/v4_6_release/services/system_io/router/openrecord.rails?recordType=x&recid=1"_s,
         u"na.myconnectwise.net"_s},
        {u"https://na.myconnectwise.net/v4_6_release/ConnectWise.aspx?locale=en_US#XQAACA@x:y"_s,
         u"na.myconnectwise.net"_s},
        {u"https://host.example/path?query#x"_s, u"host.example"_s},
        {u"host.example?query"_s, u"host.example"_s},
        {u"host.example#part"_s, u"host.example"_s},
        {u"host.example\\v4_6_release"_s, u"host.example"_s},
        {u"host.example/user@elsewhere"_s, u"host.example"_s},
        {u"host.example."_s, u"host.example"_s},
        {u"host.example.:8443"_s, u"host.example:8443"_s},
        {u"\u00A0host.example\u00A0"_s, u"host.example"_s},
        {u"\uFEFF\u200Bhost.example\u200B\u2060"_s, u"host.example"_s},
        {u"localhost"_s, u"localhost"_s},
        {u"psa"_s, u"psa"_s},
        {u"connect_wise.corp.local"_s, u"connect_wise.corp.local"_s},
        {u"_psa.example"_s, u"_psa.example"_s},
        {u"a-b.example"_s, u"a-b.example"_s},
        {u"3com.example"_s, u"3com.example"_s},
    });
}

TEST(InstanceAddress, KnowsPorts)
{
    expectAll(QList<Good>{
        {u"host.example:443"_s, u"host.example"_s},
        {u"host.example:"_s, u"host.example"_s},
        {u"host.example:1"_s, u"host.example:1"_s},
        {u"host.example:65535"_s, u"host.example:65535"_s},
        {u"host.example:08443"_s, u"host.example:8443"_s},
        {u"http://host.example:80/"_s, u"host.example:80"_s},
    });
    expectAll(QList<Bad>{
        {u"host.example:0"_s, Cause::AddressBadPort},
        {u"host.example:65536"_s, Cause::AddressBadPort},
        {u"host.example:99999999999999999999"_s, Cause::AddressBadPort},
        {u"host.example:abc"_s, Cause::AddressBadPort},
        {u"host.example:-1"_s, Cause::AddressBadPort},
        {u"host.example:+443"_s, Cause::AddressBadPort},
        {u"host.example:4 43"_s, Cause::AddressBadPort},
        {u"host.example:\u0664\u0664\u0663"_s, Cause::AddressBadPort},
    });
    EXPECT_EQ(evidenceOf(InstanceAddress::parse(u"host.example:abc"_s)), u"abc"_s);
}

TEST(InstanceAddress, KnowsAddressesInNumbers)
{
    expectAll(QList<Good>{
        {u"192.168.1.20"_s, u"192.168.1.20"_s},
        {u"https://192.168.1.20:8443/x"_s, u"192.168.1.20:8443"_s},
        {u"\uFF11\uFF12\uFF17.0.0.1"_s, u"127.0.0.1"_s},
        {u"::1"_s, u"[::1]"_s},
        {u"[::1]"_s, u"[::1]"_s},
        {u"https://[2001:DB8:0:0::1]:8443/x"_s, u"[2001:db8::1]:8443"_s},
        {u"[::1]:443"_s, u"[::1]"_s},
        {u"[::1]:"_s, u"[::1]"_s},
    });
    expectAll(QList<Bad>{
        {u"192.168.1"_s, Cause::AddressNotAHost},
        {u"192.168.1.256"_s, Cause::AddressNotAHost},
        {u"192.168.1.20.30"_s, Cause::AddressNotAHost},
        {u"127.1"_s, Cause::AddressNotAHost},
        {u"2130706433"_s, Cause::AddressNotAHost},
        {u"010.0.0.1"_s, Cause::AddressNotAHost}, // read as octal here and as decimal there
        {u"0x7f.0.0.1"_s, Cause::AddressNotAHost},
        {u"host.example.0x10"_s, Cause::AddressNotAHost},
        {u"host.example.1"_s, Cause::AddressNotAHost}, // no top level domain is a number
        {u"[::1"_s, Cause::AddressNotAHost},
        {u"[::1]8443"_s, Cause::AddressNotAHost},
        {u"[::g]"_s, Cause::AddressNotAHost},
        {u"[192.168.1.20]"_s, Cause::AddressNotAHost},
        {u"[]"_s, Cause::AddressNotAHost},
        {u"fe80::1%eth0"_s, Cause::AddressNotAHost},
        {u"a:b:c"_s, Cause::AddressNotAHost},
        {u"[::1]:x"_s, Cause::AddressBadPort},
    });
    EXPECT_TRUE(InstanceAddress::parse(u"::1"_s)->isIpLiteral());
    EXPECT_TRUE(InstanceAddress::parse(u"10.0.0.1"_s)->isIpLiteral());
    EXPECT_FALSE(InstanceAddress::parse(u"host.example"_s)->isIpLiteral());
}

TEST(InstanceAddress, TurnsInternationalNamesIntoAscii)
{
    expectAll(QList<Good>{
        {u"bücher.example"_s, u"xn--bcher-kva.example"_s},
        {u"https://BÜCHER.Example:8443"_s, u"xn--bcher-kva.example:8443"_s},
        {u"xn--bcher-kva.example"_s, u"xn--bcher-kva.example"_s},
        {u"\uFF48\uFF4F\uFF53\uFF54.example"_s, u"host.example"_s}, // full-width letters
        {u"host\u3002example"_s, u"host.example"_s},                // the ideographic full stop
        {u"bücher.example\u3002"_s, u"xn--bcher-kva.example"_s},
    });
}

TEST(InstanceAddress, RefusesWhatIsNoHost)
{
    expectAll(QList<Bad>{
        {u""_s, Cause::AddressEmpty},
        {u" \t\n"_s, Cause::AddressEmpty},
        {u"\u200B\uFEFF"_s, Cause::AddressEmpty},
        {u"https://"_s, Cause::AddressEmpty},
        {u"https:///"_s, Cause::AddressEmpty},
        {u"://"_s, Cause::AddressEmpty},
        {u":443"_s, Cause::AddressEmpty},
        {u"/path"_s, Cause::AddressEmpty},
        {u"."_s, Cause::AddressEmpty},
        {u".."_s, Cause::AddressNotAHost},
        {u"host..example"_s, Cause::AddressNotAHost},
        {u".host.example"_s, Cause::AddressNotAHost},
        {u"my psa.example"_s, Cause::AddressNotAHost},
        {u"my\u00A0psa.example"_s, Cause::AddressNotAHost},
        {u"-host.example"_s, Cause::AddressNotAHost},
        {u"host-.example"_s, Cause::AddressNotAHost},
        {u"host%2eexample"_s, Cause::AddressNotAHost},
        {u"host,example"_s, Cause::AddressNotAHost},
        {u"<script>alert"_s, Cause::AddressNotAHost},
        {u"host.example;x"_s, Cause::AddressNotAHost},
        {u"host*.example"_s, Cause::AddressNotAHost},
        {label(64) + u".example"_s, Cause::AddressNotAHost},
        {u"user@host.example"_s, Cause::AddressUserInfo},
        {u"https://user:word@host.example/x"_s, Cause::AddressUserInfo},
        {u"https://na.myconnectwise.net@evil.example"_s, Cause::AddressUserInfo},
        {u"host\t.example"_s, Cause::AddressControlCharacters},
        {u"host\n.example"_s, Cause::AddressControlCharacters},
        {u"host"_s + QChar(0) + u".example"_s, Cause::AddressControlCharacters},
        {u"host\u0085.example"_s, Cause::AddressControlCharacters},
    });
}

TEST(InstanceAddress, RefusesWhatIsTooLong)
{
    const QString fifty = label(49) + u'.';
    const QString longest = fifty.repeated(5) + u"com"_s; // 253
    ASSERT_EQ(longest.size(), 253);
    EXPECT_EQ(causeOf(InstanceAddress::parse(longest)), Cause::None);
    expectAll(QList<Bad>{
        {u"a"_s + longest, Cause::AddressTooLong},
        {label(5000), Cause::AddressTooLong},
        {u"host.example/"_s + label(2000), Cause::AddressTooLong},
        {fifty + QString(60, u'ü'), Cause::AddressNotAHost}, // its ASCII form has too long a label
    });
}

TEST(InstanceAddress, MakesUrlsOfItsOwnOriginOnly)
{
    for (const QString &typed : {u"host.example"_s, u"host.example:8443"_s, u"[2001:db8::1]:8443"_s,
                                 u"bücher.example"_s, u"bücher.com"_s, u"10.0.0.1"_s, u"connect_wise.local"_s}) {
        const InstanceAddress address = *InstanceAddress::parse(typed);
        const QUrl url = address.url(u"/v4_6_release/apis/3.0/system/info?a=%2F"_s);
        EXPECT_TRUE(url.isValid()) << typed.toStdString();
        EXPECT_EQ(url.scheme(), u"https"_s);
        EXPECT_EQ(url.path(QUrl::FullyEncoded), u"/v4_6_release/apis/3.0/system/info"_s);
        EXPECT_EQ(url.query(QUrl::FullyEncoded), u"a=%2F"_s);
        EXPECT_TRUE(address.isOriginOf(url)) << typed.toStdString();
    }
}

TEST(InstanceAddress, TellsOtherOrigins)
{
    const InstanceAddress address = *InstanceAddress::parse(u"host.example"_s);
    EXPECT_TRUE(address.isOriginOf(QUrl(u"https://HOST.example:443/x"_s)));
    for (const QString &other :
         {u"http://host.example/"_s, u"https://host.example:8443/"_s, u"https://www.host.example/"_s,
          u"https://host.example.evil/"_s, u"/relative"_s, u""_s})
        EXPECT_FALSE(address.isOriginOf(QUrl(other))) << other.toStdString();
}
