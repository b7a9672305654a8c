// SPDX-License-Identifier: MIT
#include "app/connectwise/PastedKeys.h"

#include "tests/support/Kit.h"

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

const QString publicKey = u"PubPubPub1234567"_s;
const QString privateKey = u"PriPriPri7654321"_s;

void expectBoth(const QString &text, bool byLabel)
{
    const std::optional<PastedKeys> keys = readPastedKeys(text);
    ASSERT_TRUE(keys) << text;
    EXPECT_EQ(keys->publicKey, publicKey) << text;
    EXPECT_EQ(keys->privateKey, Secret(privateKey)) << text;
    EXPECT_EQ(keys->byLabel, byLabel) << text;
}

} // namespace

TEST(PastedKeys, TakesPublicBeforePrivateWithoutLabels)
{
    for (const QString &between :
         {u"\n"_s, u"\r\n"_s, u"\t"_s, u", "_s, u":"_s, u" \u00a0 "_s, u"\u200b\n"_s, u"\";\""_s})
        expectBoth(publicKey + between + privateKey, false);
}

TEST(PastedKeys, GoesByLabelsWhereThereAreAny)
{
    expectBoth(u"Public Key: %1\nPrivate Key: %2"_s.arg(publicKey, privateKey), true);
    expectBoth(u"Private Key: %2\nPublic Key: %1"_s.arg(publicKey, privateKey), true);
    expectBoth(u"{\"privateKey\":\"%2\",\"publicKey\":\"%1\"}"_s.arg(publicKey, privateKey), true);
    expectBoth(u"Privater Schlüssel\t%2\nÖffentlicher Schlüssel\t%1"_s.arg(publicKey, privateKey), true);
    expectBoth(u"clé privée = %2; clé publique = %1"_s.arg(publicKey, privateKey), true);
    expectBoth(u"%2\nPublic: %1"_s.arg(publicKey, privateKey), true);
}

TEST(PastedKeys, LeavesOneKeyOrThreeAlone)
{
    EXPECT_FALSE(readPastedKeys(privateKey));
    EXPECT_FALSE(readPastedKeys(u"   "_s + publicKey + u"\n"_s));
    EXPECT_FALSE(readPastedKeys(publicKey + u' ' + privateKey + u' ' + u"AnotherKey123456"_s));
    EXPECT_FALSE(readPastedKeys(u"no keys at all"_s));
    EXPECT_FALSE(readPastedKeys(QString(100000, u'a')));
}
