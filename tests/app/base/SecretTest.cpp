// SPDX-License-Identifier: MIT

#include <QDebug>

using namespace Qt::StringLiterals;
using Propel::Secret;

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret> && std::is_nothrow_move_assignable_v<Secret>);
static_assert(!std::is_convertible_v<QString, Secret> && !std::is_convertible_v<QByteArray, Secret>);

TEST(Secret, TakesTheBytesOverAndLeavesTheCallersArrayEmpty)
{
    QByteArray bytes("key");
    const Secret secret(std::move(bytes));
    EXPECT_TRUE(bytes.isEmpty()); // NOLINT(bugprone-use-after-move): that is the promise
    EXPECT_EQ(secret.utf8(), "key");
}

TEST(Secret, IsEmptyAfterItWasMovedFrom)
{
    Secret first(u"first"_s);
    Secret second(std::move(first));
    EXPECT_TRUE(first.isEmpty()); // NOLINT(bugprone-use-after-move)
    EXPECT_EQ(second.toText(), u"first"_s);

    Secret third(u"third"_s);
    third = std::move(second);
    EXPECT_TRUE(second.isEmpty()); // NOLINT(bugprone-use-after-move)
    EXPECT_EQ(third.toText(), u"first"_s);
}

TEST(Secret, SurvivesBeingMovedOntoItself)
{
    Secret secret(u"kept"_s);
    Secret &same = secret;
    secret = std::move(same);
    EXPECT_EQ(secret.toText(), u"kept"_s);
}

TEST(Secret, IsTheSameTextAfterwardsBeyondAscii)
{
    const Secret secret(u"Schlüssel \U0001F511"_s);
    EXPECT_EQ(secret.toText(), u"Schlüssel \U0001F511"_s);
    EXPECT_EQ(secret.size(), 15);
}

TEST(Secret, CopiesOnlyWhenToldAndThenForReal)
{
    Secret original(u"text"_s);
    const Secret copy = original.copy();
    EXPECT_NE(original.utf8().data(), copy.utf8().data());
    original.clear();
    EXPECT_EQ(copy.toText(), u"text"_s);
}

TEST(Secret, ComparesTheWholeText)
{
    EXPECT_TRUE(Secret(u"abc"_s) == Secret(u"abc"_s));
    EXPECT_FALSE(Secret(u"abc"_s) == Secret(u"abd"_s));
    EXPECT_FALSE(Secret(u"abc"_s) == Secret(u"Abc"_s));
    EXPECT_FALSE(Secret(u"abc"_s) == Secret(u"abcd"_s));
    EXPECT_FALSE(Secret(u"abc"_s) == Secret());
    EXPECT_TRUE(Secret() == Secret(QString()));
}

TEST(Secret, PrintsAsThreeStars)
{
    QString printed;
    QDebug(&printed).nospace() << Secret(u"hunter2"_s);
    EXPECT_EQ(printed.trimmed(), u"***"_s);
    EXPECT_EQ(testing::PrintToString(Secret(u"hunter2"_s)), "***");
}

TEST(Secret, WipesWhatNobodySharesAndEmptiesIt)
{
    QString text = u"typed"_s + QString::number(1);
    QByteArray bytes = QByteArray("typed") + '1';
    Secret::wipe(text);
    Secret::wipe(bytes);
    EXPECT_TRUE(text.isEmpty());
    EXPECT_TRUE(bytes.isEmpty());
}

TEST(Secret, DoesNotOverwriteWhatOthersShare)
{
    QString text = u"typed"_s + QString::number(1);
    const QString sharedText = text;
    QByteArray bytes = QByteArray("typed") + '1';
    const QByteArray sharedBytes = bytes;
    QString literal = u"literal"_s; // in read-only memory: writing there would crash
    Secret::wipe(text);
    Secret::wipe(bytes);
    Secret::wipe(literal);
    EXPECT_EQ(sharedText, u"typed1"_s);
    EXPECT_EQ(sharedBytes, QByteArray("typed1"));
    EXPECT_EQ(u"literal"_s, QString::fromLatin1("literal"));
}
