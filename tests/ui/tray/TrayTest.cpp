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
    Tray tray{tests, schedule};
    Connection connection = sampleConnection();
};

TEST_F(TrayTest, SaysHowManyNeedAttentionAndWhichIsTheWorst)
{
    tray.show();
    EXPECT_EQ(tray.icon()->toolTip(), u"Propel Connect\nNo connections yet"_s);
    tests.setConnections({connection});
    EXPECT_EQ(tray.icon()->toolTip(), u"Propel Connect\nAcme MSP: not tested yet"_s);
    sawInWindow(goodReport());
    EXPECT_EQ(tray.icon()->toolTip(), u"Propel Connect\nAcme MSP: ready"_s);
    sawInWindow(mixedReport());
    tests.setConnections({connection, sampleConnection(u"two"_s, u"ZyXwVuTs"_s)});
    EXPECT_TRUE(tray.icon()->toolTip().startsWith(u"Propel Connect\n2 of 2 connections need attention\nAcme MSP"_s))
        << tray.icon()->toolTip();
    EXPECT_LE(tray.icon()->toolTip().size(), 127) << "Windows cuts it off there";
}

TEST_F(TrayTest, TestsNowAndStops)
{
    tests.setConnections({connection});
    ASSERT_NE(entry(u"Test all now"_s), nullptr);
    entry(u"Test all now"_s)->trigger();
    EXPECT_EQ(tests.running(), connection.id);
    EXPECT_EQ(entry(u"Test all now"_s), nullptr);
    EXPECT_NE(entry(u"Acme MSP: testing"_s), nullptr);
    ASSERT_NE(entry(u"Stop testing"_s), nullptr);
    entry(u"Stop testing"_s)->trigger();
    EXPECT_TRUE(tests.running().isEmpty());
    EXPECT_NE(entry(u"Test all now"_s), nullptr);
}

TEST_F(TrayTest, HasALineAConnectionTheWorstFirst)
{
    Connection other = sampleConnection(u"two"_s, u"ZyXwVuTs"_s);
    other.name = u"Bits & Bolts"_s;
    tests.setConnections({connection, other});
    sawInWindow(goodReport());
    EXPECT_EQ(tray.menu().actions().at(0)->text(), u"Bits && Bolts: not tested yet"_s);
    EXPECT_EQ(tray.menu().actions().at(1)->text(), u"Acme MSP: ready"_s);
    EXPECT_EQ(entry(u"0 more"_s), nullptr);

    QString wanted;
    QObject::connect(&tray, &Tray::resultsWanted, [&](const QString &id) { wanted = id; });
    tray.menu().actions().at(0)->trigger();
    EXPECT_EQ(wanted, u"two"_s);

    sawInWindow(mixedReport());
    EXPECT_TRUE(tray.menu().actions().at(0)->text().startsWith(u"Acme MSP: "_s));
    tests.setConnections({connection});
    EXPECT_EQ(entry(u"Bits"_s), nullptr);
}

TEST_F(TrayTest, TellsConnectionsOfOneNameApartAndShowsEightAtMost)
{
    QList<Connection> many;
    for (int i = 0; i < 20; ++i) {
        many += sampleConnection(u"id%1"_s.arg(i), u"ZyXwVuTs"_s);
        many.last().companyId = *CompanyId::parse(u"acme%1"_s.arg(i));
    }
    tests.setConnections(many);
    EXPECT_NE(entry(u"Acme MSP (acme7): not tested yet"_s), nullptr);
    EXPECT_EQ(entry(u"Acme MSP (acme8)"_s), nullptr);
    EXPECT_NE(entry(u"12 more…"_s), nullptr);
}

TEST_F(TrayTest, PausesForAnHourUntilTomorrowOrUntilResumed)
{
    tests.setConnections({connection});
    sawInWindow(goodReport());
    tray.show();
    QDateTime until;
    QObject::connect(&tray, &Tray::pauseWanted, [&](const QDateTime &wanted) {
        until = wanted;
        tests.pause(wanted);
    });
    const QMenu *pause = entry(u"Pause tests"_s)->menu();
    entry(u"Until tomorrow"_s, pause)->trigger();
    EXPECT_EQ(until.toLocalTime().date(), QDate::currentDate().addDays(1));
    EXPECT_TRUE(tray.icon()->toolTip().contains(u"Tests are paused until"_s));
    EXPECT_EQ(entry(u"Pause tests"_s), nullptr);
    ASSERT_NE(entry(u"Resume tests"_s), nullptr);
    entry(u"Resume tests"_s)->trigger();
    EXPECT_FALSE(until.isValid());

    entry(u"For 1 hour"_s, pause)->trigger();
    EXPECT_NEAR(static_cast<double>(QDateTime::currentDateTimeUtc().secsTo(until)), 3600, 60);

    entry(u"Until I resume"_s, pause)->trigger();
    EXPECT_NE(entry(u"Resume tests"_s), nullptr);
    EXPECT_TRUE(tray.icon()->toolTip().contains(u"Tests are paused\n"_s));
    EXPECT_FALSE(schedule.next().isValid()) << "nothing is tested until then";
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
    EXPECT_GE(letters.size(), 6);
}

} // namespace
} // namespace Propel
