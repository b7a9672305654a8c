// SPDX-License-Identifier: MIT
#include "ui/window/FormerKeys.h"

#include "app/keys/KeyKeeper.h"
#include "tests/support/FullDisk.h"
#include "tests/ui/fields/Find.h"
#include "tests/ui/results/SampleReport.h"
#include "ui/widgets/Question.h"

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

class FormerKeysTest : public testing::Test
{
protected:
    void SetUp() override
    {
        connection.formerKey = *PublicKey::parse(u"IjKlMnOp"_s);
        ASSERT_TRUE(store.save(connection));
        keychain.entries() = {{KeychainEntry::ofConnection(connection).name(), "new"},
                              {KeychainEntry::ofFormerKey(connection).name(), "former"}};
        keys.QWidget::show();
        keys.setConnection(connection);
        QObject::connect(&keys, &FormerKeys::exchanged, &keys, [this](const Connection &now) { exchanged = now; });
        QObject::connect(&keys, &FormerKeys::removed, &keys, [this](const Connection &now) { removed = now; });
    }
    [[nodiscard]] QString said() const { return keys.spoken(); }
    void answer(const QString &text)
    {
        withText<QPushButton>(keys, u"Review keys…"_s)->click();
        const QList<Question *> questions = keys.findChildren<Question *>();
        ASSERT_FALSE(questions.isEmpty());
        auto *button = withText<QPushButton>(*questions.constLast(), text);
        ASSERT_TRUE(button) << text;
        button->click();
    }

    QTemporaryDir folder;
    ConnectionStore store{folder.path()};
    FakeSecretStore keychain;
    KeyKeeper keeper{store, keychain};
    Connection connection = sampleConnection();
    FormerKeys keys{keeper};
    std::optional<Connection> exchanged;
    std::optional<Connection> removed;
};

TEST_F(FormerKeysTest, AreNamedByFourCharacters)
{
    withText<QPushButton>(keys, u"Review keys…"_s)->click();
    QString said;
    for (const QLabel *label : keys.findChild<Question *>()->findChildren<QLabel *>())
        said += label->text();
    EXPECT_TRUE(said.contains(u"IjKl…"_s)) << said;
    EXPECT_FALSE(said.contains(u"IjKlM"_s));
    EXPECT_TRUE(keychain.asked().isEmpty()) << "no keychain is asked before somebody wants it";
}

TEST_F(FormerKeysTest, AreUsedAgainAndTheWayLeadsForthToo)
{
    answer(u"Use them again"_s);
    settle();
    ASSERT_TRUE(exchanged);
    EXPECT_EQ(exchanged->publicKey.text(), u"IjKlMnOp"_s);
    EXPECT_EQ(exchanged->formerKey, connection.publicKey);
    EXPECT_EQ(*store.load(), QList<Connection>{*exchanged});
    EXPECT_EQ(keychain.entries().size(), 2);
    keys.setConnection(*exchanged);
    answer(u"Use them again"_s);
    settle();
    EXPECT_EQ(*store.load(), QList<Connection>{connection});
}

TEST_F(FormerKeysTest, AreOnlyOfferedForUseWhereThePresentOnesAreRejected)
{
    keys.setPresentRejected(true);
    EXPECT_FALSE(said().contains(u"Delete"_s)) << said().toStdString();
    withText<QPushButton>(keys, u"Use the previous keys"_s)->click();
    settle();
    ASSERT_TRUE(exchanged);
    EXPECT_EQ(exchanged->publicKey.text(), u"IjKlMnOp"_s);
    keys.setPresentRejected(false);
    EXPECT_TRUE(withText<QPushButton>(keys, u"Review keys…"_s));
}

TEST_F(FormerKeysTest, AreNotGoneBackToWhereTheKeychainHasThemNoLonger)
{
    keychain.entries().remove(KeychainEntry::ofFormerKey(connection).name());
    answer(u"Use them again"_s);
    settle();
    EXPECT_FALSE(exchanged);
    EXPECT_TRUE(said().startsWith(u"Problem: "_s)) << said();
    EXPECT_EQ(*store.load(), QList<Connection>{connection});
    EXPECT_TRUE(withText<QPushButton>(keys, u"Review keys…"_s)) << "the way on stays";
}

TEST_F(FormerKeysTest, StayWhereTheDiskIsFull)
{
    NOT_ON_WINDOWS("a full disk can't be played there");
    {
        const FullDisk full;
        answer(u"Use them again"_s);
        settle();
    }
    EXPECT_FALSE(exchanged);
    EXPECT_TRUE(said().startsWith(u"Problem: "_s)) << said();
    EXPECT_EQ(*store.load(), QList<Connection>{connection});
}

TEST_F(FormerKeysTest, MayBeWaitedForInVain)
{
    keychain.onRead = FakeSecretStore::Mood::Hangs;
    answer(u"Use them again"_s);
    settle();
    keys.setConnection(sampleConnection(u"two"_s));
    settle();
    EXPECT_FALSE(exchanged);
    EXPECT_EQ(said(), QString());
    EXPECT_TRUE(keys.isHidden());
}

} // namespace
} // namespace Propel
