// SPDX-License-Identifier: MIT
#include "app/text/CauseText.h"
#include "tests/ui/wizard/SetupKit.h"
#include "ui/wizard/BusyRow.h"

#include <QApplication>
#include <QKeyEvent>

using namespace Propel;
using namespace Qt::StringLiterals;
using Mood = FakeSecretStore::Mood;

namespace {

class KeysPageTest : public SetupKit
{
protected:
    void openWithKeys()
    {
        open(draftAt(u"keys"_s));
        line("Public key")->setText(samplePublicKey);
        line("Private key")->setText(samplePrivateKey);
    }
    QPushButton *button(const char *text) const { return withText<QPushButton>(*page(), QString::fromLatin1(text)); }
};

} // namespace

TEST_F(KeysPageTest, HasTheKeyInTheKeychainBeforeThePageIsLeft)
{
    openWithKeys();
    press(QWizard::NextButton);
    EXPECT_EQ(pageName(), u"keys"_s);
    ASSERT_TRUE(arrivesAt(u"permissions"_s));
    const QString entry = store.draft().keyEntry;
    EXPECT_EQ(keychain.asked().first(2), (QStringList{u"store "_s + entry, u"read "_s + entry}));
    EXPECT_EQ(keptForTheDraft(), both(samplePublicKey, samplePrivateKey));
    EXPECT_FALSE(entry.contains(samplePublicKey)) << "it may be the private key";
    EXPECT_EQ(store.draft().page, u"permissions"_s);
}

TEST_F(KeysPageTest, HearsNoKeyOnceThePageIsLeft)
{
    openWithKeys();
    wizard->activateWindow();
    QLineEdit *privateLine = line("Private key");
    privateLine->setFocus();
    press(QWizard::NextButton);
    ASSERT_TRUE(arrivesAt(u"permissions"_s));
    settle();
    QWidget *focus = QApplication::focusWidget();
    ASSERT_TRUE(focus);
    EXPECT_TRUE(focus->isVisible()) << focus->metaObject()->className();
    for (QWidget *widget : {focus, static_cast<QWidget *>(privateLine)}) {
        QKeyEvent typed(QEvent::KeyPress, Qt::Key_N, Qt::NoModifier, u"n"_s);
        QCoreApplication::sendEvent(widget, &typed);
    }
    EXPECT_EQ(privateLine->text(), QString());
    EXPECT_EQ(keptForTheDraft(), both(samplePublicKey, samplePrivateKey));
}

TEST_F(KeysPageTest, KeepsTheKeyInItsFieldAndSaysWhyWhenTheKeychainRefuses)
{
    for (const Mood mood : {Mood::Refuses, Mood::Damages}) {
        keychain.setMood(mood);
        openWithKeys();
        press(QWizard::NextButton);
        ASSERT_TRUE(isTold());
        EXPECT_EQ(pageName(), u"keys"_s);
        EXPECT_TRUE(said().startsWith(u"Problem: "_s)) << said().toStdString();
        const QList<InlineMessage *> messages = page()->findChildren<InlineMessage *>();
        EXPECT_EQ(std::count_if(messages.begin(), messages.end(), [](auto *each) { return each->isVisible(); }), 1)
            << "that the pasted keys were recognized isn't said beside it";
        EXPECT_FALSE(said().contains(samplePrivateKey));
        EXPECT_EQ(line("Private key")->text(), samplePrivateKey);
        EXPECT_TRUE(button("Try again"));
        EXPECT_TRUE(button("Keep for this session only"));
        EXPECT_EQ(store.draft().keyEntry, QString());
    }
}

TEST_F(KeysPageTest, SaysForEachMoodOfTheKeychainWhatHappenedAndHowToGoOn)
{
    keychain.setMood(Mood::Refuses);
    for (const Cause cause : {Cause::KeychainLocked, Cause::KeychainDenied, Cause::KeychainUnavailable,
                              Cause::KeychainUnwritable, Cause::KeychainSilent, Cause::KeychainFailed}) {
        keychain.refusal = Error{cause, {}, 0};
        openWithKeys();
        press(QWizard::NextButton);
        ASSERT_TRUE(isTold());
        const Text::Explanation expected = Text::explain(keychain.refusal);
        EXPECT_TRUE(said().contains(expected.what)) << said().toStdString();
        EXPECT_TRUE(said().contains(expected.remedy)) << said().toStdString();
        EXPECT_TRUE(button("Try again")->isVisible());
        EXPECT_TRUE(button("Keep for this session only")->isVisible());
    }
}

TEST_F(KeysPageTest, GoesOnAfterTheKeychainWasMended)
{
    keychain.setMood(Mood::Refuses);
    openWithKeys();
    press(QWizard::NextButton);
    ASSERT_TRUE(isTold());
    keychain.setMood(Mood::Answers);
    button("Try again")->click();
    ASSERT_TRUE(arrivesAt(u"permissions"_s));
    EXPECT_EQ(keptForTheDraft(), both(samplePublicKey, samplePrivateKey));
}

TEST_F(KeysPageTest, GoesOnForThisSessionOnlyAndMarksIt)
{
    keychain.setMood(Mood::Refuses);
    openWithKeys();
    press(QWizard::NextButton);
    ASSERT_TRUE(isTold());
    button("Keep for this session only")->click();
    ASSERT_TRUE(arrivesAt(u"permissions"_s));
    EXPECT_TRUE(keychain.entries().isEmpty());
    EXPECT_EQ(store.draft().keyEntry, QString()) << "the next start asks again";
    const auto marks = page()->findChildren<InlineMessage *>();
    EXPECT_TRUE(std::any_of(marks.begin(), marks.end(), [](const InlineMessage *mark) {
        return mark->isVisible() && mark->spoken().contains(u"this session only"_s);
    }));
    press(QWizard::BackButton);
    EXPECT_TRUE(said().contains(u"this session only"_s)) << said().toStdString();
}

TEST_F(KeysPageTest, AsksNothingElseWhileTheKeychainIsSilentAndCanStopWaiting)
{
    keychain.setMood(Mood::Hangs);
    openWithKeys();
    auto *busy = page()->findChild<BusyRow *>();
    busy->setPatience(std::chrono::milliseconds(0));
    press(QWizard::NextButton);
    ASSERT_TRUE(waitFor(busy, &BusyRow::late));
    EXPECT_TRUE(busy->text().contains(u"window behind"_s)) << busy->text().toStdString();
    settle();
    EXPECT_EQ(pageName(), u"keys"_s);
    EXPECT_FALSE(canGoOn());
    EXPECT_EQ(keychain.asked(), QStringList{u"store "_s + store.draft().keyUnderway});
    button("Stop waiting")->click();
    EXPECT_TRUE(canGoOn());
    EXPECT_EQ(line("Private key")->text(), samplePrivateKey);
    EXPECT_TRUE(button("Keep for this session only"));
}

TEST_F(KeysPageTest, SaysThatAnEarlierRequestIsStillUnanswered)
{
    keychain.setMood(Mood::Hangs);
    keychain.behindAnother = true;
    openWithKeys();
    auto *busy = page()->findChild<BusyRow *>();
    busy->setPatience(std::chrono::milliseconds(0));
    press(QWizard::NextButton);
    ASSERT_TRUE(waitFor(busy, &BusyRow::late));
    EXPECT_TRUE(busy->text().contains(u"earlier request"_s)) << busy->text().toStdString();
}

TEST_F(KeysPageTest, WaitsForALateAnswer)
{
    keychain.setMood(Mood::AnswersLate);
    openWithKeys();
    press(QWizard::NextButton);
    settle();
    EXPECT_EQ(pageName(), u"keys"_s);
    keychain.answerLateOnes();
    settle();
    EXPECT_EQ(pageName(), u"keys"_s) << "written, and not yet read back";
    keychain.answerLateOnes();
    ASSERT_TRUE(arrivesAt(u"permissions"_s));
}

TEST_F(KeysPageTest, BackWhileItWaitsKeepsTheKeyInItsFieldUntilItIsStored)
{
    keychain.setMood(Mood::AnswersLate);
    openWithKeys();
    SetupPage *keysPage = page();
    press(QWizard::NextButton);
    settle();
    press(QWizard::BackButton);
    EXPECT_EQ(pageName(), u"instance"_s);
    EXPECT_EQ(named<QLineEdit>(*keysPage, u"Private key"_s)->text(), samplePrivateKey);
    EXPECT_TRUE(keysPage->hasUnsavedKey());
    EXPECT_FALSE(canGoOn()) << "nothing else happens before the key is safe";
    for (int answer = 0; answer < 3; ++answer) { // the write that was let go of, the one of now, its reading back
        keychain.answerLateOnes();
        settle();
    }
    EXPECT_EQ(pageName(), u"instance"_s);
    EXPECT_FALSE(keysPage->hasUnsavedKey());
    EXPECT_EQ(keptForTheDraft(), both(samplePublicKey, samplePrivateKey));
    EXPECT_TRUE(canGoOn());
}

TEST_F(KeysPageTest, SaysOnTheEarlierPageThatTheKeyIsNotSafeYet)
{
    keychain.setMood(Mood::Refuses);
    openWithKeys();
    SetupPage *keysPage = page();
    press(QWizard::BackButton);
    ASSERT_TRUE(isTold());
    EXPECT_TRUE(said().startsWith(u"Problem: "_s)) << said().toStdString();
    EXPECT_EQ(named<QLineEdit>(*keysPage, u"Private key"_s)->text(), samplePrivateKey);
}

TEST_F(KeysPageTest, FindsAKeyThatArrivedWhileTheProgramWasKilled)
{
    ConnectionDraft draft = draftAt(u"keys"_s);
    draft.keyUnderway = unfinishedEntry;
    keychain.entries()[unfinishedEntry] = both(samplePublicKey, samplePrivateKey);
    open(draft);
    ASSERT_TRUE(isTold());
    EXPECT_TRUE(said().contains(u"already saved"_s)) << said().toStdString();
    EXPECT_EQ(line("Private key")->placeholderText(), u"Saved in this computer's keychain"_s);
    EXPECT_EQ(line("Public key")->text(), samplePublicKey);
    EXPECT_EQ(store.draft().keyEntry, unfinishedEntry);
    press(QWizard::NextButton);
    EXPECT_TRUE(arrivesAt(u"permissions"_s));
}

TEST_F(KeysPageTest, KeepsAnUntestedKeyApartFromTheEntryThatASavedConnectionLivesOn)
{
    ASSERT_TRUE(store.save(Connection{u"abc"_s,
                                      u"Acme"_s,
                                      *InstanceAddress::parse(nowhere),
                                      *CompanyId::parse(u"acme"_s),
                                      *PublicKey::parse(samplePublicKey),
                                      {}}));
    keychain.entries()[sampleEntry] = "works";
    ConnectionDraft draft = KeyKeeper::draftLike(store.load()->constFirst());
    draft.page = u"keys"_s;
    open(draft);
    line("Private key")->setText(samplePrivateKey);
    press(QWizard::NextButton);
    ASSERT_TRUE(arrivesAt(u"permissions"_s));
    EXPECT_EQ(keychain.entries().value(sampleEntry), "works");
    EXPECT_EQ(keptForTheDraft(), both(samplePublicKey, samplePrivateKey));
    EXPECT_FALSE(canGoOn()) << "it has to be accepted before it takes that one's place";
}

TEST_F(KeysPageTest, NeedsTheKeyOnlyOnceWhileNothingIsEdited)
{
    openWithKeys();
    press(QWizard::NextButton);
    ASSERT_TRUE(arrivesAt(u"permissions"_s));
    press(QWizard::BackButton);
    EXPECT_EQ(line("Private key")->text(), QString());
    EXPECT_EQ(line("Private key")->placeholderText(), u"Saved in this computer's keychain"_s);
    const auto writes = keychain.asked().filter(u"store "_s).size();
    press(QWizard::NextButton);
    EXPECT_EQ(pageName(), u"permissions"_s);
    EXPECT_EQ(keychain.asked().filter(u"store "_s).size(), writes);
    press(QWizard::BackButton);
}

TEST_F(KeysPageTest, TakesTheStoredKeyAlongWhenThePublicKeyIsCorrected)
{
    openWithKeys();
    press(QWizard::NextButton);
    ASSERT_TRUE(arrivesAt(u"permissions"_s));
    press(QWizard::BackButton);
    line("Public key")->setText(u"OtherKey12345678"_s);
    EXPECT_EQ(line("Private key")->placeholderText(), u"Saved in this computer's keychain"_s);
    press(QWizard::NextButton);
    ASSERT_TRUE(arrivesAt(u"permissions"_s));
    settle();
    EXPECT_EQ(keychain.entries().size(), 1);
    EXPECT_EQ(keptForTheDraft(), both(u"OtherKey12345678"_s, samplePrivateKey));
}

TEST_F(KeysPageTest, SaysWhatIsWrongWithAKeyAndAsksNobody)
{
    open(draftAt(u"keys"_s));
    line("Public key")->setText(u"a:b"_s);
    press(QWizard::NextButton);
    EXPECT_EQ(pageName(), u"keys"_s);
    EXPECT_TRUE(line("Public key")->accessibleDescription().startsWith(u"Problem: "_s));
    EXPECT_TRUE(line("Private key")->accessibleDescription().startsWith(u"Problem: "_s));
    EXPECT_TRUE(keychain.asked().isEmpty());
}
