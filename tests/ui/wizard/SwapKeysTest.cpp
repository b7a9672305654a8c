// SPDX-License-Identifier: MIT
#include "tests/support/Practice.h"
#include "tests/ui/wizard/SetupKit.h"

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

/// A setup whose keys were entered the wrong way round, tested on a practice instance.
class SwapKeysTest : public SetupKit
{
protected:
    void SetUp() override
    {
        open(practice.draftAt(u"keys"_s));
        line("Public key")->setText(truePrivate);
        line("Private key")->setText(truePublic);
        press(QWizard::NextButton);
        ASSERT_TRUE(arrivesAt(u"permissions"_s));
    }
    void TearDown() override { wizard.reset(); }

    [[nodiscard]] QPushButton *offered() const { return withText<QPushButton>(*page(), u"Swap and test"_s); }
    [[nodiscard]] bool runEnds() const
    {
        return waitUntil([this] { return canGoOn() || offered(); }, page(), &QWizardPage::completeChanged, 60000);
    }
    [[nodiscard]] QStringList filesWith(const QString &text) const
    {
        QStringList found;
        for (const QFileInfo &file : QDir(store.folder()).entryInfoList(QDir::Files)) {
            if (readFile(file.filePath()).value_or(QByteArray()).contains(text.toUtf8()))
                found += file.fileName();
        }
        return found;
    }

    Practice practice;
    const QString truePublic = practice.server.identity().publicKey;
    const QString truePrivate = practice.server.identity().privateKey;
};

} // namespace

TEST_F(SwapKeysTest, StoresThePairTheRightWayRoundAndTestsIt)
{
    ASSERT_TRUE(runEnds());
    ASSERT_TRUE(offered());
    EXPECT_EQ(keptForTheDraft(), both(truePrivate, truePublic));
    EXPECT_FALSE(canGoOn());
    EXPECT_TRUE(filesWith(truePrivate).isEmpty()) << filesWith(truePrivate).join(u' ');
    offered()->click();
    ASSERT_EQ(pageName(), u"keys"_s);
    ASSERT_TRUE(arrivesAt(u"permissions"_s)) << "by itself, once they are stored";
    ASSERT_TRUE(runEnds());
    EXPECT_FALSE(offered());
    EXPECT_EQ(keychain.entries().size(), 1) << keychain.entries().keys().join(u' ');
    EXPECT_EQ(keptForTheDraft(), both(truePublic, truePrivate));
    EXPECT_TRUE(filesWith(truePrivate).isEmpty()) << filesWith(truePrivate).join(u' ');
    press(QWizard::NextButton);
    ASSERT_TRUE(arrivesAt(u"done"_s));
    EXPECT_FALSE(withText<QPushButton>(*page(), u"Show what to fix"_s));
}

TEST_F(SwapKeysTest, ChangesNothingBeforeTheKeychainHasThePair)
{
    ASSERT_TRUE(runEnds());
    keychain.onStore = FakeSecretStore::Mood::Refuses;
    const ConnectionDraft before = store.draft();
    offered()->click();
    ASSERT_EQ(pageName(), u"keys"_s);
    ASSERT_TRUE(isTold());
    EXPECT_EQ(line("Public key")->text(), truePrivate);
    EXPECT_EQ(store.draft().keyEntry, before.keyEntry) << "a start after a kill finds all that was there";
    EXPECT_EQ(keptForTheDraft(), both(truePrivate, truePublic));
}

TEST_F(SwapKeysTest, SaysWhyWhereTheKeychainDoesNotGiveTheKey)
{
    ASSERT_TRUE(runEnds());
    ASSERT_TRUE(offered());
    keychain.onRead = FakeSecretStore::Mood::Refuses;
    offered()->click();
    ASSERT_EQ(pageName(), u"keys"_s);
    ASSERT_TRUE(isTold());
    EXPECT_TRUE(said().startsWith(u"Problem: "_s)) << said();
    EXPECT_EQ(line("Public key")->text(), truePrivate) << "nothing is lost";
    EXPECT_EQ(keptForTheDraft(), both(truePrivate, truePublic));
}
