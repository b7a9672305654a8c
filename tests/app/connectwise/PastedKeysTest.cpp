// SPDX-License-Identifier: MIT
#include "app/connectwise/PastedKeys.h"

#include "tests/support/Kit.h"

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

using Basis = PastedKeys::Basis;

const QString publicKey = u"aB3dE5gH7jK9mN1p"_s;
const QString privateKey = u"Zy8Xw6Vu4Ts2Rq0P"_s;

/// A pasted text: %1 stands for the public key, %2 for the private one.
struct Paste
{
    const char16_t *text;
    Basis told = Basis::ByLabels;
    QString publicKey = ::publicKey;
    QString privateKey = ::privateKey;
};

void expectBoth(const Paste &paste)
{
    const QString text =
        QString::fromUtf16(paste.text).replace(u"%1"_s, paste.publicKey).replace(u"%2"_s, paste.privateKey);
    const std::optional<PastedKeys> keys = readPastedKeys(text);
    ASSERT_TRUE(keys) << text;
    EXPECT_EQ(keys->publicKey, paste.publicKey) << text;
    EXPECT_EQ(keys->privateKey, Secret(paste.privateKey)) << text;
    EXPECT_EQ(static_cast<int>(keys->told), static_cast<int>(paste.told)) << text;
}

QString placed(const char16_t *text)
{
    return QString::fromUtf16(text).replace(u"%1"_s, publicKey).replace(u"%2"_s, privateKey);
}

} // namespace

TEST(PastedKeys, TakesPublicBeforePrivateWithoutLabels)
{
    for (const char16_t *text : {u"%1\n%2",          u"%1\r\n%2",
                                 u"%1\r%2",          u"%1\u2028%2",
                                 u"%1\u2029%2",      u"%1\u0085%2",
                                 u"%1\t%2",          u"%1, %2",
                                 u"%1;%2",           u"%1:%2",
                                 u"%1|%2",           u"%1 %2",
                                 u"%1/%2",           u"%1 \u00a0 %2",
                                 u"%1\u3000%2",      u"%1\u2009\u202f%2",
                                 u"%1\u200b\n%2",    u"\"%1\";\"%2\"",
                                 u"„%1“ „%2“",       u"«%1» «%2»",
                                 u"「%1」「%2」",    u"‘%1’, ‘%2’",
                                 u"`%1` `%2`",       u"(%1)(%2)",
                                 u"[\"%1\",\"%2\"]", u"\n\n  %1\n\n\t%2\n",
                                 u"- %1\n- %2",      u"1. %1\n2. %2",
                                 u"acme+%1:%2",      u"Here are the keys you asked for:\n\n%1\n%2\n\nBest regards"})
        expectBoth({text, Basis::ByOrder});
}

TEST(PastedKeys, GoesByLabelsInManyLanguages)
{
    for (const char16_t *text : {
             u"Public Key: %1\nPrivate Key: %2",
             u"Private Key: %2\nPublic Key: %1",
             u"Public: %1 Private: %2",
             u"PRIVATE KEY - %2, PUBLIC KEY - %1",
             u"Pub: %1\nPriv: %2",
             u"Secret key %2\nPublic key %1",
             u"Privater Schlüssel\t%2\nÖffentlicher Schlüssel\t%1",
             u"Geheimer Schlüssel: %2\nOeffentlicher Schluessel: %1",
             u"clé privée = %2; clé publique = %1",
             u"clé-privée:%2 clé-publique:%1",
             u"Clave privada: %2\nClave pública: %1",
             u"Chiave privata: %2\nChiave pubblica: %1",
             u"Chave privada: %2\nChave pública: %1",
             u"Privésleutel: %2\nPublieke sleutel: %1",
             u"Klucz prywatny: %2\nKlucz publiczny: %1",
             u"Soukromý klíč: %2\nVeřejný klíč: %1",
             u"Privat nyckel: %2\nOffentlig nyckel: %1",
             u"Hemmelig nøgle: %2\nOffentlig nøgle: %1",
             u"Privat nøkkel: %2\nOffentlig nøkkel: %1",
             u"Yksityinen avain: %2\nJulkinen avain: %1",
             u"Titkos kulcs: %2\nNyilvános kulcs: %1",
             u"Cheie privată: %2\nCheie publică: %1",
             u"Özel anahtar: %2\nAçık anahtar: %1",
             u"GİZLİ ANAHTAR: %2\nGENEL ANAHTAR: %1",
             u"Закрытый ключ: %2\nОткрытый ключ: %1",
             u"Приватний ключ: %2\nПублічний ключ: %1",
             u"Ιδιωτικό κλειδί: %2\nΔημόσιο κλειδί: %1",
             u"秘密鍵：%2\n公開鍵：%1",
             u"非公開キー%2公開キー%1",
             u"私钥：%2\n公钥：%1",
             u"私鑰 %2\n公鑰 %1",
             u"개인 키: %2\n공개 키: %1",
             u"비공개 키: %2\n공개 키: %1",
         })
        expectBoth({text});
}

TEST(PastedKeys, FindsLabelsWhereverTheyStand)
{
    for (const char16_t *text : {
             u"%2 (private)\n%1 (public)",
             u"%2 (private) %1 (public)",
             u"%1 is the public one\n%2 is the private one",
             u"Your private keys:\n%1 (public)\n%2 (private)",
             u"Private key\n%2\nPublic key\n%1",
             u"Private key\n\n   %2\n\nPublic key\n\n   %1\n",
             u"Private Key\nPublic Key\n%2\n%1",
             u"%2\nPublic: %1",
             u"%2 (private)\n%1",
             u"Private key: %2\n%1",
             u"Private Key:\n%2\n%1",
             u"Note: the private key is shown once\nPublic Key: %1\nPrivate Key: %2\nKeep the private key safe.",
             u"Public/Private: %1 / %2",
             u"Key id 42, public %1, private %2, created 2026-01-01T10:00:00Z by integration2024",
             u"Public Key: %1\nPrivate Key: %2\nOld one, deleted: Qq1Ww2Ee3Rr4Tt5Y",
             u"> **Public Key:** `%1`\n> **Private Key:** `%2`",
             u"* Private key → %2\n* Public key → %1",
         })
        expectBoth({text});
}

TEST(PastedKeys, ReadsWhatProgramsWrite)
{
    for (const char16_t *text : {
             u"{\"privateKey\":\"%2\",\"publicKey\":\"%1\"}",
             u"{\n  \"private_key\": \"%2\",\n  \"public_key\": \"%1\"\n}",
             u"{\"PublicKey\":\"%1\",\"PrivateKey\":\"%2\",\"secretShown\":true}",
             u"{\"connectwise\":{\"member\":{\"id\":17,\"keys\":{\"private-key\":\"%2\",\"public-key\":\"%1\"}}}}",
             u"\"{\\\"privateKey\\\":\\\"%2\\\",\\n\\\"publicKey\\\":\\\"%1\\\"}\"",
             u"{\"privateKey\":\"\\u200b%2\",\"publicKey\":\"%1\\u200B\"}",
             u"[{\"name\":\"private\",\"value\":\"%2\"},{\"name\":\"public\",\"value\":\"%1\"}]",
             u"{\"private\": {\n \"value\": \"%2\"\n},\n\"public\": {\n \"value\": \"%1\"\n}}",
             u"{'privateKey': '%2', 'publicKey': '%1'}",
             u"CW_PRIVATE_KEY=\"%2\"\nCW_PUBLIC_KEY=\"%1\"",
             u"export CW_PRIVATE_KEY=%2\nexport CW_PUBLIC_KEY=%1",
             u"$env:CW_PrivateKey = '%2'; $env:CW_PublicKey = '%1'",
             u"connectwise:\n  privateKey: %2\n  publicKey: %1\n  companyId: acme",
             u"[connectwise]\nprivate_key = %2\npublic_key = %1",
             u"<privateKey>%2</privateKey><publicKey>%1</publicKey>",
             u"<input name=\"privateKey\" value=\"%2\"><input name=\"publicKey\" value=\"%1\">",
             u"<p>Private Key:&nbsp;<b>%2</b></p><p>Public Key:&nbsp;<b>%1</b></p>",
             u"<table><tr><td>Private Key</td><td>%2</td></tr><tr><td>Public Key</td><td>%1</td></tr></table>",
             u"Private Key,%2\r\nPublic Key,%1\r\n",
             u"curl --public-key %1 --private-key %2",
         })
        expectBoth({text});
}

TEST(PastedKeys, GoesByTheColumnsOfATable)
{
    for (const char16_t *text : {
             u"Public Key,Private Key\n%1,%2",
             u"Private Key\tPublic Key\n%2\t%1",
             u"Private Key;Public Key\r\n%2;%1\r\n",
             u"\"Description\",\"Public Key\",\"Private Key\"\n\"Propel, sync\",\"%1\",\"%2\"",
             u"ID,Description,Private Key,Public Key,Created\n17,Qq1Ww2Ee3Rr4Tt5Y,%2,%1,2026-01-01",
             u"Beschreibung;Öffentlicher Schlüssel;Privater Schlüssel\nPropel;%1;%2",
             u"name,url,username,password,note\nConnectWise,https://na.myconnectwise.net,%1,%2,made by Sam",
             u"| Private Key | Public Key |\n|---|---|\n| `%2` | `%1` |",
             u"<table><tr><th>Private Key</th><th>Public Key</th></tr><tr><td>%2</td><td>%1</td></tr></table>",
             u"Private Key    Public Key\n%2    %1",
             u"API keys of Propel\n\nPublic Key,Private Key\n%1,%2\n",
         })
        expectBoth({text, Basis::ByColumns});
}

TEST(PastedKeys, LooksThroughInvisibleCharacters)
{
    // A key in the midst of which they stand: what is understood is the key without them.
    for (const char16_t *unseen :
         {u"\u200b", u"\u200c", u"\u200d", u"\u2060", u"\ufeff", u"\u00ad", u"\u200e", u"\u202a"}) {
        const QString mark = QString::fromUtf16(unseen);
        for (const QString &pattern : {u"%1\n%2"_s, u"Public: %1\nPrivate: %2"_s, u"P%3ublic:%1 Pri%3vate:%2"_s}) {
            QString broken = privateKey;
            broken.insert(7, mark);
            const std::optional<PastedKeys> keys =
                readPastedKeys(mark + QString(pattern).replace(u"%3"_s, mark).arg(mark + publicKey + mark, broken));
            ASSERT_TRUE(keys) << pattern << int(mark.at(0).unicode());
            EXPECT_EQ(keys->publicKey, publicKey);
            EXPECT_EQ(keys->privateKey, Secret(privateKey));
        }
    }
}

TEST(PastedKeys, TakesOddKeysWhereTheStructureSaysSo)
{
    const QString longer = u"aB3dE5gH7jK9mN1pQ2rS4tU6"_s; // 24
    const QString signs = u"Zy8+Xw/6Vu4-Ts2_Rq0Pa=="_s;
    for (const char16_t *text : {
             u"Public Key: %1\nPrivate Key: %2",
             u"{\"privateKey\":\"%2\",\"publicKey\":\"%1\"}",
             u"CW_PRIVATE_KEY=%2\nCW_PUBLIC_KEY=%1",
             u"CW_PRIVATE_KEY=\"%2\"\nCW_PUBLIC_KEY=\"%1\"",
             u"Private key\n%2\nPublic key\n%1",
             u"privateKey: %2 # secret\npublicKey: %1 # not",
         })
        expectBoth({text, Basis::ByLabels, longer, signs});
    expectBoth({u"Public Key,Private Key\n%1,%2", Basis::ByColumns, longer, signs});
    expectBoth({u"%1\n%2", Basis::ByOrder, longer, signs});
    expectBoth({u"Private Key: %2\nPublic Key: %1", Basis::ByLabels, publicKey, longer});
    expectBoth({u"Private Key: %2\nPublic Key: %1", Basis::ByLabels, publicKey, privateKey.chopped(1)});
    expectBoth({u"Private Key: %2\nPublic Key: %1", Basis::ByLabels, publicKey, publicKey}); // warned of, elsewhere
}

TEST(PastedKeys, LeavesAloneWhatItCanNotTell)
{
    for (const char16_t *text : {
             u"",
             u"   \n",
             u"%1",
             u"  %2 \n",
             u"\u200b%2\u200b",
             u"Private Key: %2",
             u"{\"privateKey\":\"%2\"}",
             u"no keys at all",
             u"%1 %2 Qq1Ww2Ee3Rr4Tt5Y",
             u"Public: %1\nPublic: %2",
             u"Private Key: %1\nPrivate Key: %2",
             u"Public Key,Private Key\n%1,%2\nQq1Ww2Ee3Rr4Tt5Y,Aa1Ss2Dd3Ff4Gg5H",
             u"Public Key: %1\nPrivate Key: (hidden)",
             u"responsibilities acknowledgements",
             u"The responsibilities of telecommunications are acknowledgements",
             u"Use the IntegrationGuide of the ConnectWisePanel",
             u"Please read chapter2024integration before release2025documents",
             u"The public key is 16 characters long, the private key as well.",
             u"Open https://na.myconnectwise.net/v4_6_release/apis/3.0 for the private keys of acme2024company",
             u"ａB3dE5gH7jK9mN1pq\n%2",
             u"sam@example.com password2024secret",
         })
        EXPECT_FALSE(readPastedKeys(placed(text))) << placed(text);
    EXPECT_FALSE(readPastedKeys(QString(100000, u'a')));
}

TEST(PastedKeys, GoesOnBehindAHeaderWithoutRows)
{
    expectBoth({u"public,private\nnothing\npublic,private\nname,public,private\nx,%1,%2", Basis::ByColumns});
    expectBoth({u"<br   \t />Public: %1<br >Private: %2<br/>"});
}
