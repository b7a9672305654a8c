// SPDX-License-Identifier: MIT
#include "app/connection/ConnectionDraft.h"
#include "app/keys/KeychainEntry.h"

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

Connection example()
{
    return {u"abc123"_s,
            u"Acme"_s,
            *InstanceAddress::parse(u"na.myconnectwise.net:8443"_s),
            *CompanyId::parse(u"Acme_f"_s),
            *PublicKey::parse(u"AbCdEfGh12345678"_s),
            {u"/etc/ssl/own.pem"_s, u"11111111-2222-3333-4444-555555555555"_s, u"http://proxy:3128"_s}};
}

QJsonObject changed(const QString &key, const QJsonValue &value)
{
    QJsonObject object = example().toJson();
    object.insert(key, value);
    return object;
}

} // namespace

TEST(Connection, ComesBackFromJsonAsItWas)
{
    const QByteArray written = QJsonDocument(example().toJson()).toJson();
    EXPECT_TRUE(Connection::fromJson(QJsonDocument::fromJson(written).object()) == Result<Connection>(example()));
}

TEST(Connection, WritesNoUserNameOrPasswordOfAProxy)
{
    const auto written = [](const QString &proxy) {
        return toJson(AccessOptions{{}, {}, proxy}).value("proxy"_L1).toString();
    };
    EXPECT_EQ(written(u"http://ada:secret@proxy:3128"_s), u"http://proxy:3128"_s);
    EXPECT_EQ(written(u"ada:sec://ret@proxy:3128"_s), u"proxy:3128"_s);
    EXPECT_EQ(written(u"socks5://ada:s@cret@proxy"_s), u"socks5://proxy"_s);
    EXPECT_EQ(written(u"http://proxy:3128"_s), u"http://proxy:3128"_s);
}

TEST(Connection, FailsWithTheCauseOfTheFieldThatIsWrong)
{
    EXPECT_EQ(causeOf(Connection::fromJson({})), Cause::AddressEmpty);
    EXPECT_EQ(causeOf(Connection::fromJson(changed(u"domain"_s, 7))), Cause::AddressEmpty);
    EXPECT_EQ(causeOf(Connection::fromJson(changed(u"domain"_s, u"a b"_s))), Cause::AddressNotAHost);
    EXPECT_EQ(causeOf(Connection::fromJson(changed(u"companyId"_s, QJsonValue()))), Cause::CompanyIdEmpty);
    EXPECT_EQ(causeOf(Connection::fromJson(changed(u"publicKey"_s, u"a:b"_s))), Cause::PublicKeyBadCharacter);
}

TEST(Connection, LetsNoPathIntoItsId)
{
    EXPECT_EQ(Connection::fromJson(changed(u"id"_s, u"../../etc/pass wd"_s))->id, u"etcpasswd"_s);
    const QString made = Connection::fromJson(changed(u"id"_s, u"../"_s))->id;
    EXPECT_EQ(made.size(), 12) << made.toStdString();
}

TEST(Connection, IsNamedAfterItsDomainWhereItHasNoName)
{
    EXPECT_EQ(Connection::fromJson(changed(u"name"_s, u""_s))->name, u"na.myconnectwise.net:8443"_s);
}

TEST(Connection, HasAKeychainNameOfItsOwn)
{
    EXPECT_EQ(KeychainEntry::ofConnection(example()).name(),
              u"propel-connect/connectwise/Acme_f@na.myconnectwise.net:8443/AbCdEfGh12345678"_s);
}

TEST(ConnectionDraft, ComesBackFromJsonAsItWas)
{
    ConnectionDraft draft{.page = u"keys"_s,
                          .name = u"Client A"_s,
                          .domain = u" HTTPS://na "_s,
                          .companyId = u"Ac me"_s,
                          .publicKey = u"abcdefgh"_s,
                          .access = {u"a"_s, u"b"_s, u"c"_s},
                          .keyEntry = u"in"_s,
                          .keyUnderway = u"underway"_s,
                          .keyInSession = {},
                          .storedPublicKey = {},
                          .acceptedAt = u"acme@na"_s,
                          .committedAs = u"digest"_s,
                          .replaces = u"abc123"_s,
                          .guideChecks = {u"guide.role"_s}};
    const QByteArray written = QJsonDocument(draft.toJson()).toJson();
    EXPECT_FALSE(written.contains("abcd")) << "what stands as the public key may be the private one";
    draft.publicKey.clear();
    EXPECT_TRUE(ConnectionDraft::fromJson(QJsonDocument::fromJson(written).object()) == draft);
}

TEST(ConnectionDraft, LeavesEmptyWhatIsMissingOrOfAnotherType)
{
    EXPECT_TRUE(ConnectionDraft::fromJson({}) == ConnectionDraft());
    const QJsonObject odd{{u"page"_s, 3}, {u"domain"_s, QJsonArray()}, {u"keyEntry"_s, 7}, {u"access"_s, u"x"_s}};
    EXPECT_TRUE(ConnectionDraft::fromJson(odd) == ConnectionDraft());
}

TEST(ConnectionDraft, OfAnEarlierVersionIsOfTheConnectionThatWasEdited)
{
    EXPECT_EQ(ConnectionDraft::fromJson({{u"editing"_s, u"c1"_s}, {u"replacing"_s, true}}).replaces, u"c1"_s);
    EXPECT_EQ(ConnectionDraft::fromJson({{u"replaces"_s, u"c2"_s}}).replaces, u"c2"_s);
    EXPECT_TRUE(ConnectionDraft::fromJson({}).replaces.isEmpty());
}
