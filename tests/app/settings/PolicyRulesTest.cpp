// SPDX-License-Identifier: MIT
#include "app/settings/PolicyRules.h"
#include "app/keys/KeychainEntry.h"

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

class AdministrationTest : public testing::Test
{
protected:
    AdministrationTest()
    {
        draft.domain = u"connect.acme.com"_s;
        draft.companyId = u"acme"_s;
        draft.access.proxy = u"http://mine:1"_s;
    }
    void prescribe(SettingKey key, const QString &value)
    {
        settings.setValue(key, value);
        settings.preset |= key;
        settings.mandatory |= key;
    }

    Settings settings;
    ConnectionDraft draft;
    Connection connection{u"id"_s,
                          u"Acme"_s,
                          *InstanceAddress::parse(u"connect.acme.com"_s),
                          *CompanyId::parse(u"acme"_s),
                          *PublicKey::parse(u"AbCdEfGh"_s),
                          {u"/ca.pem"_s, {}, u"http://mine:1"_s}};
};

} // namespace

TEST_F(AdministrationTest, LeavesAloneWhatIsOnlyADefault)
{
    settings.proxy = u"http://theirs:2"_s;
    settings.domain = u"connect.other.com"_s;
    settings.preset = SettingKey::Proxy | SettingKey::Domain;
    EXPECT_EQ(applyMandatory(settings, draft), SettingKeys());
    EXPECT_EQ(applyMandatory(settings, connection), SettingKeys());
    EXPECT_EQ(draft.access.proxy, u"http://mine:1"_s);
    EXPECT_EQ(connection.address.text(), u"connect.acme.com"_s);
}

TEST_F(AdministrationTest, PutsMandatoryValuesInPlaceOfOthersAndNamesThem)
{
    prescribe(SettingKey::Proxy, u"http://theirs:2"_s);
    prescribe(SettingKey::ClientId, u"guid"_s);
    prescribe(SettingKey::CaFile, u"/ca.pem"_s);
    EXPECT_EQ(applyMandatory(settings, draft), SettingKeys(SettingKey::Proxy)) << "the others were empty";
    EXPECT_EQ(draft.access, (AccessOptions{u"/ca.pem"_s, u"guid"_s, u"http://theirs:2"_s}));
    EXPECT_EQ(applyMandatory(settings, connection), SettingKeys(SettingKey::Proxy));
    EXPECT_EQ(connection.access, draft.access);
    EXPECT_EQ(applyMandatory(settings, draft), SettingKeys()) << "once is enough";
}

TEST_F(AdministrationTest, PutsAnotherDomainOrCompanyInPlace)
{
    prescribe(SettingKey::Domain, u"connect.other.com"_s);
    EXPECT_EQ(applyMandatory(settings, draft), SettingKeys(SettingKey::Domain));
    EXPECT_EQ(draft.domain, u"connect.other.com"_s);
    prescribe(SettingKey::CompanyId, u"other"_s);
    EXPECT_EQ(applyMandatory(settings, draft), SettingKeys(SettingKey::CompanyId));
    EXPECT_EQ(applyMandatory(settings, connection), SettingKey::Domain | SettingKey::CompanyId);
    EXPECT_EQ(KeychainEntry::ofConnection(connection).name(),
              u"propel-connect/connectwise/other@connect.other.com/AbCdEfGh"_s);
}

TEST_F(AdministrationTest, TakesADomainThatIsWrittenOtherwiseForTheSame)
{
    prescribe(SettingKey::Domain, u"https://Connect.Acme.com/"_s);
    EXPECT_EQ(applyMandatory(settings, draft), SettingKeys());
    EXPECT_EQ(applyMandatory(settings, connection), SettingKeys());
}

TEST_F(AdministrationTest, FillsInWhatIsStillEmpty)
{
    settings.domain = u"connect.other.com"_s;
    settings.companyId = u"other"_s;
    settings.caFile = u"/theirs.pem"_s;
    settings.clientId = u"guid"_s;
    fillIn(settings, draft);
    EXPECT_EQ(draft.domain, u"connect.acme.com"_s);
    EXPECT_EQ(draft.access, (AccessOptions{u"/theirs.pem"_s, {}, u"http://mine:1"_s}));
    ConnectionDraft empty;
    fillIn(settings, empty);
    EXPECT_EQ(empty.domain, u"connect.other.com"_s);
    EXPECT_EQ(empty.companyId, u"other"_s);
}

} // namespace Propel
