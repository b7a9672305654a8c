// SPDX-License-Identifier: MIT
#include "app/monitor/StatusFile.h"
#include "tests/support/Practice.h"
#include "tests/ui/wizard/SetupKit.h"
#include "ui/results/ChangeList.h"
#include "ui/results/VerdictCard.h"
#include "ui/wizard/KeyComparison.h"

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

/// A saved connection to a practice instance, and a second API member whose keys are to take its keys' place.
class ReplaceKeysTest : public SetupKit
{
protected:
    void SetUp() override
    {
        practice.server.setOther(sandbox::Member{sandbox::SandboxKeys::make()});
        ASSERT_TRUE(store.save(saved));
        keychain.entries()[KeychainEntry::ofConnection(saved).name()] = practice.privateKey().toText().toUtf8();
    }
    void TearDown() override { wizard.reset(); }

    void begin()
    {
        open(KeyKeeper::draftToReplaceKeys(saved));
        ASSERT_EQ(pageName(), u"keys"_s);
    }
    void enter(const QString &publicKey, const QString &privateKey) const
    {
        line("Public key")->setText(publicKey);
        line("Private key")->setText(privateKey);
        press(QWizard::NextButton);
        ASSERT_TRUE(arrivesAt(u"permissions"_s));
    }
    void enterOther() const { enter(other().keys.publicKey, other().keys.privateKey); }
    [[nodiscard]] const sandbox::Member &other() const { return *practice.server.other(); }
    void takeFromOther(const QString &table)
    {
        sandbox::Member member = other();
        member.role.setTable(table, false);
        practice.server.setOther(member);
    }
    [[nodiscard]] bool runsEnd() const
    {
        const auto *comparison = page()->findChild<KeyComparison *>();
        return waitUntil([=, this] { return comparison ? comparison->hasAnswer() : canGoOn(); }, page(),
                         &QWizardPage::completeChanged, 60000);
    }
    [[nodiscard]] QString compared() const // what the page says of the result, all in one card
    {
        QStringList sentences;
        for (const InlineMessage *message : page()->findChildren<InlineMessage *>())
            sentences += message->spoken();
        sentences.removeAll(QString());
        for (const Card *card : page()->findChildren<Card *>()) {
            const bool isResult = qobject_cast<const VerdictCard *>(card) || qobject_cast<const FaultCard *>(card);
            if (isResult && card->isVisible())
                sentences += card->accessibleName() + u": "_s + card->accessibleDescription();
        }
        EXPECT_LE(sentences.size(), 1) << sentences.join(u" | "_s);
        return sentences.join(u' ');
    }
    [[nodiscard]] QString entryFor(const QString &publicKey) const
    {
        return KeychainEntry::ofKey(saved.address, saved.companyId, *PublicKey::parse(publicKey)).name();
    }
    [[nodiscard]] Connection savedNow() const { return store.load()->constFirst(); }
    void finish() const
    {
        press(QWizard::NextButton);
        ASSERT_TRUE(arrivesAt(u"done"_s));
        press(QWizard::FinishButton);
        ASSERT_TRUE(waitUntil([this] { return !wizard->isVisible(); }, wizard.get(), &QDialog::finished));
    }

    Practice practice;
    const Connection saved = practice.connection();
    const QByteArray present = practice.privateKey().toText().toUtf8();
};

} // namespace

TEST_F(ReplaceKeysTest, TestsBothPairsInFullAndChangesOverInOneStep)
{
    begin();
    enterOther();
    EXPECT_EQ(keychain.entries().value(KeychainEntry::ofConnection(saved).name()), present)
        << "the present pair is left alone";
    ASSERT_TRUE(runsEnd());
    EXPECT_TRUE(compared().contains(u"have every permission the current ones have"_s)) << compared();
    EXPECT_LE(practice.server.log().peakInFlight(), 6) << "one run after the other";
    EXPECT_EQ(savedNow(), saved) << "nothing has changed yet";
    finish();
    EXPECT_EQ(savedNow().publicKey.text(), other().keys.publicKey);
    EXPECT_EQ(savedNow().formerKey, saved.publicKey) << "the way back";
    EXPECT_EQ(keychain.entries().value(entryFor(other().keys.publicKey)), other().keys.privateKey.toUtf8());
    EXPECT_EQ(keychain.entries().value(KeychainEntry::ofConnection(saved).name()), present);
    EXPECT_EQ(store.draft(saved.id), ConnectionDraft());
    settle();
    EXPECT_TRUE(store.staleEntries().isEmpty());
    EXPECT_EQ(keychain.entries().size(), 2) << keychain.entries().keys().join(u' ');
    EXPECT_EQ(loadStatus(services.statusFolder, saved.id)->connection.publicKey,
              PublicKey::parse(other().keys.publicKey)->shortText());
}

TEST_F(ReplaceKeysTest, SaysThatTheInstanceAskedForAPause)
{
    practice.change(R"({"fail":[{"path":"*/system/members","status":429,"headers":{"Retry-After":"2"},"times":1}]})");
    begin();
    enterOther();
    const auto shows = [&](const QString &text) {
        const QList<QLabel *> labels = page()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    };
    EXPECT_TRUE(shows(u"Testing the current keys"_s));
    const auto counts = [&] { return shows(u"ConnectWise asked us to wait"_s); };
    EXPECT_TRUE(waitUntil(counts, page()->findChild<KeyComparison *>(), &KeyComparison::presentChanged, 60000))
        << compared();
    ASSERT_TRUE(runsEnd());
    EXPECT_FALSE(counts());
}

TEST_F(ReplaceKeysTest, RefusesAPairThatCanDoLessAndSaysWhat)
{
    takeFromOther(u"Service/Service Board"_s);
    begin();
    enterOther();
    ASSERT_TRUE(runsEnd());
    EXPECT_TRUE(compared().contains(u"The new keys have 1 fewer permissions: The current keys stay in use"_s))
        << compared();
    const auto *row = page()->findChild<ChangeRow *>();
    ASSERT_TRUE(row);
    EXPECT_TRUE(row->accessibleName().contains(u"Service Board"_s)) << row->accessibleName();
    EXPECT_FALSE(canGoOn()) << "they aren't to be taken by a click on Next";
    EXPECT_EQ(savedNow(), saved);
}

TEST_F(ReplaceKeysTest, TakesThePairOnceItsRoleIsMended)
{
    takeFromOther(u"Service/Service Board"_s);
    begin();
    enterOther();
    ASSERT_TRUE(runsEnd());
    practice.server.setOther(sandbox::Member{other().keys});
    named<QPushButton>(*page(), u"Test again"_s)->click();
    ASSERT_TRUE(runsEnd());
    finish();
    EXPECT_EQ(savedNow().publicKey.text(), other().keys.publicKey);
}

TEST_F(ReplaceKeysTest, RefusesAPairThatTheInstanceDoesNotKnow)
{
    begin();
    enter(u"NobodysPublicKey"_s, u"NobodysPrivatKey"_s);
    ASSERT_TRUE(runsEnd());
    EXPECT_TRUE(compared().contains(u"ConnectWise rejected these API keys"_s)) << compared();
    EXPECT_FALSE(canGoOn());
    EXPECT_EQ(savedNow(), saved);
}

TEST_F(ReplaceKeysTest, LosesNothingWithKeysThatTheInstanceRefusesOrTheKeychainHasNoLonger)
{
    keychain.entries()[KeychainEntry::ofConnection(saved).name()] = "revoked";
    begin();
    enterOther();
    ASSERT_TRUE(runsEnd());
    EXPECT_TRUE(compared().contains(u"rejects the current keys"_s)) << compared();
    finish();
    EXPECT_EQ(savedNow().publicKey.text(), other().keys.publicKey);
}

TEST_F(ReplaceKeysTest, GoesOnWhereThePresentKeysAreGone)
{
    keychain.entries().remove(KeychainEntry::ofConnection(saved).name());
    begin();
    enterOther();
    ASSERT_TRUE(runsEnd());
    EXPECT_TRUE(compared().contains(u"current keys are no longer in this computer's keychain"_s)) << compared();
    finish();
    EXPECT_EQ(savedNow().publicKey.text(), other().keys.publicKey);
}

TEST_F(ReplaceKeysTest, OfThePrivateKeyAloneWarnsAndPutsItInPlaceOnlyAtTheEnd)
{
    begin();
    line("Public key")->setText(saved.publicKey.text());
    EXPECT_TRUE(said().contains(u"already uses this public key"_s)) << said();
    keychain.entries()[KeychainEntry::ofConnection(saved).name()] = "the wrong one";
    enter(saved.publicKey.text(), practice.privateKey().toText());
    ASSERT_TRUE(runsEnd());
    EXPECT_EQ(keychain.entries().value(KeychainEntry::ofConnection(saved).name()), "the wrong one");
    finish();
    settle();
    EXPECT_EQ(keychain.entries(), (QMap<QString, QByteArray>{{KeychainEntry::ofConnection(saved).name(), present}}));
    EXPECT_EQ(savedNow().formerKey, std::nullopt);
}

TEST_F(ReplaceKeysTest, LetsGoOfThePairBeforeTheFormerOne)
{
    Connection twice = saved;
    twice.formerKey = *PublicKey::parse(u"LongAgo"_s);
    ASSERT_TRUE(store.save(twice));
    keychain.entries()[entryFor(u"LongAgo"_s)] = "long ago";
    begin();
    enterOther();
    ASSERT_TRUE(runsEnd());
    finish();
    settle();
    EXPECT_EQ(savedNow().formerKey, saved.publicKey);
    EXPECT_FALSE(keychain.entries().contains(entryFor(u"LongAgo"_s)));
    EXPECT_TRUE(store.staleEntries().isEmpty());
}

TEST_F(ReplaceKeysTest, OffersNoSessionOnlyForKeysThatAreToReplaceStoredOnes)
{
    keychain.onStore = FakeSecretStore::Mood::Refuses;
    begin();
    line("Public key")->setText(other().keys.publicKey);
    line("Private key")->setText(other().keys.privateKey);
    press(QWizard::NextButton);
    ASSERT_TRUE(isTold());
    EXPECT_TRUE(withText<QPushButton>(*page(), u"Try again"_s)->isVisible());
    EXPECT_FALSE(withText<QPushButton>(*page(), u"Keep for this session only"_s));
    EXPECT_EQ(line("Private key")->text(), other().keys.privateKey) << "still in its field";
}

TEST_F(ReplaceKeysTest, CanBeDiscardedAndLeavesNothingBehind)
{
    begin();
    enterOther();
    ASSERT_TRUE(runsEnd());
    EXPECT_EQ(keychain.entries().size(), 2);
    press(QWizard::CancelButton);
    answer("Discard");
    ASSERT_FALSE(wizard->isVisible());
    ASSERT_TRUE(!keys.staleEntries().isRemoving() || waitFor(&keys.staleEntries(), &StaleKeychainEntries::ended));
    EXPECT_EQ(keychain.entries(), (QMap<QString, QByteArray>{{KeychainEntry::ofConnection(saved).name(), present}}));
    EXPECT_EQ(store.draft(saved.id), ConnectionDraft());
    EXPECT_EQ(savedNow(), saved);
}

TEST_F(ReplaceKeysTest, IsNotWhatASecondMemberOfTheSameInstanceNeeds)
{
    open(practice.draftAt(u"keys"_s));
    enterOther();
    ASSERT_TRUE(runsEnd());
    finish();
    ASSERT_EQ(store.load()->size(), 2) << "a connection of its own";
    EXPECT_EQ(savedNow(), saved);
    EXPECT_EQ(keychain.entries().value(KeychainEntry::ofConnection(saved).name()), present);
    EXPECT_EQ(keychain.entries().value(KeychainEntry::ofConnection(store.load()->at(1)).name()),
              other().keys.privateKey.toUtf8());
}

TEST_F(ReplaceKeysTest, AsksOnlyForThePrivateKeyThatWasKeptForOneSession)
{
    Connection keyless = saved;
    keyless.keyForThisSessionOnly = true;
    ASSERT_TRUE(store.save(keyless));
    keychain.entries().clear();
    begin();
    EXPECT_EQ(line("Public key")->text(), saved.publicKey.text());
    EXPECT_TRUE(said().contains(u"Enter your private key again"_s)) << said();
    line("Private key")->setText(QString::fromUtf8(present));
    EXPECT_EQ(said(), QString());
    press(QWizard::NextButton);
    ASSERT_TRUE(arrivesAt(u"permissions"_s));
    ASSERT_TRUE(runsEnd());
    finish();
    EXPECT_EQ(savedNow(), saved);
    settle();
    EXPECT_EQ(keychain.entries(), (QMap<QString, QByteArray>{{KeychainEntry::ofConnection(saved).name(), present}}));
}
