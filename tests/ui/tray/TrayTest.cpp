// SPDX-License-Identifier: MIT
#include "ui/tray/Tray.h"

#include "app/monitor/StatusFile.h"
#include "tests/support/TestServices.h"
#include "tests/ui/results/SampleReport.h"

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

class TrayTest : public testing::Test, protected TestServices
{
protected:
    TrayTest() { keychain.setMood(FakeSecretStore::Mood::Hangs); }

    [[nodiscard]] QAction *entry(const QString &text, const QMenu *menu = nullptr) const
    {
        const QList<QAction *> actions = (menu ? menu : &tray.menu())->actions();
        for (QAction *action : actions) {
            if (action->text().remove(u'&').startsWith(text) && action->isVisible())
                return action;
        }
        return nullptr;
    }

    void sawInWindow(const Report &report)
    {
        tests.windowStarted(connection.id);
        tests.windowEnded(connection.id, report);
    }

    Schedule schedule;
    ScheduledRuns tests{services, schedule};
    StartAtSignIn signIn{u"/usr/bin/propel-connect"_s};
    Tray tray{tests, schedule, signIn};
    Connection connection = sampleConnection();
};

TEST_F(TrayTest, SaysTheStateAndWhenItWasTested)
{
    EXPECT_NE(entry(u"No connection is set up yet"_s), nullptr);
    tests.setConnections({connection});
    EXPECT_NE(entry(u"Can’t tell"_s), nullptr);
    sawInWindow(goodReport());
    ASSERT_NE(entry(u"Ready, tested"_s), nullptr);
    tray.show();
    EXPECT_TRUE(tray.icon()->toolTip().contains(u"Ready, tested"_s));
    sawInWindow(mixedReport());
    EXPECT_NE(entry(u"Not ready, tested"_s), nullptr);
}

TEST_F(TrayTest, TestsNowAndStops)
{
    tests.setConnections({connection});
    ASSERT_NE(entry(u"Test now"_s), nullptr);
    entry(u"Test now"_s)->trigger();
    EXPECT_EQ(tests.running(), connection.id);
    EXPECT_EQ(entry(u"Test now"_s), nullptr);
    EXPECT_NE(entry(u"Testing"_s), nullptr);
    ASSERT_NE(entry(u"Stop testing"_s), nullptr);
    entry(u"Stop testing"_s)->trigger();
    EXPECT_TRUE(tests.running().isEmpty());
    EXPECT_NE(entry(u"Test now"_s), nullptr);
}

TEST_F(TrayTest, HasAnEntryAConnectionWithItsState)
{
    Connection other = sampleConnection(u"two"_s, u"ZyXwVuTs"_s);
    other.name = u"Bits & Bolts"_s;
    tests.setConnections({connection, other});
    sawInWindow(goodReport());
    const QMenu *connections = entry(u"Connections"_s)->menu();
    ASSERT_EQ(connections->actions().size(), 2);
    EXPECT_EQ(connections->actions().at(0)->text(), u"Acme MSP: Ready"_s);
    EXPECT_EQ(connections->actions().at(1)->text(), u"Bits && Bolts: not tested yet"_s);

    QString wanted;
    QObject::connect(&tray, &Tray::resultsWanted, [&](const QString &id) { wanted = id; });
    connections->actions().at(1)->trigger();
    EXPECT_EQ(wanted, u"two"_s);

    tests.setConnections({connection});
    EXPECT_EQ(connections->actions().size(), 1);
}

TEST_F(TrayTest, PausesForAnHourOrTillTomorrow)
{
    tests.setConnections({connection});
    sawInWindow(goodReport());
    QDateTime until;
    QObject::connect(&tray, &Tray::pauseWanted, [&](const QDateTime &wanted) {
        until = wanted;
        tests.pause(wanted);
    });
    const QMenu *pause = entry(u"Pause tests"_s)->menu();
    entry(u"Till tomorrow"_s, pause)->trigger();
    EXPECT_EQ(until.toLocalTime().date(), QDate::currentDate().addDays(1));
    ASSERT_NE(entry(u"Tests are paused"_s), nullptr);
    EXPECT_EQ(entry(u"Pause tests"_s), nullptr);
    ASSERT_NE(entry(u"Go on with the tests"_s), nullptr);
    entry(u"Go on with the tests"_s)->trigger();
    EXPECT_NE(entry(u"Ready"_s), nullptr);

    entry(u"For 1 hour"_s, pause)->trigger();
    EXPECT_NEAR(static_cast<double>(QDateTime::currentDateTimeUtc().secsTo(until)), 3600, 60);
}

TEST_F(TrayTest, OffersToTestMoreOrLessOften)
{
    tray.setInterval({}, false);
    const QMenu *every = entry(u"Test by itself"_s)->menu();
    EXPECT_TRUE(entry(u"Every 4 hours"_s, every)->isChecked());
    QString wanted;
    QObject::connect(&tray, &Tray::intervalWanted, [&](const QString &value) { wanted = value; });
    entry(u"Never by itself"_s, every)->trigger();
    EXPECT_EQ(wanted, u"never"_s);

    tray.setInterval(u"30m"_s, true);
    EXPECT_FALSE(entry(u"Test by itself"_s)->isEnabled());
    EXPECT_TRUE(entry(u"Every 30m"_s, every)->isChecked());
}

TEST_F(TrayTest, EachEntryHasItsOwnLetter)
{
    tests.setConnections({connection});
    QStringList letters;
    const QList<QAction *> actions = tray.menu().actions();
    for (const QAction *action : actions) {
        const qsizetype at = action->text().indexOf(u'&');
        if (!action->isVisible() || action->isSeparator() || at < 0)
            continue;
        const QString letter = action->text().mid(at + 1, 1).toLower();
        EXPECT_FALSE(letters.contains(letter)) << qPrintable(action->text());
        letters += letter;
    }
    EXPECT_GE(letters.size(), 7);
}

} // namespace
} // namespace Propel
