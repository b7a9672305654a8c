// SPDX-License-Identifier: MIT

#include "app/history/ReportChanges.h"
#include "tests/ui/window/WindowKit.h"
#include "ui/results/GroupList.h"
#include "ui/widgets/Expander.h"
#include "ui/widgets/WindowState.h"

#include <QScreen>
using namespace Qt::StringLiterals;

namespace Propel {
namespace {

struct ConnectionWindowTest : WindowKit
{
    void openWithATableMissing()
    {
        save(sampleConnection());
        Report last = goodReport();
        refuse(last.tables[1]);
        last.verdict = Verdict::NotReady;
        ASSERT_TRUE(saveStatus(services.statusFolder, u"one"_s, last));
        open();
    }
};

TEST_F(ConnectionWindowTest, ShowsTheLastResultAndAsksNoKeychain)
{
    openWithATableMissing();
    EXPECT_TRUE(window->session().hasResult());
    EXPECT_EQ(window->session().report().verdict, Verdict::NotReady);
    settle();
    const QString read = list()->item(0)->data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(read.contains(u"missing"_s) && read.contains(u"acme"_s)) << read.toStdString();
    EXPECT_TRUE(keychain.asked().isEmpty());
}

TEST_F(ConnectionWindowTest, ShowsTheLastCompleteResultBehindAFaultAfterARestart)
{
    save(sampleConnection());
    Report fault =
        failedReport(RequirementSet::builtIn(), goodReport().connection, Stage::Tcp, {Cause::TimedOut, {}, 0});
    compareWithEarlier(fault, goodReport());
    ASSERT_TRUE(saveStatus(services.statusFolder, u"one"_s, fault));
    open();
    ASSERT_TRUE(window->session().lastComplete());
    EXPECT_EQ(window->session().lastComplete()->verdict, Verdict::Ready);
    const auto *groups = window->findChild<GroupList *>();
    EXPECT_TRUE(groups->isVisible());
    EXPECT_EQ(groups->findChildren<Expander *>().size(), 5);
}

TEST_F(ConnectionWindowTest, IsNeverLargerThanTheScreenAlsoWhereItWasOnALargerOne)
{
    save(sampleConnection());
    open();
    window->setMinimumSize(1, 1);
    window->resize(window->screen()->availableSize() * 2);
    WindowState::keepPlace(*window, QLatin1StringView("window/geometry"));
    window.reset();
    open();
    EXPECT_LE(window->width(), window->screen()->availableSize().width());
    EXPECT_LE(window->height(), window->screen()->availableSize().height());
}

TEST_F(ConnectionWindowTest, ListsSeveralAndSwitchesBetweenThem)
{
    save(sampleConnection());
    save(sampleConnection(u"two"_s, u"IjKlMnOp"_s));
    ASSERT_TRUE(saveStatus(services.statusFolder, u"two"_s, goodReport()));
    open();
    EXPECT_TRUE(list()->isVisible());
    EXPECT_FALSE(window->session().hasResult());
    list()->setCurrentRow(1);
    settle();
    EXPECT_TRUE(window->session().hasResult());
    EXPECT_EQ(window->current()->id, u"two"_s);
}

TEST_F(ConnectionWindowTest, GoesOnTestingWhereTheSameConnectionsAreSetAgain)
{
    save(sampleConnection());
    open();
    keychain.setMood(FakeSecretStore::Mood::Hangs);
    window->session().testAll();
    ASSERT_TRUE(window->session().isRunning());
    window->setConnections(*store.load());
    EXPECT_TRUE(window->session().isRunning()) << "it only came to the front";
    Connection edited = sampleConnection();
    edited.companyId = *CompanyId::parse(u"another"_s);
    window->setConnections({edited});
    EXPECT_FALSE(window->session().isRunning());
}

TEST_F(ConnectionWindowTest, SaysWhenAResultCannotBeKept)
{
    save(sampleConnection());
    services.statusFolder = unwritablePlace() + u"/nowhere"_s;
    open();
    button("Test again")->click();
    ASSERT_TRUE(waitFor(&window->session(), &DiagnosisSession::ended, 30000));
    EXPECT_FALSE(message().isEmpty());
}

TEST_F(ConnectionWindowTest, ShowsInTheListThatTheKeyCannotBeRead)
{
    save(sampleConnection());
    ASSERT_TRUE(saveStatus(services.statusFolder, u"one"_s, goodReport()));
    open();
    keychain.refusal = {Cause::KeychainLocked, {}, 0};
    keychain.setMood(FakeSecretStore::Mood::Refuses);
    window->session().testAll();
    ASSERT_TRUE(waitFor(&window->session(), &DiagnosisSession::keyUnavailable, 30000));
    const QString read = list()->item(0)->data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(read.contains(u"an't read the private key"_s)) << read;
    const Result<Report> kept = loadStatus(services.statusFolder, u"one"_s);
    ASSERT_TRUE(kept && kept->failedStage());
    EXPECT_EQ(kept->failedStage()->error.cause, Cause::KeychainLocked) << "which the tray shows";
}

TEST_F(ConnectionWindowTest, RemovesSettingsResultAndKey)
{
    save(sampleConnection());
    ASSERT_TRUE(saveStatus(services.statusFolder, u"one"_s, goodReport()));
    open();
    removeAndSay(u"Remove"_s);
    EXPECT_TRUE(store.load()->isEmpty());
    EXPECT_TRUE(keychain.entries().isEmpty());
    EXPECT_FALSE(loadStatus(services.statusFolder, u"one"_s));
    EXPECT_FALSE(window->current());
    EXPECT_FALSE(button("More actions")->isVisible());
    EXPECT_TRUE(withText<QPushButton>(*window, u"Add a connection"_s));
}

TEST_F(ConnectionWindowTest, SaysOnceWhatWasRemovedAndNotAtTheNextTest)
{
    save(sampleConnection());
    save(sampleConnection(u"two"_s));
    open();
    const QString name = window->current()->name;
    removeAndSay(u"Remove"_s);
    EXPECT_EQ(message(), u"Done: %1 and its private key were removed"_s.arg(name));
    window->session().testAll();
    EXPECT_EQ(message(), QString());
}

TEST_F(ConnectionWindowTest, EnterPressesTheAccentButton)
{
    openWithATableMissing();
    const auto *watch = withText<QPushButton>(*window, u"Watch while I fix it"_s);
    ASSERT_TRUE(watch);
    const Count watched(watch, &QPushButton::clicked);
    list()->setFocus();
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &enter);
    EXPECT_EQ(watched.times(), 1);
}

TEST_F(ConnectionWindowTest, KeepsAllWhenToldTo)
{
    save(sampleConnection());
    open();
    removeAndSay(u"Keep"_s);
    EXPECT_EQ(store.load()->size(), 1);
    EXPECT_EQ(keychain.entries().size(), 1);
}

TEST_F(ConnectionWindowTest, SaysWhatRemainsWhenTheKeychainRefuses)
{
    save(sampleConnection());
    keychain.onRemove = FakeSecretStore::Mood::Refuses;
    open();
    removeAndSay(u"Remove"_s);
    EXPECT_TRUE(store.load()->isEmpty());
    EXPECT_TRUE(message().contains(KeychainEntry::ofConnection(sampleConnection()).name())) << message().toStdString();
}

TEST_F(ConnectionWindowTest, RemovesAtTheNextStartWhatRemained)
{
    save(sampleConnection());
    save(sampleConnection(u"two"_s, u"IjKlMnOp"_s));
    keychain.onRemove = FakeSecretStore::Mood::Hangs; // and then the program is killed
    open();
    removeAndSay(u"Remove"_s);
    EXPECT_EQ(store.staleEntries(), QStringList{KeychainEntry::ofConnection(sampleConnection()).name()});
    TestServices later(store.folder());
    later.keychain.entries() = keychain.entries();
    ConnectionWindow next(later.services);
    next.setConnections(*store.load());
    next.show();
    EXPECT_EQ(messageOf(next), QString()) << "it is removed first, and said only where that fails";
    later.keychain.onRemove = FakeSecretStore::Mood::Refuses;
    later.keys.staleEntries().remove();
    ASSERT_TRUE(waitFor(&later.keys.staleEntries(), &StaleKeychainEntries::ended));
    EXPECT_TRUE(messageOf(next).contains(u"no longer needed"_s));
    later.keychain.onRemove = FakeSecretStore::Mood::Answers;
    withText<QPushButton>(next, u"Delete it now"_s)->click();
    ASSERT_TRUE(waitFor(&later.keys.staleEntries(), &StaleKeychainEntries::ended));
    EXPECT_EQ(later.keychain.entries().size(), 1);
    EXPECT_TRUE(store.staleEntries().isEmpty());
}

TEST_F(ConnectionWindowTest, AsksBeforeItClosesWhileAKeychainHoldsOnToAKey)
{
    save(sampleConnection());
    save(sampleConnection(u"two"_s, u"IjKlMnOp"_s));
    keychain.onRemove = FakeSecretStore::Mood::AnswersLate;
    open();
    removeAndSay(u"Remove"_s);
    wishToClose();
    EXPECT_TRUE(window->isVisible());
    auto *question = window->findChild<Question *>();
    ASSERT_NE(question, nullptr);
    keychain.answerLateOnes();
    ASSERT_TRUE(waitFor(&keys.staleEntries(), &StaleKeychainEntries::ended));
    EXPECT_FALSE(question->isVisible()) << "there is nothing left to ask";
    EXPECT_TRUE(window->isVisible());
    wishToClose();
    EXPECT_FALSE(window->isVisible());
}

TEST_F(ConnectionWindowTest, HoldsNoEndOfTheProgramUp)
{
    save(sampleConnection());
    keychain.onRemove = FakeSecretStore::Mood::Hangs;
    open();
    removeAndSay(u"Remove"_s);
    EXPECT_TRUE(window->close()) << "as the program's end closes it";
    EXPECT_FALSE(window->findChild<Question *>());
}

TEST_F(ConnectionWindowTest, ClosesAllTheSameWhenToldTo)
{
    save(sampleConnection());
    keychain.onRemove = FakeSecretStore::Mood::Hangs;
    open();
    removeAndSay(u"Remove"_s);
    wishToClose();
    withText<QPushButton>(*window->findChild<Question *>(), u"Close"_s)->click();
    EXPECT_FALSE(window->isVisible());
    EXPECT_EQ(store.staleEntries().size(), 1) << "said at the next start";
}

TEST_F(ConnectionWindowTest, RemovesTheKeysOfAnUnfinishedReplacementToo)
{
    save(sampleConnection());
    ConnectionDraft replacing = KeyKeeper::draftToReplaceKeys(sampleConnection());
    replacing.keyEntry = u"propel-connect/connectwise/acme@127.0.0.1:9/New"_s;
    replacing.keyUnderway = u"propel-connect/unfinished/one"_s;
    ASSERT_TRUE(store.saveDraft(replacing));
    keychain.entries()[replacing.keyEntry] = keychain.entries()[replacing.keyUnderway] = "key";
    open();
    removeAndSay(u"Remove"_s);
    EXPECT_TRUE(keychain.entries().isEmpty());
    EXPECT_EQ(store.drafts().value(0), ConnectionDraft());
}

TEST_F(ConnectionWindowTest, TestsAtOnceWithTheKeysThatItWentBackTo)
{
    Connection replaced = sampleConnection();
    replaced.formerKey = *PublicKey::parse(u"IjKlMnOp"_s);
    save(replaced);
    keychain.entries()[KeychainEntry::ofFormerKey(replaced).name()] = "former";
    ASSERT_TRUE(saveStatus(services.statusFolder, u"one"_s, goodReport()));
    open();
    EXPECT_TRUE(keychain.asked().isEmpty());
    withText<QPushButton>(*window, u"Review keys…"_s)->click();
    withText<QPushButton>(*window->findChild<Question *>(), u"Use them again"_s)->click();
    settle();
    EXPECT_EQ(window->current()->publicKey.text(), u"IjKlMnOp"_s);
    EXPECT_FALSE(loadStatus(services.statusFolder, u"one"_s)) << "that was with the other pair";
    EXPECT_TRUE(window->session().isRunning());
    EXPECT_TRUE(keychain.asked().contains(u"read "_s + KeychainEntry::ofFormerKey(replaced).name()));
}

TEST_F(ConnectionWindowTest, LetsGoOfFormerKeys)
{
    Connection replaced = sampleConnection();
    replaced.formerKey = *PublicKey::parse(u"IjKlMnOp"_s);
    save(replaced);
    keychain.entries()[KeychainEntry::ofFormerKey(replaced).name()] = "former";
    open();
    withText<QPushButton>(*window, u"Review keys…"_s)->click();
    withText<QPushButton>(*window->findChild<Question *>(), u"Delete"_s)->click();
    settle();
    EXPECT_EQ(keychain.entries().keys(), QStringList{KeychainEntry::ofConnection(replaced).name()});
    EXPECT_TRUE(message().contains(u"Previous private key deleted"_s)) << message();
    EXPECT_FALSE(withText<QPushButton>(*window, u"Review keys…"_s));
}

TEST_F(ConnectionWindowTest, LeavesAKeyThatAnotherConnectionLivesOn)
{
    save(sampleConnection());
    save(sampleConnection(u"two"_s));
    open();
    removeAndSay(u"Remove"_s);
    EXPECT_EQ(store.load()->size(), 1);
    EXPECT_EQ(keychain.entries().size(), 1);
}

TEST_F(ConnectionWindowTest, HandsEditAndNewOn)
{
    save(sampleConnection());
    open();
    QString edited;
    QObject::connect(window.get(), &ConnectionWindow::editWanted, window.get(),
                     [&edited](const Connection &connection) { edited = connection.id; });
    const Count wanted(window.get(), &ConnectionWindow::newWanted);
    QString replaced;
    QObject::connect(window.get(), &ConnectionWindow::replaceWanted, window.get(),
                     [&replaced](const Connection &connection) { replaced = connection.id; });
    choose(u"Edit connection…"_s);
    choose(u"Replace keys…"_s);
    button("Add a connection")->click();
    EXPECT_EQ(edited, u"one"_s);
    EXPECT_EQ(replaced, u"one"_s);
    EXPECT_EQ(wanted.times(), 1);
}

TEST_F(ConnectionWindowTest, UsesAnAdministratorsMandatoryValuesAndSaysSo)
{
    Connection saved = sampleConnection();
    saved.access.proxy = u"http://mine:1"_s;
    save(saved);
    services.settings.domain = u"127.0.0.1:10"_s;
    services.settings.proxy = u"http://127.0.0.1:11"_s;
    services.settings.preset = services.settings.mandatory = SettingKey::Domain | SettingKey::Proxy;
    open();
    EXPECT_TRUE(message().contains(u"Domain, Proxy"_s)) << message().toStdString();
    window->session().testAll();
    EXPECT_EQ(keychain.asked(), QStringList{u"read propel-connect/connectwise/acme@127.0.0.1:10/AbCdEfGh"_s})
        << "no key that belongs to another instance goes there";
    EXPECT_EQ(window->current()->access.proxy, u"http://mine:1"_s) << "what is saved stays, to edit and to remove";
}

TEST_F(ConnectionWindowTest, EscapeDoesNotCloseIt)
{
    save(sampleConnection());
    open();
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &escape);
    EXPECT_TRUE(window->isVisible());
    const Count closed(window.get(), &ConnectionWindow::closed);
    window->close();
    settle();
    EXPECT_EQ(closed.times(), 1);
    EXPECT_FALSE(window->isVisible());
}

} // namespace
} // namespace Propel
