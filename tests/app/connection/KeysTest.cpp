// SPDX-License-Identifier: MIT
#include "app/connection/Credentials.h"

using namespace Propel;
using namespace Qt::StringLiterals;

TEST(CompanyId, IsTrimmedAndKeepsItsCase)
{
    for (const QString &typed :
         {u"Acme_Corp"_s, u"  Acme_Corp\n"_s, u"\u00A0Acme_Corp\u200B"_s, u"\uFEFFAcme_Corp"_s}) {
        ASSERT_TRUE(CompanyId::parse(typed)) << testing::PrintToString(typed);
        EXPECT_EQ(CompanyId::parse(typed)->text(), u"Acme_Corp"_s);
    }
    EXPECT_FALSE(*CompanyId::parse(u"acme"_s) == *CompanyId::parse(u"ACME"_s));
    EXPECT_EQ(CompanyId::parse(u"Müller-IT.f1"_s)->text(), u"Müller-IT.f1"_s);
}

TEST(CompanyId, IsNotEmpty)
{
    for (const QString &typed : {u""_s, u"  "_s, u"\n\u200B"_s})
        EXPECT_EQ(causeOf(CompanyId::parse(typed)), Cause::CompanyIdEmpty);
}

TEST(CompanyId, HasAtMostAHundredCharacters)
{
    EXPECT_TRUE(CompanyId::parse(QString(100, u'x')));
    EXPECT_EQ(causeOf(CompanyId::parse(QString(101, u'x'))), Cause::CompanyIdTooLong);
}

TEST(CompanyId, HoldsNothingThatChangesItsMeaningOnTheWire)
{
    for (const QChar bad : u"+:/\\%?#&<>*\"'|"_s)
        EXPECT_EQ(CompanyId::parse(u"ac"_s + bad + u"me"_s).error(), (Error{Cause::CompanyIdBadCharacter, bad, 0}));
    for (const QString &typed : {u"ac me"_s, u"ac\u00A0me"_s, u"ac\tme"_s, u"ac"_s + QChar(0) + u"me"_s})
        EXPECT_EQ(CompanyId::parse(typed).error(), (Error{Cause::CompanyIdBadCharacter, {}, 0}));
}

TEST(CompanyId, HoldsNothingInvisible)
{
    for (const QString &typed : {u"ac\u200Bme"_s, u"ac\u202Eme"_s, u"acme\U000E0041x"_s})
        EXPECT_EQ(causeOf(CompanyId::parse(typed)), Cause::CompanyIdBadCharacter) << testing::PrintToString(typed);
}

TEST(ClientId, HoldsNothingThatAHeaderCantCarry)
{
    EXPECT_EQ(parseClientId(u" 12-ab \n"_s), Result<QString>(u"12-ab"_s));
    EXPECT_EQ(parseClientId({}), Result<QString>(QString()));
    for (const QString &typed : {u"a\r\nX: y"_s, u"a\u200Bb"_s, u"ä"_s, u"a\tb"_s, QString(201, u'a')})
        EXPECT_EQ(causeOf(parseClientId(typed)), Cause::ClientIdBadCharacter) << testing::PrintToString(typed);
}

TEST(PublicKey, LosesBlanksAndInvisibleCharactersWhereverTheyStand)
{
    for (const QString &typed :
         {u"AbCdEfGh12345678"_s, u" AbCdEfGh\n12345678 "_s, u"AbCd\u200BEfGh\u00A012345678\uFEFF"_s}) {
        ASSERT_TRUE(PublicKey::parse(typed)) << testing::PrintToString(typed);
        EXPECT_EQ(PublicKey::parse(typed)->text(), u"AbCdEfGh12345678"_s);
    }
    EXPECT_EQ(PublicKey::parse(u"AbCdEfGh12345678"_s)->shortText(), u"AbCd…"_s);
}

TEST(PublicKey, SaysWhyItIsNone)
{
    EXPECT_EQ(causeOf(PublicKey::parse(u" \n"_s)), Cause::PublicKeyEmpty);
    EXPECT_EQ(PublicKey::parse(u"ab:cd"_s).error(), (Error{Cause::PublicKeyBadCharacter, u":"_s, 0}));
    EXPECT_EQ(PublicKey::parse(u"abücd"_s).error(), (Error{Cause::PublicKeyBadCharacter, u"ü"_s, 0}));
}

TEST(PrivateKey, LosesBlanksAndInvisibleCharactersWhereverTheyStand)
{
    for (const QString &typed : {u"AbCdEfGh12345678"_s, u"\tAbCdEfGh\r\n12345678 "_s, u"\u200BAbCdEfGh 12345678"_s}) {
        const Result<Secret> key = parsePrivateKey(typed);
        ASSERT_TRUE(key);
        EXPECT_EQ(key->toText(), u"AbCdEfGh12345678"_s);
    }
    EXPECT_EQ(parsePrivateKey(u"a:b+c/d%"_s)->toText(), u"a:b+c/d%"_s);
}

TEST(PrivateKey, IsRefusedWithoutAWordOfIt)
{
    EXPECT_EQ(causeOf(parsePrivateKey(u" \u200B"_s)), Cause::PrivateKeyEmpty);
    const Result<Secret> bad = parsePrivateKey(u"geheimü"_s);
    EXPECT_EQ(causeOf(bad), Cause::PrivateKeyBadCharacter);
    EXPECT_EQ(evidenceOf(bad), QString());
}

TEST(PrivateKey, LooksLikeTheKeysSeenSoFar)
{
    EXPECT_TRUE(looksLikeKey(u"AbCdEfGh12345678"_s));
    for (const QString &odd :
         {u""_s, u"AbCdEfGh1234567"_s, u"AbCdEfGh123456789"_s, u"AbCdEfGh1234567-"_s, u"AbCdEfGh1234567é"_s})
        EXPECT_FALSE(looksLikeKey(odd)) << odd.toStdString();
}
