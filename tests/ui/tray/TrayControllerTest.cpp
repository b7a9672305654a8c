// SPDX-License-Identifier: MIT
#include "ui/tray/TrayController.h"

#include "app/keys/KeyKeeper.h"
#include "app/settings/Paths.h"
#include "tests/support/Practice.h"
#include "tests/support/TestServices.h"
#include "tests/ui/fields/Find.h"
#include "tests/ui/results/SampleReport.h"
#include "ui/window/ConnectionWindow.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

/// On a desktop that has neither a tray nor a notification service.
class TrayControllerTest : public testing::Test, protected TestServices
{
protected:
    TrayControllerTest()
    {
        QDir(configFolder()).removeRecursively();
        QDir().mkpath(configFolder());
    }

    [[nodiscard]] qsizetype timesAsked(const Connection &connection) const
    {
        return keychain.asked().count(u"read "_s + KeychainEntry::ofConnection(connection).name());
    }

    Connection other = sampleConnection(u"other"_s, u"ZyXwVuTs"_s);
};

TEST_F(TrayControllerTest, StaysWhileThereIsSomethingToTest)
{
    TrayController controller(services);
    controller.setConnections({sampleConnection()});
    EXPECT_FALSE(controller.keepsRunning()) << "it has not begun";
    controller.begin(std::chrono::seconds(0));
    EXPECT_TRUE(controller.keepsRunning());
    controller.setConnections({});
    EXPECT_FALSE(controller.keepsRunning());
}

TEST_F(TrayControllerTest, DoesNotStayUnseenForNothing)
{
    services.settings.testEvery = u"never"_s;
    TrayController controller(services);
    controller.setConnections({sampleConnection()});
    controller.begin(std::chrono::seconds(0));
    EXPECT_FALSE(controller.keepsRunning()) << "no tray to start a test from, and none by itself";
}

TEST_F(TrayControllerTest, SaysOnceThatItGoesOn)
{
    QStringList said;
    for (int start = 0; start < 2; ++start) {
        TrayController controller(services);
        QObject::connect(&controller.tray(), &Tray::deliveryFailed, [&](const QString &what) { said += what; });
        controller.setConnections({sampleConnection()});
        controller.begin(std::chrono::seconds(0));
        controller.announceTray();
        ASSERT_TRUE(waitUntil([&] { return !said.isEmpty(); }, &controller.tray(), &Tray::deliveryFailed));
        controller.announceTray();
        settle();
    }
    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(said.constFirst().contains(u"in the background"_s)) << said.constFirst();
}

TEST_F(TrayControllerTest, KeepsAPauseAndTheInterval)
{
    const QDateTime until = QDateTime::currentDateTimeUtc().addSecs(3600);
    {
        TrayController controller(services);
        Q_EMIT controller.tray().pauseWanted(until);
        ASSERT_TRUE(saveSetting(SettingKey::TestEvery, u"1h"_s)); // as the settings window does
        controller.readSettings();
        EXPECT_EQ(controller.settings().testEvery, u"1h"_s);
    }
    services.settings = Settings::load();
    EXPECT_EQ(services.settings.testEvery, u"1h"_s);
    EXPECT_NEAR(static_cast<double>(services.settings.pausedUntil.secsTo(until)), 0, 1);
    TrayController controller(services);
    controller.setConnections({sampleConnection()});
    EXPECT_EQ(controller.tests().running(), QString());
    Q_EMIT controller.tray().pauseWanted({});
    EXPECT_FALSE(Settings::load().pausedUntil.isValid());
}

TEST_F(TrayControllerTest, SpeaksAnotherLanguageAtOnce)
{
    TrayController controller(services);
    const auto says = [&controller](const QString &text) {
        const QList<QAction *> actions = controller.tray().menu().actions();
        return std::any_of(actions.begin(), actions.end(),
                           [&](const QAction *action) { return action->text() == text; });
    };
    EXPECT_FALSE(says(u"&Einstellungen…"_s));
    ASSERT_TRUE(saveSetting(SettingKey::Language, u"de"_s));
    controller.readSettings();
    settle();
    EXPECT_TRUE(says(u"&Einstellungen…"_s));
    ASSERT_TRUE(saveSetting(SettingKey::Language, u"en"_s));
    controller.readSettings();
    settle();
    EXPECT_TRUE(says(u"&Settings…"_s));
}

TEST_F(TrayControllerTest, KnowsWhatTheWindowTests)
{
    const Practice practice;
    const Connection connection = practice.connection();
    keychain.entries()[KeychainEntry::ofConnection(connection).name()] = practice.privateKey().utf8().toByteArray();
    TrayController controller(services);
    controller.setConnections({connection});
    ConnectionWindow window(services);
    controller.follow(window);
    window.setConnections({connection});
    window.session().testAll();
    ASSERT_TRUE(waitFor(&window.session(), &DiagnosisSession::ended, 60000));
    ASSERT_TRUE(controller.tests().last(connection.id));
    EXPECT_EQ(controller.tests().last(connection.id)->verdict, Verdict::Ready);
    window.session().testAll();
    window.session().cancel();
    settle();
    controller.tests().testAll();
    EXPECT_EQ(controller.tests().running(), connection.id) << "the window's run is over, so nothing is in the way";
}

/// A window that shows one connection, of which a table is refused, and the tests of it and of another one.
class TrayControllerTestBesideAWatch : public TrayControllerTest
{
protected:
    void SetUp() override
    {
        practice.setTable(u"Service/Service Board"_s, false);
        const Connection watched = practice.connection();
        keychain.entries() = {{KeychainEntry::ofConnection(watched).name(), practice.privateKey().utf8().toByteArray()},
                              {KeychainEntry::ofConnection(other).name(), "key"}};
        controller.setConnections({watched, other});
        controller.follow(window);
        window.setConnections({watched, other}, watched.id);
        window.show(); // what nobody sees isn't watched
    }

    Practice practice;
    TrayController controller{services};
    ConnectionWindow window{services};
    const Count rounds{&window.session(), &DiagnosisSession::ended};
};

TEST_F(TrayControllerTestBesideAWatch, OtherConnectionsHaveTheirTurnBetweenItsRounds)
{
    bool two = false;
    QObject::connect(&controller.tests(), &ScheduledRuns::changed, &window,
                     [&] { two = two || (window.session().isRunning() && !controller.tests().running().isEmpty()); });
    keychain.setMood(FakeSecretStore::Mood::Hangs);
    controller.tests().test(other.id);
    ASSERT_EQ(timesAsked(other), 1);

    keychain.setMood(FakeSecretStore::Mood::Answers);
    window.session().watch().setOn(true);
    EXPECT_EQ(controller.tests().running(), QString()) << "whoever is there goes first";
    ASSERT_TRUE(waitUntil([&] { return controller.tests().last(other.id).has_value(); }, &controller.tests(),
                          &ScheduledRuns::changed, 20000));
    EXPECT_EQ(rounds.times(), 1);
    EXPECT_EQ(timesAsked(other), 2) << "taken up again, once";
    EXPECT_TRUE(window.session().isWatching());
    ASSERT_TRUE(waitUntil([&] { return rounds.times() == 2; }, &window.session(), &DiagnosisSession::ended, 40000));
    EXPECT_EQ(timesAsked(other), 2);
    EXPECT_FALSE(two);
}

TEST_F(TrayControllerTestBesideAWatch, ATestThatHangsHoldsItNotForLong)
{
    window.session().watch().setOn(true);
    ASSERT_TRUE(waitFor(&window.session(), &DiagnosisSession::ended, 20000));
    keychain.setMood(FakeSecretStore::Mood::Hangs);
    controller.tests().test(other.id);
    ASSERT_EQ(controller.tests().running(), other.id);
    keychain.setMood(FakeSecretStore::Mood::Answers);
    QElapsedTimer betweenRounds;
    betweenRounds.start();
    ASSERT_TRUE(waitUntil([&] { return rounds.times() == 2; }, &window.session(), &DiagnosisSession::ended, 60000));
    EXPECT_GE(betweenRounds.elapsed(), 18'000) << "rounds were left out for it";
    EXPECT_EQ(controller.tests().running(), other.id) << "taken up again";
}

TEST_F(TrayControllerTest, NeverRunsBesideAWindowThatUsesTheFormerKeysAgain)
{
    Connection connection = sampleConnection();
    connection.formerKey = *PublicKey::parse(u"IjKlMnOp"_s);
    ASSERT_TRUE(store.save(connection) && store.save(other));
    for (const KeychainEntry &entry : KeychainEntry::allOf(connection) + KeychainEntry::allOf(other))
        keychain.entries()[entry.name()] = "key";
    TrayController controller(services);
    controller.setConnections({connection, other});
    ConnectionWindow window(services);
    controller.follow(window);
    QObject::connect(&window, &ConnectionWindow::changedConnections, &controller, &TrayController::setConnections);
    bool two = false;
    QObject::connect(&controller.tests(), &ScheduledRuns::changed, &window,
                     [&] { two = two || (window.session().isRunning() && !controller.tests().running().isEmpty()); });
    window.setConnections({connection, other}, connection.id);
    window.show();
    keychain.setMood(FakeSecretStore::Mood::Hangs);
    window.session().testAll();
    controller.tests().test(other.id);

    keychain.setMood(FakeSecretStore::Mood::AnswersLate);
    withText<QPushButton>(window, u"Review keys…"_s)->click();
    auto *again = withText<QPushButton>(window, u"Use them again"_s);
    ASSERT_NE(again, nullptr);
    again->click();
    keychain.setMood(FakeSecretStore::Mood::Hangs);
    keychain.answerLateOnes();
    settle();
    ASSERT_EQ(window.current()->publicKey.text(), u"IjKlMnOp"_s);
    EXPECT_TRUE(window.session().isRunning()) << "they are tested at once";
    EXPECT_EQ(controller.tests().running(), QString());
    EXPECT_FALSE(two);
    window.session().cancel();
    settle();
    EXPECT_EQ(controller.tests().running(), other.id) << "which has waited for its turn";
}

} // namespace
} // namespace Propel
