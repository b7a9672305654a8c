// SPDX-License-Identifier: MIT
#include "ui/results/StageView.h"

#include "app/keys/KeychainEntry.h"
#include "app/text/StageText.h"
#include "tests/support/Practice.h"
#include "tests/ui/fields/Find.h"
#include "tests/ui/results/SampleReport.h"
#include "ui/results/FaultPanel.h"
#include "ui/results/StageStrip.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

/// Refused keys, with a key-like header in the instance's words, and HTML.
Report refusedReport()
{
    Report report = emptyReport(RequirementSet::builtIn());
    report.generated = QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    report.connection = {
        u"connect.acme.com"_s, u"acme"_s, u"AbCd…"_s, u"https://connect.acme.com/api/"_s, {}, {}, false};
    for (int i = 0; i < 5; ++i)
        report.stages[i].state = StageState::Passed;
    report.stages[3].fact = u"TLS 1.3, Acme CA"_s;
    report.stages[5].state = StageState::Failed;
    report.stages[5].error = {Cause::KeysRefused, u"<b>No</b> Authorization: Basic c2VjcmV0czpzZWNyZXRz"_s, 401};
    LedgerEntry asked;
    asked.url = QUrl(u"https://connect.acme.com/api/system/mySecurity?pageSize=1000"_s);
    asked.status = 401;
    report.requests = {asked};
    return report;
}

class StageViewTest : public testing::Test
{
protected:
    void open(std::optional<Report> earlier = std::nullopt)
    {
        session.setConnection(sampleConnection(), std::move(earlier));
        view = std::make_unique<StageView>(session);
        view->resize(900, view->sizeHint().height());
        view->show();
    }
    [[nodiscard]] QList<QToolButton *> stages() const { return view->findChildren<QToolButton *>(); }
    [[nodiscard]] QStringList spoken() const
    {
        QStringList names;
        for (QToolButton *stage : stages())
            names += QAccessible::queryAccessibleInterface(stage)->text(QAccessible::Name);
        return names;
    }
    [[nodiscard]] FaultPanel *panel() const { return view->findChild<FaultPanel *>(); }
    [[nodiscard]] QString detail() const { return panel()->isVisible() ? panel()->spoken() : QString(); }

    FakeSecretStore keychain;
    DiagnosisSession session{keychain, RequirementSet::builtIn(), {}};
    std::unique_ptr<StageView> view;
};

TEST_F(StageViewTest, NamesTheEightStagesInOrderWithTheirState)
{
    open(refusedReport());
    EXPECT_EQ(spoken(), QStringList({u"Address: passed"_s, u"Name: passed"_s, u"Connection: passed"_s,
                                     u"Encryption: passed"_s, u"Company: passed"_s, u"Keys: failed"_s,
                                     u"Own levels: not reached"_s, u"Permissions: not reached"_s}));
    EXPECT_EQ(stages().at(3)->text(), u"Encryption"_s);
    EXPECT_TRUE(stages().at(3)->toolTip().contains(u"TLS 1.3, Acme CA"_s)) << stages().at(3)->toolTip().toStdString();
    EXPECT_TRUE(stages().at(5)->toolTip().contains(u"&lt;b&gt;"_s)) << "the instance's words are plain text";
}

TEST_F(StageViewTest, EachStateHasAMarkOfItsOwnShape)
{
    Report report = refusedReport();
    report.stages[2].error.cause = Cause::LevelsRefused; // passed, with a reservation
    open(report);
    QList<QByteArray> shapes;
    for (const int stage : {0, 2, 5, 6}) {
        QImage shape = stages().at(stage)->icon().pixmap(48).toImage().convertToFormat(QImage::Format_Alpha8);
        shapes += QByteArray(reinterpret_cast<const char *>(shape.constBits()), shape.sizeInBytes());
    }
    EXPECT_EQ(QSet<QByteArray>(shapes.begin(), shapes.end()).size(), 4) << "told apart without colour";
    EXPECT_EQ(stages().at(2)->accessibleName(), u"Connection: not confirmed"_s);
}

TEST_F(StageViewTest, AFailedStageOpensByItselfInFourParts)
{
    open(refusedReport());
    const QString text = panel()->findChild<QTextBrowser *>()->toPlainText();
    for (const QString &part :
         {u"What was tried"_s, u"GET https://connect.acme.com/api/system/mySecurity (with the keys)"_s,
          u"What came back"_s, u"The HTTP status 401."_s, u"<b>No</b>"_s, u"TLS 1.3, Acme CA"_s,
          u"What it likely means"_s, u"What to do"_s,
          Text::stageRemedy(refusedReport().stages[5], refusedReport().connection)})
        EXPECT_TRUE(text.contains(part)) << part.toStdString() << " in:\n" << text.toStdString();
    EXPECT_FALSE(text.contains(u"c2VjcmV0"_s)) << "nothing that looks like a key";
    EXPECT_TRUE(stages().at(5)->isChecked());
    EXPECT_TRUE(detail().startsWith(u"Keys: failed."_s));
}

TEST_F(StageViewTest, CopiesATicketWithoutASecret)
{
    open(refusedReport());
    QString said;
    QObject::connect(view.get(), &StageView::said, view.get(), [&](const QString &words) { said = words; });
    named<QPushButton>(*view, u"Copy details"_s)->click();
    const QString ticket = QGuiApplication::clipboard()->text();
    for (const QString &line :
         {u"Time: 2026-11-23 12:00:00 UTC\n"_s, u"Domain: connect.acme.com\n"_s, u"Company ID: acme\n"_s,
          u"Public key: AbCd…\n"_s, u"Failed stage: Keys (authentication)\n"_s, u"Cause: keysRefused\n"_s})
        EXPECT_TRUE(ticket.contains(line)) << line.toStdString() << " in:\n" << ticket.toStdString();
    EXPECT_TRUE(ticket.startsWith(u"Propel Connect "_s));
    EXPECT_FALSE(ticket.contains(u"c2VjcmV0"_s));
    EXPECT_FALSE(said.isEmpty());
}

TEST_F(StageViewTest, TheArrowKeysGoAlongTheWayAndEnterOpensAStage)
{
    open(refusedReport());
    view->activateWindow();
    int stops = 0;
    for (QToolButton *stage : stages())
        stops += stage->focusPolicy() & Qt::TabFocus ? 1 : 0;
    EXPECT_EQ(stops, 1) << "one stop for Tab";
    stages().at(0)->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(view->focusWidget(), Qt::Key_Right);
    EXPECT_EQ(view->focusWidget(), stages().at(3));
    QTest::keyClick(view->focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(detail().startsWith(u"Encryption: passed. Encrypted"_s)) << detail().toStdString();
    EXPECT_FALSE(named<QPushButton>(*view, u"Copy details"_s)->isVisible());
    QTest::keyClick(view->focusWidget(), Qt::Key_Return);
    EXPECT_EQ(detail(), QString());
    QTest::keyClick(view->focusWidget(), Qt::Key_End);
    EXPECT_EQ(view->focusWidget(), stages().at(7));
    view->setLayoutDirection(Qt::RightToLeft);
    settle();
    QTest::keyClick(view->focusWidget(), Qt::Key_Right);
    EXPECT_EQ(view->focusWidget(), stages().at(6)) << "from right to left, back lies on the right";
    EXPECT_LT(stages().at(7)->x(), stages().at(6)->x());
}

TEST_F(StageViewTest, StandsOnOneLineAndWrapsWhereItIsNarrow)
{
    open(refusedReport());
    settle();
    EXPECT_EQ(stages().first()->y(), stages().last()->y());
    view->resize(360, 500);
    settle();
    EXPECT_LT(stages().first()->y(), stages().last()->y());
    for (QToolButton *stage : stages())
        EXPECT_TRUE(view->findChild<StageStrip *>()->rect().contains(stage->geometry()));
    EXPECT_LE(view->minimumSizeHint().width(), 360);
}

TEST_F(StageViewTest, ALongAddressWrapsAndAllOfItCanBeReached)
{
    Report report = refusedReport();
    report.requests[0].url = QUrl(u"https://connect.acme.com/api/"_s + QString(300, u'x'));
    open(report);
    view->resize(400, 160);
    settle();
    auto *text = view->findChild<QTextBrowser *>();
    EXPECT_LE(text->document()->size().width(), text->viewport()->width());
    EXPECT_LE(panel()->geometry().bottom(), view->height());
    view->resize(900, 600);
    settle();
    EXPECT_GE(text->viewport()->height(), static_cast<int>(text->document()->size().height())) << "no scrolling here";
}

TEST_F(StageViewTest, SpeaksAnotherLanguageWithoutARestart)
{
    open(refusedReport());
    stages().at(0)->setText({});
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(view->findChild<StageStrip *>(), &change);
    QCoreApplication::sendEvent(view.get(), &change);
    EXPECT_EQ(stages().at(0)->text(), u"Address"_s);
}

/// Real runs.
class StageViewPractice : public StageViewTest
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(practice.isUp());
        keychain.entries()[KeychainEntry::ofConnection(practice.connection()).name()] =
            practice.privateKey().toText().toUtf8();
        open();
        session.setConnection(practice.connection());
    }

    Practice practice;
};

TEST_F(StageViewPractice, MovesWithARunAndOpensNothingWhereAllIsWell)
{
    QStringList running;
    QObject::connect(&session, &DiagnosisSession::changed, view.get(), [&] {
        for (const QString &name : spoken()) {
            if (name.endsWith(u": running now"_s) && !running.contains(name))
                running += name;
        }
    });
    session.testAll();
    EXPECT_EQ(spoken().filter(u"running"_s), QStringList()) << "it waits for the keychain";
    ASSERT_TRUE(waitFor(&session, &DiagnosisSession::ended, 30000));
    EXPECT_EQ(running, QStringList({u"Connection: running now"_s, u"Company: running now"_s, u"Keys: running now"_s,
                                    u"Permissions: running now"_s}));
    EXPECT_EQ(spoken().filter(u"passed"_s).size(), 8);
    EXPECT_EQ(detail(), QString());
}

TEST_F(StageViewPractice, NamesTheAuthorityThatNobodyKnows)
{
    Connection strange = practice.connection();
    strange.access.caFile.clear();
    session.setConnection(strange);
    session.testAll();
    ASSERT_TRUE(waitFor(&session, &DiagnosisSession::ended, 30000));
    EXPECT_EQ(spoken().at(3), u"Encryption: failed"_s);
    EXPECT_TRUE(detail().contains(u"What was tried: To agree on an encryption (TLS) with 127.0.0.1"_s))
        << detail().toStdString();
    EXPECT_TRUE(detail().contains(u"A certificate that was issued by"_s)) << detail().toStdString();

    session.setConnection(practice.connection());
    settle();
    named<QPushButton>(*view, u"Test the way again"_s)->click();
    ASSERT_TRUE(waitFor(&session, &DiagnosisSession::ended, 30000));
    EXPECT_EQ(spoken().at(3), u"Encryption: passed"_s);
    EXPECT_EQ(detail(), QString()) << "what is mended closes";
}

} // namespace
} // namespace Propel
