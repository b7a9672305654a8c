// SPDX-License-Identifier: MIT
#include "app/text/FaultText.h"

#include "app/text/TimeText.h"
#include "tests/support/SampleReport.h"

#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

TEST(FaultText, HasATitleAndAtMostTwoThingsToDoForEachCause)
{
    const ConnectionFacts connection = Sample().facts.connection;
    const auto causes = QMetaEnum::fromType<Cause>();
    for (int i = 1; i < causes.keyCount(); ++i) {
        const Error error{static_cast<Cause>(causes.value(i)), u"words"_s, 0};
        const QString title = Text::faultTitle(error, connection);
        EXPECT_FALSE(title.isEmpty() || title.contains(u'%') || title.endsWith(u'.')) << causes.key(i);
        const QList<Text::FaultAdvice> advice = Text::faultAdvice(error, connection);
        EXPECT_TRUE(advice.size() == 1 || advice.size() == 2) << causes.key(i);
        for (const Text::FaultAdvice &each : advice) {
            EXPECT_FALSE(each.title.isEmpty()) << causes.key(i);
            EXPECT_EQ(Text::actionText(each.action).isEmpty(), each.action == NextAction::None) << causes.key(i);
            EXPECT_FALSE(each.text.contains(u'%')) << causes.key(i);
        }
    }
}

TEST(FaultText, LeadsToWhatFixesIt)
{
    const auto first = [](Cause cause) { return Text::faultAdvice({cause, {}, 0}, {}).constFirst().action; };
    EXPECT_EQ(first(Cause::KeysRefused), NextAction::CorrectKeys);
    EXPECT_EQ(first(Cause::KeysSwapped), NextAction::SwapKeys);
    EXPECT_EQ(first(Cause::CertificateUnknownIssuer), NextAction::ChooseCaFile);
    EXPECT_EQ(first(Cause::ProxyNeedsCredentials), NextAction::SignInToProxy);
    EXPECT_EQ(first(Cause::HostNotFound), NextAction::CheckAddress);
    EXPECT_EQ(first(Cause::ConnectionTimedOut), NextAction::OpenConnectWise);
}

TEST(FaultText, NamesTheServer)
{
    ConnectionFacts connection;
    connection.domain = u"connect.acme.com:8443"_s;
    EXPECT_EQ(Text::faultTitle({Cause::ConnectionRefused, {}, 0}, connection), u"Can't reach connect.acme.com"_s);
    EXPECT_EQ(Text::faultTitle({Cause::CertificateSelfSigned, {}, 0}, connection),
              u"This computer doesn't trust connect.acme.com"_s);
    EXPECT_EQ(Text::faultTitle({Cause::ConnectionBroken, {}, 0}, connection),
              u"Couldn't finish the test: connect.acme.com closed the connection"_s);
}

TEST(FaultText, SaysThatKeysAreRejectedOnceAndQuotesTheInstance)
{
    EXPECT_EQ(Text::faultReason({Cause::KeysRefused, u"Incorrect public/private key."_s, 0}, {}),
              u"ConnectWise says: “Incorrect public/private key.”"_s);
    EXPECT_EQ(Text::faultReason({Cause::KeysRefused, {}, 0}, {}), QString());
}

TEST(FaultText, NamesWhatIsInTheFieldAtFault)
{
    ConnectionFacts connection;
    connection.domain = u"connect.acme.com:8443"_s;
    connection.companyId = u"acme"_s;
    const auto what = [&](Cause cause) { return Text::fieldText({cause, {}, 0}, connection).what; };
    EXPECT_EQ(what(Cause::HostNotFound), u"Can't find connect.acme.com. Check the spelling."_s);
    EXPECT_EQ(what(Cause::CompanyUnknown), u"connect.acme.com doesn't recognize this Company ID."_s);
    EXPECT_EQ(what(Cause::AddressEmpty), Text::explain(Error{Cause::AddressEmpty, {}, 0}).what);
}

TEST(FaultText, NamesTheButtonForWhereItLeads)
{
    EXPECT_EQ(Text::actionText(NextAction::EditConnection), u"Edit connection…"_s);
    EXPECT_EQ(Text::actionText(NextAction::EditConnection, true), u"Change settings"_s);
}

TEST(TimeText, SaysHowLongAgo)
{
    const QDateTime now(QDate(2026, 11, 23), QTime(12, 0));
    EXPECT_EQ(Text::testedAge(now.addSecs(-5), now), u"Tested just now"_s);
    EXPECT_EQ(Text::testedAge(now.addSecs(-250), now), u"Tested 4 min ago"_s);
    EXPECT_TRUE(Text::testedAge(now.addSecs(-2 * 3600), now).startsWith(u"Tested today at "_s));
    EXPECT_EQ(Text::testedAge(now.addDays(-9), now), u"Tested Nov 14"_s);
    EXPECT_EQ(Text::testedAge(now.addYears(-1), now), u"Tested Nov 23, 2025"_s);
    EXPECT_TRUE(Text::dayAndTime(now.addDays(-9), now).startsWith(u"Nov 14 at "_s));
    EXPECT_EQ(Text::age(now.addSecs(-5), now), u"just now"_s);
    EXPECT_EQ(Text::age(now.addSecs(-250), now), u"4 min ago"_s);
    EXPECT_EQ(Text::age(now.addDays(-9), now), u"Nov 14"_s);
}

TEST(TimeText, SaysWhenTheNextTestIs)
{
    const QDateTime now(QDate(2026, 11, 23), QTime(12, 0));
    EXPECT_EQ(Text::nextTest(now.addSecs(-5), now), u"next test soon"_s);
    EXPECT_EQ(Text::nextTest(now.addSecs(5), now), u"next test in 1 min"_s);
    EXPECT_EQ(Text::nextTest(now.addSecs(3600), now), u"next test in 1 h"_s);
    EXPECT_EQ(Text::nextTest(now.addSecs(14150), now), u"next test in 3 h 56 min"_s);
}

} // namespace
} // namespace Propel
