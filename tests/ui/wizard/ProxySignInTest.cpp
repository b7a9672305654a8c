// SPDX-License-Identifier: MIT
#include "ui/fields/ProxySignInFields.h"

#include "tests/support/AskingProxy.h"
#include "tests/support/Practice.h"
#include "tests/ui/wizard/SetupKit.h"
#include "ui/wizard/BusyRow.h"

#include <QDirIterator>

using namespace Propel;
using namespace Qt::StringLiterals;
using Mood = FakeSecretStore::Mood;

namespace {

class ProxySignInTest : public SetupKit
{
protected:
    void openBehindProxy()
    {
        ConnectionDraft draft = practice.draftAt(u"instance"_s);
        draft.access.proxy = proxy.address();
        open(draft);
    }
    [[nodiscard]] ProxySignInFields &fields() const { return *page()->findChild<ProxySignInFields *>(); }
    [[nodiscard]] InlineMessage &asking() const { return *fields().findChild<InlineMessage *>(); }
    /// Presses Next and waits until the page says what of the proxy it wants.
    [[nodiscard]] bool isAsked()
    {
        const QString before = asking().spoken();
        press(QWizard::NextButton);
        return waitUntil([&] { return asking().isTelling() && asking().spoken() != before; }, &asking(),
                         &InlineMessage::told);
    }
    void enter(const QString &user, const QString &password) const
    {
        line("Proxy user name")->setText(user);
        line("Proxy password")->setText(password);
    }
    void enterRight() const { enter(QString::fromLatin1(proxy.user), QString::fromLatin1(proxy.password)); }

    Practice practice;
    AskingProxy proxy;
};

} // namespace

TEST_F(ProxySignInTest, IsAskedForInPlaceKeptInTheKeychainAndUsed)
{
    openBehindProxy();
    EXPECT_FALSE(fields().isVisible());
    ASSERT_TRUE(isAsked());
    EXPECT_TRUE(asking().spoken().contains(proxy.name())) << asking().spoken().toStdString();
    EXPECT_TRUE(line("Proxy user name")->isVisible());
    EXPECT_EQ(line("Proxy password")->echoMode(), QLineEdit::Password);
    EXPECT_EQ(pageName(), u"instance"_s);
    EXPECT_TRUE(canGoOn());

    enterRight();
    press(QWizard::NextButton);
    ASSERT_TRUE(arrivesAt(u"keys"_s));
    EXPECT_EQ(keychain.entries().value(proxy.entry()), proxy.user + '\n' + proxy.password);
    EXPECT_EQ(proxy.timesSignedIn(), 1);
    wizard->keepDraft();
    EXPECT_EQ(store.draft().access.proxy, proxy.address());
    QDirIterator files(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        EXPECT_FALSE(content.contains(proxy.password) || content.contains(proxy.user)) << file.fileName().toStdString();
    }
}

TEST_F(ProxySignInTest, IsNotAskedForWhereTheKeychainHasIt)
{
    keychain.entries()[proxy.entry()] = proxy.user + '\n' + proxy.password;
    openBehindProxy();
    press(QWizard::NextButton);
    ASSERT_TRUE(arrivesAt(u"keys"_s));
}

TEST_F(ProxySignInTest, StoresBeforeItUses)
{
    openBehindProxy();
    ASSERT_TRUE(isAsked());
    keychain.onStore = Mood::AnswersLate;
    enterRight();
    press(QWizard::NextButton);
    settle();
    EXPECT_EQ(proxy.timesSignedIn(), 0);
    EXPECT_TRUE(page()->findChild<BusyRow *>()->text().contains(u"keychain"_s));
    keychain.answerLateOnes();
    ASSERT_TRUE(arrivesAt(u"keys"_s));
}

TEST_F(ProxySignInTest, SaysThatItIsWrongAndAsksAnew)
{
    openBehindProxy();
    ASSERT_TRUE(isAsked());
    enter(u"ada"_s, u"wrong"_s);
    ASSERT_TRUE(isAsked());
    ASSERT_TRUE(waitUntil([&] { return asking().spoken().contains(u"refused the user name or the password"_s); },
                          &asking(), &InlineMessage::told))
        << asking().spoken().toStdString();
    EXPECT_EQ(proxy.timesSignedIn(), 1);
    EXPECT_EQ(line("Proxy user name")->text(), u"ada"_s);
    EXPECT_EQ(line("Proxy password")->text(), QString());
    line("Proxy password")->setText(QString::fromLatin1(proxy.password));
    press(QWizard::NextButton);
    ASSERT_TRUE(arrivesAt(u"keys"_s));
}

TEST_F(ProxySignInTest, GoesOnForThisSessionOnlyWhereTheKeychainRefuses)
{
    openBehindProxy();
    ASSERT_TRUE(isAsked());
    keychain.setMood(Mood::Refuses);
    enterRight();
    ASSERT_TRUE(isAsked());
    EXPECT_TRUE(asking().spoken().contains(u"The user name and password couldn't be saved"_s));
    EXPECT_EQ(line("Proxy password")->text().toLatin1(), proxy.password) << "still there";
    withText<QPushButton>(*page(), u"Keep for this session only"_s)->click();
    ASSERT_TRUE(arrivesAt(u"keys"_s));
    EXPECT_TRUE(sessionOnly.holds(proxy.entry()));
    EXPECT_TRUE(keychain.entries().isEmpty());
}

TEST_F(ProxySignInTest, WantsBoth)
{
    openBehindProxy();
    ASSERT_TRUE(isAsked());
    enter(u"ada"_s, {});
    press(QWizard::NextButton);
    settle();
    EXPECT_EQ(pageName(), u"instance"_s);
    EXPECT_TRUE(line("Proxy password")->accessibleDescription().contains(u"Enter the password."_s));
    EXPECT_EQ(keychain.asked(), QStringList{u"read "_s + proxy.entry()});
}

TEST_F(ProxySignInTest, IsForgottenWithAnotherProxy)
{
    openBehindProxy();
    ASSERT_TRUE(isAsked());
    enterRight();
    line("Proxy")->setText(u"http://127.0.0.1:9"_s);
    EXPECT_FALSE(fields().isVisible());
    EXPECT_TRUE(fields().isEmpty());
    press(QWizard::NextButton);
    ASSERT_TRUE(isFaultShown());
    EXPECT_EQ(keychain.entries().size(), 0);
}

TEST_F(ProxySignInTest, APasswordInTheAddressIsRefusedAndWrittenNowhere)
{
    openBehindProxy();
    line("Proxy")->setText(u"http://ada:hidden-word@%1"_s.arg(proxy.name()));
    press(QWizard::NextButton);
    settle();
    EXPECT_EQ(pageName(), u"instance"_s);
    EXPECT_TRUE(line("Proxy")->accessibleDescription().contains(u"keychain"_s))
        << line("Proxy")->accessibleDescription().toStdString();
    wizard->keepDraft();
    EXPECT_EQ(store.draft().access.proxy, proxy.address());
    EXPECT_TRUE(proxy.heads.isEmpty());
}
