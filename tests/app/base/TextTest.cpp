// SPDX-License-Identifier: MIT
#include "app/base/Text.h"

using namespace Propel;
using namespace Qt::StringLiterals;

TEST(PlainExcerpt, LeavesOrdinaryTextAlone)
{
    EXPECT_EQ(plainExcerpt(u"Grüße, 東京 – 100 %"_s), u"Grüße, 東京 – 100 %"_s);
    EXPECT_EQ(plainExcerpt(u""_s), QString());
}

TEST(PlainExcerpt, TurnsControlsAndOverridesIntoOneBlank)
{
    EXPECT_EQ(plainExcerpt(u"a\r\n\tb"_s), u"a b"_s);
    EXPECT_EQ(plainExcerpt(u"a\u202E\u2066b"_s), u"a b"_s);
    EXPECT_EQ(plainExcerpt(u"a"_s + QChar(0) + QChar(0x1b) + u"[31mb"_s), u"a [31mb"_s);
    EXPECT_EQ(plainExcerpt(u"  \u00A0 a  b \n"_s), u"a b"_s);
}

TEST(PlainExcerpt, CutsWithAnEllipsisOnlyWhatIsTooLong)
{
    EXPECT_EQ(plainExcerpt(u"12345"_s, 5), u"12345"_s);
    EXPECT_EQ(plainExcerpt(u"12345   "_s, 5), u"12345"_s);
    EXPECT_EQ(plainExcerpt(u"123456"_s, 5), u"12345…"_s);
    EXPECT_EQ(plainExcerpt(QString(1000, u'x')).size(), 201);
    EXPECT_EQ(plainExcerpt(u"1234 67"_s, 5), u"1234…"_s) << "a blank and what is behind it don't fit";
    EXPECT_EQ(plainExcerpt(u"123 567"_s, 5), u"123 5…"_s);
}

TEST(PlainExcerpt, NeverCutsACharacterInTwo)
{
    const QString cut = plainExcerpt(u"1234\U0001F511\U0001F511"_s, 5);
    EXPECT_EQ(cut, QString::fromUtf8(cut.toUtf8())) << "half a surrogate pair is not text";
}

TEST(ShortKey, ShowsFourCharactersAndNoMore)
{
    EXPECT_EQ(shortKey(u"AbCdEfGh12345678"_s), u"AbCd…"_s);
    EXPECT_EQ(shortKey(u"Ab"_s), u"Ab…"_s);
}

TEST(Text, ShowsNothingInvisibleBeyondTheFirstPlane)
{
    const QString tags = QString::fromUcs4(U"\U000E0041\U000E0042");
    EXPECT_EQ(plainExcerpt(u"Acme"_s + tags + u"Inc"_s), u"Acme Inc"_s);
    EXPECT_EQ(plainExcerpt(u"😀😀😀"_s, 5), u"😀😀…"_s);
}

TEST(Text, ReadsUtf16AsPowerShellWritesIt)
{
    const QByteArray little = QByteArray::fromHex("fffe41006200f6000a00");
    EXPECT_EQ(textFrom(little), u"Abö\n"_s);
    EXPECT_EQ(textFrom(little.sliced(2, 4)), u"Ab"_s) << "without its mark";
    EXPECT_EQ(textFrom(QByteArray::fromHex("feff00410062")), u"Ab"_s);
    EXPECT_EQ(textFrom("\xEF\xBB\xBF"
                       "Ab"),
              u"Ab"_s);
    EXPECT_EQ(textFrom("Ab"), u"Ab"_s);
    EXPECT_EQ(textFrom({}), QString());
}
