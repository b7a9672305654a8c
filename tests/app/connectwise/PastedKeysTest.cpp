// SPDX-License-Identifier: MIT
#include "app/connectwise/PastedKeys.h"

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

using Basis = PastedKeys::Basis;

const QString usualPublic = u"aB3dE5gH7jK9mN1p"_s;
const QString usualPrivate = u"Zy8Xw6Vu4Ts2Rq0P"_s;
const QString longer = u"aB3dE5gH7jK9mN1pQ2rS4tU6"_s; // 24
const QString withSigns = u"Zy8+Xw/6Vu4-Ts2_Rq0Pa=="_s;

struct Paste
{
    const char16_t *text; ///< %1 stands for the public key, %2 for the private one
    std::optional<Basis> basis;
    QString publicKey = usualPublic;
    QString privateKey = usualPrivate;
};

const QList<Paste> pastes{
    // Without labels: public first.
    {u"%1\n%2", Basis::ByOrder},
    {u"%1\t%2", Basis::ByOrder},
    {u"%1:%2", Basis::ByOrder},
    {u"%1/%2", Basis::ByOrder},
    {u"%1 \u00a0 %2", Basis::ByOrder},
    {u"\"%1\";\"%2\"", Basis::ByOrder},
    {u"„%1“ „%2“", Basis::ByOrder},
    {u"[\"%1\",\"%2\"]", Basis::ByOrder},
    {u"- %1\n- %2", Basis::ByOrder},
    {u"acme+%1:%2", Basis::ByOrder},
    {u"Here are the keys you asked for:\n\n%1\n%2\n\nBest regards", Basis::ByOrder},
    {u"%1\n%2", Basis::ByOrder, longer, withSigns},
    // Labels directly before their keys.
    {u"Private Key: %2\nPublic Key: %1", Basis::ByLabels},
    {u"Public: %1 Private: %2", Basis::ByLabels},
    {u"PRIVATE KEY - %2, PUBLIC KEY - %1", Basis::ByLabels},
    {u"Secret key %2\nPublic key %1", Basis::ByLabels},
    {u"Privater Schlüssel\t%2\nÖffentlicher Schlüssel\t%1", Basis::ByLabels},
    {u"Geheimer Schlüssel: %2\nOeffentlicher Schluessel: %1", Basis::ByLabels},
    {u"Privater Schlu\u0308ssel: %2\nO\u0308ffentlicher Schlu\u0308ssel: %1", Basis::ByLabels},
    {u"Password: %2\nUsername: %1", Basis::ByLabels},
    {u"Username: acme+%1\nPassword: %2", Basis::ByLabels},
    {u"Username: sam\nPassword: Hunter2024Hunter\nPrivate Key: %2\nPublic Key: %1", Basis::ByLabels},
    {u"Key id 42, public %1, private %2, created 2026-01-01T10:00:00Z by integration2024", Basis::ByLabels},
    {u"Private Key: %2\nPublic Key: %1\nOld one, deleted: Qq1Ww2Ee3Rr4Tt5Y", Basis::ByLabels},
    {u"Private/Public: %2 / %1", Basis::ByLabels},
    {u"Private Key:%2Public Key:%1", Basis::ByLabels},
    {u"curl --private-key %2 --public-key %1", Basis::ByLabels},
    {u"CW_PRIVATE_KEY=\"%2\"\nCW_PUBLIC_KEY=\"%1\"", Basis::ByLabels},
    {u"$env:CW_PrivateKey = '%2'; $env:CW_PublicKey = '%1'", Basis::ByLabels},
    {u"<privateKey>%2</privateKey><publicKey>%1</publicKey>", Basis::ByLabels},
    {u"Note: the private key is shown once\nPrivate Key: %2\nPublic Key: %1\nKeep the private key safe.",
     Basis::ByLabels},
    // Labels alone on the line above.
    {u"Private key\n\n   %2\n\nPublic key\n\n   %1\n", Basis::ByLabels},
    {u"Private Key    Public Key\n%2    %1", Basis::ByLabels},
    // One label is enough if there is no third key.
    {u"Private Key:\n%2\n%1", Basis::ByLabels},
    {u"%2\nPublic: %1", Basis::ByLabels},
    // JSON.
    {u"{\"privateKey\":\"%2\",\"publicKey\":\"%1\",\"secretShown\":true}", Basis::ByLabels},
    {u"\"{\\\"privateKey\\\":\\\"%2\\\",\\n\\\"publicKey\\\":\\\"%1\\\"}\"", Basis::ByLabels},
    {u"{\"privateKey\":\"\\u200b%2\",\"\\u00f6ffentlich\":\"%1\\u200B\"}", Basis::ByLabels},
    {u"[{\"name\":\"private\",\"value\":\"%2\"},{\"name\":\"public\",\"value\":\"%1\"}]", Basis::ByLabels},
    {u"{\"private\": {\n \"value\": \"%2\"\n},\n\"public\": {\n \"value\": \"%1\"\n}}", Basis::ByLabels},
    // CSV.
    {u"Private Key\tPublic Key\n%2\t%1", Basis::ByColumns},
    {u"\"Text\",\"Private Key\",\"Public Key\"\r\n\"Propel, \nsync\",\"%2\",\"%1\"\r\n", Basis::ByColumns},
    {u"ID;Beschreibung;Privater Schlüssel;Öffentlicher Schlüssel\n17;Qq1Ww2Ee3Rr4Tt5Y;%2;%1", Basis::ByColumns},
    {u"name,url,password,username,note\nCW,https://na.myconnectwise.net,%2,%1,made by Sam", Basis::ByColumns},
    {u"login_password,login_username,login_totp\n%2,acme+%1,JBSWY3DPEHPK3PXP", Basis::ByColumns},
    {u"otp_secret,password,username\nJBSWY3DPEHPK3PXP,%2,%1", Basis::ByColumns},
    {u"public,private\nnothing\npublic,private\nname,public,private\nx,%1,%2", Basis::ByColumns},
    {u"Private Key,Public Key\n%2,%1", Basis::ByColumns, longer, withSigns},
    // Words that aren't labels, or stand elsewhere.
    {u"Acme s.r.o., Czech Republic\n%1\n%2", Basis::ByOrder},
    {u"Sam, Head of Public Sector\n%1\n%2\nPrivate matters: never", Basis::ByOrder},
    {u"Sensitivity: Private\n%1\n%2", Basis::ByOrder},
    {u"My secretary %1\n%2", Basis::ByOrder},
    {u"https://onetimesecret.com/secret/Qq1Ww2Ee3Rr4Tt5Y\n%1\n%2", Basis::ByOrder},
    {u"onetimesecret.com/secret/%1\n%2", Basis::ByOrder},
    {u"%1 (public)\n%2 (private)", Basis::ByOrder},
    {u"Your private keys:\n%1 (public)\n%2 (private)", Basis::ByOrder},
    {u"Private keys:\n%1 (public)\n%2 (private)", Basis::ByOrder},
    // Wrapped over two lines.
    {u"Private Key: Zy8Xw6Vu4\nTs2Rq0P\nPublic Key: aB3dE\n5gH7jK9mN1p", Basis::ByLabels},
    {u"aB3dE5gH7jK9mN1\np\nZy8\n  Xw6Vu4Ts2Rq0P", Basis::ByOrder},
    {u"Private Key: Zy8Xw6Vu4Ts2\nRq0PZy8Xw6Vu\nPublic Key: %1", std::nullopt},
    // Odd keys.
    {u"Private Key: %2\nPublic Key: %1", Basis::ByLabels, longer, withSigns},
    {u"Private key\n%2\nPublic key\n%1", Basis::ByLabels, longer, withSigns},
    {u"privateKey: %2 # secret\npublicKey: %1 # not", Basis::ByLabels, longer, withSigns},
    {u"Private Key: %2\nPublic Key: %1", Basis::ByLabels, usualPublic, usualPublic}, // warned of in KeyFields
    // Not two keys, or nobody knows which.
    {u"  %2 \n", std::nullopt},
    {u"{\"privateKey\":\"%2\"}", std::nullopt},
    {u"%1 %2 Qq1Ww2Ee3Rr4Tt5Y", std::nullopt},
    {u"Public: %1\nPublic: %2", std::nullopt},
    {u"Public Key,Private Key\n%1,%2\nQq1Ww2Ee3Rr4Tt5Y,Aa1Ss2Dd3Ff4Gg5H", std::nullopt},
    {u"Use the IntegrationGuide of the ConnectWisePanel", std::nullopt},
    {u"Please read chapter2024integration before release2025documents", std::nullopt},
    {u"Open https://na.myconnectwise.net/v4_6_release/apis/3.0 for the private keys of acme2024company", std::nullopt},
    {u"ａB3dE5gH7jK9mN1pq\n%2", std::nullopt},
    {u"sam@example.com password2024secret", std::nullopt},
};

void expectKeys(const QString &text, const Paste &paste)
{
    const std::optional<PastedKeys> keys = readPastedKeys(text);
    ASSERT_EQ(keys.has_value(), paste.basis.has_value()) << text;
    if (!keys)
        return;
    EXPECT_EQ(keys->publicKey, paste.publicKey) << text;
    EXPECT_EQ(keys->privateKey, Secret(paste.privateKey)) << text;
    EXPECT_EQ(static_cast<int>(keys->basis), static_cast<int>(*paste.basis)) << text;
}

} // namespace

TEST(PastedKeys, FindsBothOrLeavesThePasteAlone)
{
    for (const Paste &paste : pastes) {
        const QString text = QString::fromUtf16(paste.text);
        expectKeys(QString(text).replace(u"%1"_s, paste.publicKey).replace(u"%2"_s, paste.privateKey), paste);
    }
    EXPECT_FALSE(readPastedKeys(QString(100000, u'a')));
}

TEST(PastedKeys, IgnoresInvisibleCharacters)
{
    for (const QChar mark : u"\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u202a"_s) {
        const QString broken = QString(usualPrivate).insert(7, mark);
        expectKeys(mark + usualPublic + mark + u'\n' + broken, {u"", Basis::ByOrder});
        expectKeys(u"Pri%1vate:%2 P%1ublic:%3"_s.arg(mark).arg(broken, usualPublic), {u"", Basis::ByLabels});
    }
}
