// SPDX-License-Identifier: MIT
#include "app/diagnosis/OutsideReach.h"

using namespace Propel;
using namespace Qt::StringLiterals;

TEST(OutsideReach, KnowsWhichAddressesTheInternetCannotReach)
{
    for (const auto &text :
         {u"10.1.2.3"_s, u"172.16.0.1"_s, u"172.31.255.1"_s, u"192.168.1.1"_s, u"100.64.0.1"_s, u"127.0.0.1"_s,
          u"169.254.1.1"_s, u"::1"_s, u"fe80::1"_s, u"fd00::1"_s, u"::ffff:10.0.0.1"_s})
        EXPECT_TRUE(isPrivateAddress(QHostAddress(text))) << text;
    for (const auto &text : {u"8.8.8.8"_s, u"172.32.0.1"_s, u"100.128.0.1"_s, u"2606:4700::1"_s, u"193.168.1.1"_s})
        EXPECT_FALSE(isPrivateAddress(QHostAddress(text))) << text;
}

TEST(OutsideReach, IsUnlikelyWithAnythingAgainstIt)
{
    const QList<QHostAddress> open{QHostAddress(u"8.8.8.8"_s)};
    EXPECT_EQ(evaluateReach({u"a.example"_s, open, false, false}).state, Reach::Likely);
    EXPECT_EQ(evaluateReach({u"a.example"_s, {QHostAddress(u"10.0.0.1"_s)}, false, false}).state, Reach::Unlikely);
    EXPECT_EQ(evaluateReach({u"a.local"_s, open, false, false}).state, Reach::Unlikely);
    EXPECT_EQ(evaluateReach({u"a.example"_s, open, true, false}).state, Reach::Unlikely);
    EXPECT_EQ(evaluateReach({u"a.example"_s, open, false, true}).state, Reach::Unknown);
    EXPECT_EQ(evaluateReach({u"a.example"_s, {}, false, false}).state, Reach::Unknown);
    const QList<QHostAddress> mixed{open.constFirst(), QHostAddress(u"10.20.0.15"_s)};
    EXPECT_EQ(evaluateReach({u"a.example"_s, mixed, false, false}).privateAddress, u"10.20.0.15"_s);
    EXPECT_EQ(evaluateReach({u"a.example"_s, open, true, false}).privateAddress, QString());
}
