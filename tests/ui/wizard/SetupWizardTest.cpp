// SPDX-License-Identifier: MIT
#include "tests/support/Practice.h"
#include "tests/ui/wizard/SetupKit.h"
#include "ui/wizard/PermissionsPage.h"
#include "ui/wizard/WelcomePage.h"

using namespace Propel;
using namespace Qt::StringLiterals;
using Mood = FakeSecretStore::Mood;

namespace {

class SetupWizardTest : public SetupKit
{
protected:
    void openAtKeysWithAKeyTyped()
    {
        open(draftAt(u"keys"_s));
        line("Public key")->setText(samplePublicKey);
        line("Private key")->setText(samplePrivateKey);
    }
    ConnectionDraft stored(const QString &at) { return withKeys(draftAt(at)); }
    QStringList answers() const
    {
        QStringList texts;
        const QList<QPushButton *> buttons = question()->findChildren<QPushButton *>();
        for (const QPushButton *button : buttons)
            texts += button->text().remove(u'&');
        texts.sort();
        return texts;
    }
};

} // namespace

TEST_F(SetupWizardTest, IsKnownToScreenReadersByItsButtons)
{
    open();
    EXPECT_EQ(nameOf(*wizard->button(QWizard::NextButton)), u"Next"_s);
    EXPECT_EQ(nameOf(*wizard->button(QWizard::BackButton)), u"Back"_s);
    EXPECT_EQ(nameOf(*wizard->button(QWizard::CancelButton)), u"Cancel"_s);
    EXPECT_EQ(nameOf(*wizard->button(QWizard::FinishButton)), u"Finish"_s);
}

TEST_F(SetupWizardTest, GoesPastTheGuideUnlessItIsWanted)
{
    open();
    EXPECT_EQ(pageName(), u"welcome"_s);
    EXPECT_FALSE(wizard->button(QWizard::NextButton)->isVisible()) << "a choice goes on";
    named<ChoiceButton>(*page(), u"I have my API keys"_s)->click();
    EXPECT_EQ(pageName(), u"instance"_s);
    press(QWizard::BackButton);
    named<ChoiceButton>(*page(), u"Show me how to create them"_s)->click();
    EXPECT_EQ(pageName(), u"prepare"_s);
    EXPECT_EQ(nameOf(*wizard->button(QWizard::NextButton)), u"Next: enter the keys"_s);
}

TEST_F(SetupWizardTest, GoesOnAtThePageThatWasLeftWithEverythingFilledIn)
{
    for (const char *at : {"welcome", "prepare", "instance", "keys", "permissions", "done"}) {
        const QString name = QString::fromLatin1(at);
        open(stored(name));
        EXPECT_EQ(pageName(), name);
        if (name == u"keys"_s) {
            EXPECT_EQ(line("Public key")->text(), samplePublicKey);
            press(QWizard::BackButton);
            EXPECT_EQ(pageName(), u"instance"_s) << "Back works from there";
            EXPECT_EQ(line("Domain")->text(), nowhere);
            EXPECT_EQ(line("Company ID")->text(), u"acme"_s);
        }
    }
}

TEST_F(SetupWizardTest, OffersToContinueWhereASetupWasLeft)
{
    wizard = std::make_unique<SetupWizard>(services, stored(u"keys"_s));
    wizard->offerToContinue();
    wizard->show();
    EXPECT_EQ(pageName(), u"welcome"_s);
    auto *offer = named<ChoiceButton>(*page(), u"Continue with 127.0.0.1:9"_s);
    ASSERT_TRUE(offer);
    EXPECT_TRUE(offer->isVisible());
    EXPECT_EQ(offer->accessibleDescription(), u"You stopped at API keys."_s);
    EXPECT_EQ(store.draft().page, u"keys"_s) << "closed here, it is offered again";
    offer->click();
    EXPECT_EQ(pageName(), u"keys"_s);
    EXPECT_EQ(line("Public key")->text(), samplePublicKey);
}

TEST_F(SetupWizardTest, OffersNothingToContinueAtTheFirstStart)
{
    wizard = std::make_unique<SetupWizard>(services, ConnectionDraft());
    wizard->offerToContinue();
    wizard->show();
    const QList<ChoiceButton *> choices = page()->findChildren<ChoiceButton *>();
    EXPECT_EQ(std::count_if(choices.begin(), choices.end(), [](const ChoiceButton *each) { return each->isVisible(); }),
              2);
}

TEST_F(SetupWizardTest, GoesBackToTheKeysWhereTheKeyIsNotStored)
{
    ConnectionDraft draft = stored(u"done"_s);
    draft.keyEntry.clear();
    open(draft);
    EXPECT_EQ(pageName(), u"keys"_s);
    draft.domain = u"not a host!"_s;
    open(draft);
    EXPECT_EQ(pageName(), u"instance"_s);
    EXPECT_EQ(line("Domain")->text(), u"not a host!"_s);
}

TEST_F(SetupWizardTest, RemembersThePageAndTheTextsAtEachPage)
{
    open();
    EXPECT_EQ(store.draft(), ConnectionDraft()) << "nothing entered, nothing to keep";
    press(QWizard::NextButton);
    line("Domain")->setText(u"Connect.Acme.com/login"_s);
    press(QWizard::BackButton);
    EXPECT_EQ(store.draft().domain, u"Connect.Acme.com/login"_s) << "as typed";
    EXPECT_EQ(store.draft().page, u"welcome"_s);
}

TEST_F(SetupWizardTest, AsksOnceBeforeItCloses)
{
    open(draftAt(u"instance"_s));
    line("Domain")->setText(u"connect.other.com"_s);
    press(QWizard::CancelButton);
    ASSERT_TRUE(question());
    EXPECT_EQ(answers(), (QStringList{u"Discard"_s, u"Keep editing"_s, u"Keep for later"_s}));
    answer("Keep editing");
    settle();
    EXPECT_TRUE(wizard->isVisible());
    EXPECT_FALSE(wizard->close()) << "closing the window is the same question";
    ASSERT_TRUE(question());
    line("Domain")->setText(u"connect.acme.com"_s);
    answer("Keep for later");
    settle();
    EXPECT_FALSE(wizard->isVisible());
    EXPECT_EQ(wizard->result(), QDialog::Rejected);
    EXPECT_EQ(store.draft().page, u"instance"_s);
}

TEST_F(SetupWizardTest, ClosesWithoutAQuestionWhereNothingWasEntered)
{
    open(draftAt(u"instance"_s));
    press(QWizard::CancelButton);
    EXPECT_FALSE(question());
    EXPECT_FALSE(wizard->isVisible());
    EXPECT_EQ(store.draft().domain, nowhere) << "what an earlier start left is kept";
}

TEST_F(SetupWizardTest, SavesTheKeyFromAnEarlierPageToo)
{
    openAtKeysWithAKeyTyped();
    press(QWizard::BackButton);
    press(QWizard::CancelButton);
    answer("Save key and close");
    ASSERT_TRUE(waitFor(wizard.get(), &QDialog::finished));
    EXPECT_EQ(keptForTheDraft(), both(samplePublicKey, samplePrivateKey));
}

TEST_F(SetupWizardTest, ClosesWithoutSavingWhenToldTo)
{
    openAtKeysWithAKeyTyped();
    wizard->reject();
    answer("Discard");
    settle();
    EXPECT_FALSE(wizard->isVisible());
    EXPECT_TRUE(keychain.entries().isEmpty());
    EXPECT_EQ(store.draft().keyEntry, QString());
}

TEST_F(SetupWizardTest, DoesNotEndWhileTheKeyCannotBeSaved)
{
    keychain.setMood(Mood::Refuses);
    openAtKeysWithAKeyTyped();
    wizard->saveAndClose();
    ASSERT_TRUE(isTold());
    EXPECT_TRUE(wizard->isVisible());
    EXPECT_EQ(line("Private key")->text(), samplePrivateKey);
}

TEST_F(SetupWizardTest, MayBeClosedWhileTheKeychainIsSilent)
{
    keychain.setMood(Mood::Hangs);
    openAtKeysWithAKeyTyped();
    press(QWizard::NextButton);
    press(QWizard::CancelButton);
    answer("Discard");
    settle();
    EXPECT_FALSE(wizard->isVisible());
    wizard.reset();
    settle();
}

TEST_F(SetupWizardTest, TestsAgainWithACaFileThatIsChosenOnThePageOfPermissions)
{
    Practice practice;
    ConnectionDraft draft = practice.draftAt(u"keys"_s);
    draft.access = {};
    open(draft);
    line("Public key")->setText(practice.server.identity().publicKey);
    line("Private key")->setText(practice.server.identity().privateKey);
    press(QWizard::NextButton);
    ASSERT_TRUE(arrivesAt(u"permissions"_s));
    auto *permissions = qobject_cast<PermissionsPage *>(page());
    ASSERT_TRUE(waitUntil([&] { return withText<QPushButton>(*permissions, u"Choose CA file…"_s); }, page(),
                          &SetupPage::buttonsChanged, 60000));
    permissions->useCaFile(practice.server.caFile());
    EXPECT_FALSE(canGoOn());
    ASSERT_TRUE(waitUntil([&] { return canGoOn(); }, page(), &QWizardPage::completeChanged, 60000));
    EXPECT_EQ(permissions->mark(), Mark::Passed);
    EXPECT_EQ(store.draft().access.caFile, practice.server.caFile());
    press(QWizard::BackButton);
    press(QWizard::BackButton);
    EXPECT_EQ(line("CA certificate")->text(), practice.server.caFile()) << "the fields have it too";
}

TEST_F(SetupWizardTest, NamesTheConnectionAsItWasNamedInTheEditDialog)
{
    ConnectionDraft draft = stored(u"done"_s);
    draft.name = u"Client A"_s;
    open(draft);
    press(QWizard::FinishButton);
    ASSERT_TRUE(waitUntil([&] { return !wizard->isVisible(); }, wizard.get(), &QDialog::finished));
    EXPECT_EQ(store.load()->constFirst().name, u"Client A"_s);
}

TEST_F(SetupWizardTest, StaysAndSaysWhyWhenTheConnectionCannotBeSaved)
{
    open(stored(u"done"_s));
    const QString file = store.folder() + u"/connections.json"_s;
    ASSERT_TRUE(QDir().mkpath(file + u"/in/the/way"_s));
    press(QWizard::FinishButton);
    ASSERT_TRUE(isTold());
    EXPECT_TRUE(wizard->isVisible());
    EXPECT_TRUE(said().startsWith(u"Problem: "_s)) << said().toStdString();
}
