// SPDX-License-Identifier: MIT
// Keys of a setup that isn't finished: they wait in the keychain alone.
#include "tests/ui/wizard/SetupKit.h"

using namespace Propel;
using namespace Qt::StringLiterals;
using Mood = FakeSecretStore::Mood;

using UnfinishedKeysTest = SetupKit;

TEST_F(UnfinishedKeysTest, KeepsAPublicKeyForLaterInTheKeychainAlone)
{
    open(draftAt(u"keys"_s));
    line("Public key")->setText(samplePublicKey);
    press(QWizard::CancelButton);
    answer("Keep for later");
    ASSERT_TRUE(waitFor(wizard.get(), &QDialog::finished));
    ASSERT_EQ(keychain.entries().size(), 1);
    EXPECT_EQ(keychain.entries().first(), both(samplePublicKey, {}));
    open(store.draft());
    settle();
    EXPECT_EQ(line("Public key")->text(), samplePublicKey);
    EXPECT_EQ(line("Private key")->placeholderText(), QString()) << "it has none";
    line("Private key")->setText(samplePrivateKey);
    press(QWizard::NextButton);
    ASSERT_TRUE(arrivesAt(u"permissions"_s));
    settle();
    EXPECT_EQ(keychain.entries().size(), 1);
    EXPECT_EQ(keptForTheDraft(), both(samplePublicKey, samplePrivateKey));
}

TEST_F(UnfinishedKeysTest, StaysAtTheKeysWhereTheKeychainDoesNotGiveThem)
{
    keychain.onRead = Mood::Refuses;
    ASSERT_TRUE(store.saveDraft(withKeys(draftAt(u"permissions"_s))));
    open(store.draft());
    ASSERT_TRUE(isTold());
    EXPECT_EQ(pageName(), u"keys"_s);
    EXPECT_EQ(store.draft().page, u"permissions"_s) << "the next start tries it again";
    keychain.onRead = Mood::Answers;
    withText<QPushButton>(*page(), u"Try again"_s)->click();
    EXPECT_TRUE(arrivesAt(u"permissions"_s));
}

TEST_F(UnfinishedKeysTest, MakesNoConnectionOfKeysThatTheInstanceHasNotAccepted)
{
    ConnectionDraft draft = withKeys(draftAt(u"permissions"_s));
    draft.acceptedAt.clear();
    open(draft);
    ASSERT_TRUE(waitUntil([&] { return withText<QPushButton>(*page(), u"Test again"_s); }, page(),
                          &SetupPage::buttonsChanged, 60000));
    EXPECT_FALSE(canGoOn());
}

TEST_F(UnfinishedKeysTest, AreTestedAnewForAnotherInstance)
{
    ConnectionDraft draft = withKeys(draftAt(u"done"_s));
    draft.domain = u"127.0.0.1:10"_s;
    open(draft);
    EXPECT_EQ(pageName(), u"permissions"_s);
}

TEST_F(UnfinishedKeysTest, AreTestedAnewOnceOthersAreStored)
{
    open(withKeys(draftAt(u"done"_s)));
    ASSERT_EQ(pageName(), u"done"_s);
    press(QWizard::BackButton);
    press(QWizard::BackButton);
    line("Private key")->setText(u"AnotherKey123456"_s);
    press(QWizard::CancelButton);
    answer("Save key and close");
    ASSERT_TRUE(waitFor(wizard.get(), &QDialog::finished));
    ConnectionDraft left = store.draft();
    left.page = u"done"_s; // as a start leaves it that was ended while it read them
    open(left);
    EXPECT_TRUE(arrivesAt(u"permissions"_s));
}
