// SPDX-License-Identifier: MIT

#include "app/keys/KeyKeeper.h"
#include "tests/ui/fields/Find.h"
#include "tests/ui/window/ApplicationKit.h"
#include "ui/widgets/Question.h"
#include "ui/window/ConnectionWindow.h"
#include "ui/window/EditDialog.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

class ApplicationTest : public ApplicationKit
{
protected:
    /// That stands by itself, or before the window; null: none is open.
    [[nodiscard]] static Question *openQuestion()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *question = qobject_cast<Question *>(widget); question && question->isVisible())
                return question;
        }
        return nullptr;
    }
};

TEST_F(ApplicationTest, ToldToSetUpItDoes)
{
    ASSERT_TRUE(store.save(sampleConnection()));
    StartOptions options;
    options.setup = true;
    start(options);
    EXPECT_NE(application->setup(), nullptr);
}

TEST_F(ApplicationTest, ALinkFillsInNothingUnasked)
{
    for (const bool agreed : {false, true}) {
        StartOptions options;
        options.fromLink = true;
        options.domain = u"connect.example.com"_s;
        options.companyId = u"example"_s;
        start(options);
        ASSERT_EQ(application->setup(), nullptr);
        Question *box = openQuestion();
        ASSERT_NE(box, nullptr);
        EXPECT_TRUE(withText<QLabel>(*box, u"connect.example.com · Company ID example"_s));
        EXPECT_TRUE(withText<QPushButton>(*box, u"Ignore link"_s)->isDefault());
        withText<QPushButton>(*box, agreed ? u"Use settings"_s : u"Ignore link"_s)->click();
        settle();
        ASSERT_NE(application->setup(), nullptr);
        application->setup()->next(); // from welcome to the instance
        EXPECT_EQ(setupHas(u"connect.example.com"_s), agreed);
        EXPECT_EQ(setupHas(u"example"_s), agreed);
        application.reset();
    }
}

TEST_F(ApplicationTest, EditIsADialog)
{
    ASSERT_TRUE(store.save(sampleConnection()));
    start();
    Q_EMIT application->window()->editWanted(sampleConnection());
    EXPECT_EQ(application->setup(), nullptr);
    auto *dialog = application->window()->findChild<EditDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(named<QLineEdit>(*dialog, u"Domain"_s)->text(), u"127.0.0.1:9"_s);
    EXPECT_EQ(named<QLineEdit>(*dialog, u"Company ID"_s)->text(), u"acme"_s);
    named<QLineEdit>(*dialog, u"Name"_s)->setText(u"Client A"_s);
    withText<QPushButton>(*dialog, u"Save and test"_s)->click();
    settle();
    EXPECT_EQ(application->window()->current()->name, u"Client A"_s);
    EXPECT_EQ(application->background().tests().connections().constFirst().name, u"Client A"_s) << "the tray's too";
}

TEST_F(ApplicationTest, AnotherInstanceIsSetUpWithItsFieldsFilledIn)
{
    ASSERT_TRUE(store.save(sampleConnection()));
    start();
    const auto edit = [this](const QString &companyId) {
        Q_EMIT application->window()->editWanted(sampleConnection());
        auto *dialog = application->window()->findChild<EditDialog *>();
        ASSERT_NE(dialog, nullptr);
        named<QLineEdit>(*dialog, u"Company ID"_s)->setText(companyId);
        withText<QPushButton>(*dialog, u"Continue to setup"_s)->click();
        settle();
        ASSERT_NE(application->setup(), nullptr);
    };
    edit(u"other"_s);
    EXPECT_EQ(page(), u"instance"_s);
    EXPECT_TRUE(setupHas(u"127.0.0.1:9"_s) && setupHas(u"other"_s));
    EXPECT_EQ(*store.load(), QList<Connection>{sampleConnection()});
    application->setup()->saveAndClose();
    settle();
    ASSERT_EQ(application->setup(), nullptr);
    const ConnectionDraft left = store.draft();
    EXPECT_EQ(left.companyId, u"other"_s);

    edit(u"third"_s);
    EXPECT_EQ(page(), u"welcome"_s) << "nobody else knows of the key that the other setup has";
    const auto *box = application->setup()->findChild<Question *>();
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(box->accessibleName().contains(u"nothing was filled in"_s)) << box->accessibleName();
    EXPECT_EQ(store.draft(), left);
}

TEST_F(ApplicationTest, AKeyThatWasKeptForOneSessionIsAskedForAgain)
{
    Connection keyless = sampleConnection();
    keyless.keyForThisSessionOnly = true;
    ASSERT_TRUE(store.save(keyless));
    start();
    ASSERT_NE(application->setup(), nullptr);
    EXPECT_EQ(page(), u"keys"_s);
    EXPECT_TRUE(setupHas(keyless.publicKey.text()));
    EXPECT_TRUE(said().contains(u"Enter your private key again"_s)) << said();
}

TEST_F(ApplicationTest, ReplaceOpensTheKeysAndGoesOnWithThemAtTheNextStart)
{
    ASSERT_TRUE(store.save(sampleConnection()));
    start();
    Q_EMIT application->window()->replaceWanted(sampleConnection());
    ASSERT_NE(application->setup(), nullptr);
    EXPECT_EQ(page(), u"keys"_s);
    EXPECT_FALSE(setupHas(u"AbCdEfGh"_s)) << "that one is to be replaced";
    ConnectionDraft draft = store.draft(u"one"_s);
    EXPECT_EQ(draft.page, u"keys"_s);
    draft.domain = u"127.0.0.1:10"_s;
    ASSERT_TRUE(store.saveDraft(draft));
    start();
    ASSERT_NE(application->setup(), nullptr);
    EXPECT_EQ(page(), u"keys"_s);
    EXPECT_EQ(store.draft(u"one"_s).domain, u"127.0.0.1:9"_s) << "the connection as it is saved by now";
}

TEST_F(ApplicationTest, AReplacementThatWasDoneWhenTheProgramWasKilledIsDone)
{
    Connection replaced = sampleConnection();
    replaced.formerKey = *PublicKey::parse(u"IjKlMnOp"_s);
    ASSERT_TRUE(store.save(replaced));
    ConnectionDraft draft = KeyKeeper::draftToReplaceKeys(replaced);
    draft.page = u"done"_s;
    draft.publicKey = replaced.publicKey.text();
    draft.keyEntry = KeychainEntry::ofConnection(replaced).name();
    ASSERT_TRUE(store.saveDraft(draft));
    start();
    EXPECT_EQ(application->setup(), nullptr);
    EXPECT_EQ(store.draft(draft.replaces), ConnectionDraft());
    EXPECT_EQ(*store.load(), QList<Connection>{replaced});
}

TEST_F(ApplicationTest, ADamagedDraftIsSetAsideAndSaid)
{
    ASSERT_TRUE(writeFile(configFolder() + u"/draft.json"_s, "{\"page\": "));
    start();
    const auto *box = application->setup()->findChild<Question *>();
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(box->accessibleName().contains(u"draft.json.damaged-"_s)) << box->accessibleName();
    EXPECT_EQ(QDir(configFolder()).entryList({u"draft.json.damaged-*"_s}).size(), 1);
}

TEST_F(ApplicationTest, NewOpensAnEmptySetup)
{
    ASSERT_TRUE(store.save(sampleConnection()));
    start();
    Q_EMIT application->window()->newWanted();
    ASSERT_NE(application->setup(), nullptr);
    application->setup()->next();
    EXPECT_FALSE(setupHas(u"127.0.0.1:9"_s));
}

TEST_F(ApplicationTest, AnAdministratorsDefaultsAreFilledInAndLeaveNoDraftBehind)
{
    settings.domain = u"connect.acme.com"_s;
    settings.proxy = u"http://proxy:8080"_s;
    settings.preset = SettingKey::Domain | SettingKey::Proxy;
    start();
    EXPECT_EQ(store.draft(), ConnectionDraft()) << "nobody has typed anything";
    application->setup()->next();
    EXPECT_TRUE(setupHas(u"connect.acme.com"_s));
    EXPECT_TRUE(setupHas(u"http://proxy:8080"_s));
    EXPECT_EQ(said(), QString());
}

TEST_F(ApplicationTest, WhatWasGivenGoesBeforeAnAdministratorsDefault)
{
    settings.domain = u"connect.acme.com"_s;
    settings.preset = SettingKey::Domain;
    StartOptions options;
    options.domain = u"connect.other.com"_s;
    start(options);
    application->setup()->next();
    EXPECT_TRUE(setupHas(u"connect.other.com"_s));
}

TEST_F(ApplicationTest, AMandatoryValueReplacesTheDraftsAndThePageSaysSo)
{
    ConnectionDraft draft;
    draft.page = u"permissions"_s;
    draft.domain = u"127.0.0.1:9"_s;
    draft.companyId = u"acme"_s;
    draft.publicKey = u"AbCdEfGh"_s;
    draft.keyEntry = u"propel-connect/connectwise/acme@127.0.0.1:9/AbCdEfGh"_s;
    ASSERT_TRUE(store.saveDraft(draft));
    prescribe(SettingKey::Domain, u"127.0.0.1:10"_s);
    start();
    EXPECT_EQ(page(), u"instance"_s);
    EXPECT_TRUE(setupHas(u"127.0.0.1:10"_s));
    EXPECT_TRUE(said().contains(u"administrator"_s) && said().contains(u"Domain"_s)) << said().toStdString();
}

TEST_F(ApplicationTest, ASessionThatEndsClosesTheSetupUnasked)
{
    StartOptions options;
    options.domain = u"na.myconnectwise.net"_s;
    start(options);
    QEvent quit(QEvent::Quit);
    QCoreApplication::sendEvent(qApp, &quit);
    ASSERT_NE(application->setup(), nullptr);
    EXPECT_TRUE(application->setup()->findChildren<Question *>().isEmpty()) << "nobody is left to answer";
    EXPECT_FALSE(application->setup()->isVisible());
    EXPECT_EQ(store.draft().domain, options.domain);
}

TEST_F(ApplicationTest, QuitAsksTheSetupThatIsOpenAndIsForgottenWhereThatGoesOn)
{
    ASSERT_TRUE(store.save(sampleConnection()));
    start();
    StartOptions setup;
    setup.setup = true;
    application->startAgain(setup);
    int ends = 0;
    QObject::connect(application.get(), &Application::finished, [&] { ++ends; });
    const auto answer = [this](const QString &words) {
        withText<QPushButton>(*application->setup()->findChild<Question *>(), words)->click();
        settle();
    };
    const auto enter = [this] {
        application->setup()->button(QWizard::NextButton)->click();
        named<QLineEdit>(*application->setup()->currentPage(), u"Domain"_s)->setText(u"connect.acme.com"_s);
    };
    enter();
    application->background().tray().quitWanted();
    answer(u"Keep editing"_s);
    application->setup()->reject();
    answer(u"Keep for later"_s);
    EXPECT_EQ(ends, 0) << "that it was to quit was taken back";
    application->startAgain(setup);
    continueSetup();
    named<QLineEdit>(*application->setup()->currentPage(), u"Domain"_s)->setText(u"connect.other.com"_s);
    application->background().tray().quitWanted();
    answer(u"Keep for later"_s);
    EXPECT_EQ(ends, 1);
}

TEST_F(ApplicationTest, QuitAsksOnlyWhereAutomaticTestsWouldEnd)
{
    ASSERT_TRUE(store.save(sampleConnection()));
    start();
    settle();
    const Count ends(application.get(), &Application::finished);
    Q_EMIT application->window()->quitWanted();
    ASSERT_TRUE(openQuestion());
    EXPECT_TRUE(withText<QLabel>(*openQuestion(), u"Stop testing 1 connections?"_s));
    EXPECT_TRUE(withText<QPushButton>(*openQuestion(), u"Keep running"_s)->isDefault());
    withText<QPushButton>(*openQuestion(), u"Keep running"_s)->click();
    settle();
    EXPECT_EQ(ends.times(), 0);
    EXPECT_TRUE(application->window()->isVisible());
    application->background().tray().quitWanted();
    withText<QPushButton>(*openQuestion(), u"Quit"_s)->click();
    EXPECT_EQ(ends.times(), 1);
    application.reset();

    settings.testEvery = u"never"_s;
    start();
    settle();
    const Count endsAtOnce(application.get(), &Application::finished);
    Q_EMIT application->window()->quitWanted();
    EXPECT_FALSE(openQuestion());
    EXPECT_EQ(endsAtOnce.times(), 1);
}

TEST_F(ApplicationTest, StartedForTheTrayItSaysWhereThereIsNone)
{
    ASSERT_TRUE(store.save(sampleConnection()));
    StartOptions options;
    options.tray = true;
    start(options);
    ASSERT_TRUE(waitFor(&application->background().tray(), &Tray::deliveryFailed));
    EXPECT_EQ(application->window(), nullptr);
    QStringList boxes;
    for (const QWidget *widget : QApplication::topLevelWidgets()) {
        if (const auto *box = qobject_cast<const Question *>(widget); box && box->isVisible())
            boxes += box->accessibleName() + u' ' + box->accessibleDescription();
    }
    ASSERT_EQ(boxes.size(), 1);
    EXPECT_TRUE(boxes.constFirst().contains(u"running in the background"_s)) << boxes.constFirst();
    EXPECT_TRUE(boxes.constFirst().contains(u"Ctrl+Q"_s)) << boxes.constFirst();
}

TEST_F(ApplicationTest, StartedForTheTrayWithoutAConnectionItOpensNoSetup)
{
    StartOptions options;
    options.tray = true;
    start(options);
    EXPECT_EQ(application->setup(), nullptr);
}

TEST_F(ApplicationTest, RemarksAreSaidInFrontOfTheWindow)
{
    start();
    application->remark({});
    EXPECT_EQ(application->setup()->findChild<Question *>(), nullptr);
    application->remark({u"One."_s, u"Two."_s});
    const auto *box = application->setup()->findChild<Question *>();
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(box->accessibleDescription().contains(u"One."_s) && box->accessibleDescription().contains(u"Two."_s));
}

} // namespace
} // namespace Propel
