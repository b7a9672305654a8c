// SPDX-License-Identifier: MIT
#include "ui/results/ProxySignInDialog.h"

#include "app/keys/KeychainEntry.h"
#include "app/secrets/SessionSecretStore.h"
#include "tests/support/AskingProxy.h"
#include "tests/support/FakeSecretStore.h"
#include "tests/support/Practice.h"
#include "tests/ui/fields/Find.h"
#include "ui/fields/InlineMessage.h"
#include "ui/results/PermissionView.h"

using namespace Propel;
using namespace Qt::StringLiterals;
using Mood = FakeSecretStore::Mood;

namespace {

class ProxySignInDialogTest : public testing::Test
{
protected:
    void SetUp() override
    {
        Connection to = practice.connection();
        to.access.proxy = proxy.address();
        keychain.entries()[KeychainEntry::ofConnection(to).name()] = practice.server.identity().privateKey.toUtf8();
        session.setConnection(to);
        view.show();
        session.testAll();
        ASSERT_TRUE(waitFor(&session, &DiagnosisSession::ended));
    }

    [[nodiscard]] QPushButton *wayOn() const { return withText<QPushButton>(view, u"Sign in to proxy…"_s); }
    [[nodiscard]] ProxySignInDialog *dialog() const { return view.findChild<ProxySignInDialog *>(); }
    void signIn(const QByteArray &password) const
    {
        named<QLineEdit>(*dialog(), u"Proxy user name"_s)->setText(QString::fromLatin1(proxy.user));
        named<QLineEdit>(*dialog(), u"Proxy password"_s)->setText(QString::fromLatin1(password));
        withText<QPushButton>(*dialog(), u"Sign in and test again"_s)->click();
    }

    Practice practice;
    AskingProxy proxy;
    FakeSecretStore keychain;
    SessionSecretStore sessionOnly;
    DiagnosisSession session{{keychain, &sessionOnly}, RequirementSet::builtIn(), {}};
    PermissionView view{session};
};

} // namespace

TEST_F(ProxySignInDialogTest, IsOfferedWhereTheProxyAskedAndLeadsThrough)
{
    ASSERT_TRUE(wayOn());
    wayOn()->click();
    ASSERT_TRUE(dialog());
    auto *password = named<QLineEdit>(*dialog(), u"Proxy password"_s);
    ASSERT_EQ(password->actions().size(), 1) << "the eye";
    EXPECT_EQ(password->actions().constFirst()->text(), u"Show password"_s);
    password->actions().constFirst()->trigger();
    EXPECT_EQ(password->echoMode(), QLineEdit::Normal);
    EXPECT_EQ(password->actions().constFirst()->text(), u"Hide password"_s);
    EXPECT_TRUE(dialog()->isModal());
    signIn(proxy.password);
    ASSERT_TRUE(waitFor(&session, &DiagnosisSession::ended, 60000));
    EXPECT_EQ(session.report().verdict, Verdict::Ready);
    EXPECT_EQ(keychain.entries().value(proxy.entry()), proxy.user + '\n' + proxy.password);
    EXPECT_FALSE(wayOn());
    settle();
    EXPECT_FALSE(dialog());
}

TEST_F(ProxySignInDialogTest, StaysWhereTheKeychainRefusesAndCanDoWithout)
{
    wayOn()->click();
    keychain.onStore = Mood::Refuses;
    auto *said = dialog()->findChild<InlineMessage *>();
    signIn(proxy.password);
    ASSERT_TRUE(waitUntil([&] { return said->spoken().contains(u"couldn't be saved"_s); }, said, &InlineMessage::told));
    withText<QPushButton>(*dialog(), u"Keep for this session only"_s)->click();
    ASSERT_TRUE(waitFor(&session, &DiagnosisSession::ended, 60000));
    EXPECT_EQ(session.report().verdict, Verdict::Ready);
    EXPECT_TRUE(sessionOnly.holds(proxy.entry()));
}

TEST_F(ProxySignInDialogTest, CancelledItKeepsAndTestsNothing)
{
    wayOn()->click();
    keychain.onStore = Mood::AnswersLate;
    const Count ended(&session, &DiagnosisSession::ended);
    signIn(proxy.password);
    withText<QPushButton>(*dialog(), u"Cancel"_s)->click();
    keychain.answerLateOnes();
    settle();
    EXPECT_FALSE(dialog());
    EXPECT_FALSE(session.isRunning());
    EXPECT_EQ(ended.times(), 0);
    EXPECT_FALSE(keychain.entries().contains(proxy.entry()));
}

TEST_F(ProxySignInDialogTest, IsNotOfferedForOtherFaults)
{
    proxy.close();
    session.testAll();
    ASSERT_TRUE(waitFor(&session, &DiagnosisSession::ended));
    ASSERT_TRUE(session.report().failedStage());
    EXPECT_FALSE(wayOn());
}
