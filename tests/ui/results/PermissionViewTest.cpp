// SPDX-License-Identifier: MIT
#include "ui/results/PermissionView.h"

#include "app/keys/KeychainEntry.h"
#include "app/text/CauseText.h"
#include "app/text/VerdictText.h"
#include "tests/support/Practice.h"
#include "tests/ui/fields/Find.h"
#include "tests/ui/results/SampleReport.h"
#include "ui/fields/InlineMessage.h"
#include "ui/results/ExcessDialog.h"
#include "ui/results/FaultPanel.h"
#include "ui/results/PermissionTable.h"
#include "ui/results/RemedyPanel.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

class PermissionViewTest : public testing::Test
{
protected:
    void open(std::optional<Report> earlier = std::nullopt)
    {
        session.setConnection(sampleConnection(), std::move(earlier));
        view = std::make_unique<PermissionView>(session);
        view->resize(800, 600);
        view->show();
    }

    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return named<QPushButton>(*view, QString::fromLatin1(name));
    }
    [[nodiscard]] PermissionTable *table() const { return view->findChild<PermissionTable *>(); }
    [[nodiscard]] QToolButton *note(const QString &text) const
    {
        const QList<QToolButton *> buttons = view->findChildren<QToolButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const QToolButton *button) {
            return button->isVisible() && button->text().contains(text);
        });
        return found == buttons.end() ? nullptr : *found;
    }
    [[nodiscard]] QString fault() const { return view->findChild<InlineMessage *>()->spoken(); }
    [[nodiscard]] bool shows(const QString &text) const
    {
        const QList<QLabel *> labels = view->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    FakeSecretStore keychain;
    DiagnosisSession session{keychain, RequirementSet::builtIn(), {}};
    std::unique_ptr<PermissionView> view;
};

TEST_F(PermissionViewTest, BearsTheNamesThatOthersHoldOnTo)
{
    open();
    for (const char *name : {"Test again", "Watch", "Copy report", "Save report"}) {
        ASSERT_NE(button(name), nullptr) << name;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(button(name));
        ASSERT_NE(spoken, nullptr) << name;
        EXPECT_EQ(spoken->text(QAccessible::Name), QString::fromLatin1(name));
        EXPECT_FALSE(button(name)->autoDefault()) << name << ": Enter belongs to the wizard's Next";
    }
    EXPECT_EQ(QAccessible::queryAccessibleInterface(table())->text(QAccessible::Name), u"Permission results"_s);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(table())->role(), QAccessible::Table);
}

TEST_F(PermissionViewTest, AScreenReaderGetsEachRowAsASentence)
{
    open(mixedReport());
    QAccessibleTableInterface *spoken = QAccessible::queryAccessibleInterface(table())->tableInterface();
    ASSERT_NE(spoken, nullptr);
    ASSERT_EQ(spoken->rowCount(), 26);
    EXPECT_EQ(spoken->cellAt(1, 0)->text(QAccessible::Name),
              u"Companies, Configurations: failed. Edit: All needed, None found."_s);
    EXPECT_EQ(spoken->cellAt(1, 4)->text(QAccessible::Name), u"Edit: All needed, None found, failed"_s);
    EXPECT_TRUE(spoken->cellAt(12, 0)->text(QAccessible::Name).startsWith(u"Agreements, Agreement Type: failed."_s));
}

TEST_F(PermissionViewTest, OpeningItAsksNoKeychain)
{
    open();
    settle();
    EXPECT_TRUE(keychain.asked().isEmpty());
    EXPECT_TRUE(shows(u"Not tested yet"_s));
    EXPECT_FALSE(button("Copy report")->isEnabled());
    EXPECT_FALSE(button("Save report")->isEnabled());
}

TEST_F(PermissionViewTest, EarlierResultsAreShown)
{
    open(goodReport());
    EXPECT_TRUE(shows(Text::headline(goodReport())));
    EXPECT_TRUE(view->isReady());
    EXPECT_TRUE(button("Copy report")->isEnabled());
    EXPECT_FALSE(button("Watch")->isEnabled()) << "there is nothing to wait for";
}

TEST_F(PermissionViewTest, EarlierFailuresAreSelectedAtOnce)
{
    open(mixedReport());
    EXPECT_EQ(table()->selectedId(), u"companies.configurations"_s);
}

TEST_F(PermissionViewTest, WithoutAKeyItSaysWhyAndCanTryAgain)
{
    open();
    button("Test again")->click();
    ASSERT_TRUE(waitFor(&session, &DiagnosisSession::keyUnavailable));
    EXPECT_TRUE(fault().contains(Text::explain(Error{Cause::KeychainEntryMissing, {}, 0}).what))
        << fault().toStdString();
    EXPECT_TRUE(button("Test again")->isEnabled());
    keychain.setMood(FakeSecretStore::Mood::Refuses);
    button("Test again")->click();
    ASSERT_TRUE(waitFor(&session, &DiagnosisSession::keyUnavailable));
    EXPECT_TRUE(fault().contains(Text::explain(keychain.refusal).what)) << fault().toStdString();
}

TEST_F(PermissionViewTest, AKeychainThatNeverAnswersIsNamedAndCanBeStopped)
{
    keychain.setMood(FakeSecretStore::Mood::Hangs);
    open();
    button("Test again")->click();
    EXPECT_TRUE(shows(u"Waiting for the keychain"_s));
    EXPECT_TRUE(shows(u"Testing…"_s));
    EXPECT_TRUE(button("Stop")->isEnabled());
    EXPECT_TRUE(view->findChild<QProgressBar *>()->isVisible());
    button("Stop")->click();
    EXPECT_FALSE(session.isRunning());
    EXPECT_TRUE(shows(u"Not tested yet"_s));
    EXPECT_FALSE(button("Stop")->isEnabled());
    EXPECT_FALSE(view->findChild<QProgressBar *>()->isVisible());
}

TEST_F(PermissionViewTest, AFailedStageIsNamedWithWhatToDo)
{
    open(stoppedReport());
    const Text::Explanation why = Text::explain(Error{Cause::HostNotFound, {}, 0}, stoppedReport().connection);
    const auto *panel = view->findChild<FaultPanel *>();
    ASSERT_TRUE(panel->isVisible());
    EXPECT_TRUE(panel->spoken().contains(why.what)) << panel->spoken().toStdString();
    EXPECT_TRUE(panel->spoken().contains(why.remedy)) << panel->spoken().toStdString();
}

TEST_F(PermissionViewTest, ShowsOnlyWhatNeedsAttention)
{
    open(mixedReport());
    EXPECT_EQ(table()->model()->rowCount(), 26);
    view->findChild<QCheckBox *>()->click();
    EXPECT_EQ(table()->model()->rowCount(), 4);
}

TEST_F(PermissionViewTest, CopiesTheReportInThreeForms)
{
    open(mixedReport());
    button("Copy report")->click();
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    EXPECT_TRUE(copied->text().contains(u"Configurations"_s));
    EXPECT_TRUE(copied->html().contains(u"Configurations"_s));
    EXPECT_TRUE(QString::fromUtf8(copied->data(u"text/markdown"_s)).contains(u"Configurations"_s));
}

TEST_F(PermissionViewTest, SavesTheReportInTheFormThatTheSuffixNames)
{
    open(mixedReport());
    const QTemporaryDir folder;
    const QMap<QString, QByteArray> beginnings{{u"r.html"_s, "<!DOCTYPE html>"}, {u"r.md"_s, "#"}, {u"r.json"_s, "{"}};
    for (auto it = beginnings.begin(); it != beginnings.end(); ++it) {
        view->saveReport(folder.filePath(it.key()));
        QFile file(folder.filePath(it.key()));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << it.key().toStdString();
        EXPECT_TRUE(file.readAll().toLower().startsWith(it.value().toLower())) << it.key().toStdString();
        EXPECT_TRUE(shows(u"Saved as"_s));
    }
}

TEST_F(PermissionViewTest, SaysWhereAReportCannotBeSaved)
{
    open(mixedReport());
    view->saveReport(u"/proc/nowhere/report.html"_s);
    EXPECT_FALSE(fault().isEmpty());
    EXPECT_FALSE(shows(u"Saved as"_s));
}

TEST_F(PermissionViewTest, SaysInAFewWordsWhatHasChanged)
{
    Report report = goodReport();
    open(report);
    EXPECT_EQ(note(u"no longer work"_s), nullptr);
    report.drift = {report.generated.addDays(-1), {u"v2025.1"_s, u"v2025.2"_s}, {}, {}};
    open(report);
    ASSERT_NE(note(u"The instance is now v2025.2"_s), nullptr);
    refuse(report.tables[1]);
    report.tables[1].change = {ChangeKind::Lost, report.drift.earlier};
    open(report);
    QToolButton *lost = note(u"1 no longer work"_s);
    ASSERT_NE(lost, nullptr);
    EXPECT_TRUE(lost->accessibleDescription().contains(u"Compared with the test of"_s));
    lost->click();
    const QString panel = view->findChild<RemedyPanel *>()->toPlainText();
    EXPECT_TRUE(panel.contains(u"What has changed"_s)) << panel.toStdString();
    EXPECT_TRUE(panel.contains(u"It worked on"_s));
}

TEST_F(PermissionViewTest, OpensTheListOfWhatIsMoreThanNeeded)
{
    Report report = goodReport();
    report.excess = {{u"Finance"_s, u"Invoicing"_s, Right::Inquire, Level::All, Level::None}};
    open(report);
    QToolButton *excess = note(u"more than needed"_s);
    ASSERT_NE(excess, nullptr);
    excess->click();
    const auto *dialog = view->findChild<ExcessDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->isVisible());
}

TEST_F(PermissionViewTest, SaysThatExcessCannotBeToldWhereLevelsAreSilent)
{
    Report report = goodReport();
    report.levelsTold = false;
    open(report);
    QToolButton *excess = note(u"More than needed: can't be told"_s);
    ASSERT_NE(excess, nullptr);
    excess->click();
    EXPECT_EQ(view->findChild<ExcessDialog *>(), nullptr);
    EXPECT_TRUE(view->findChild<RemedyPanel *>()->toPlainText().contains(u"the instance didn't tell the levels"_s));
}

TEST_F(PermissionViewTest, FitsIntoANarrowPage)
{
    Report report = goodReport();
    report.outsideReach = {Reach::Unlikely, {ReachReason::PrivateAddress}};
    report.sight = {{u"companies"_s, 1}};
    report.excess = {{u"Finance"_s, u"Invoicing"_s, Right::Inquire, Level::All, Level::None}};
    report.requests = {LedgerEntry{}};
    open(report);
    EXPECT_LE(view->minimumSizeHint().width(), view->fontMetrics().averageCharWidth() * 110)
        << "the wizard's page is not wider";
}

TEST_F(PermissionViewTest, SpeaksAnotherLanguageWithoutARestart)
{
    open(mixedReport());
    button("Test again")->setAccessibleName({});
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(view.get(), &change);
    EXPECT_NE(button("Test again"), nullptr);
}

/// The real thing: a run against the practice instance, with its key in the keychain.
class PermissionViewPractice : public PermissionViewTest
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(practice.isUp());
        open();
        const Connection connection = practice.connection();
        keychain.entries()[KeychainEntry::ofConnection(connection).name()] = practice.privateKey().toText().toUtf8();
        session.setConnection(connection);
    }

    [[nodiscard]] bool test()
    {
        button("Test again")->click();
        return waitFor(&session, &DiagnosisSession::ended, 30000);
    }

    Practice practice;
};

TEST_F(PermissionViewPractice, BecomesReadyWithAllRowsPassed)
{
    const Count ready(view.get(), &PermissionView::readyChanged);
    ASSERT_TRUE(test());
    EXPECT_TRUE(view->isReady());
    EXPECT_EQ(ready.times(), 1);
    EXPECT_TRUE(shows(Text::headline(session.report())));
    EXPECT_EQ(table()->selectedId(), QString());
}

TEST_F(PermissionViewPractice, SelectsTheFirstFailedRowUntilThePersonChooses)
{
    practice.setLevel(u"Companies/Configurations"_s, sandbox::Right::Edit, sandbox::Level::None);
    ASSERT_TRUE(test());
    EXPECT_FALSE(view->isReady());
    EXPECT_EQ(table()->selectedId(), u"companies.configurations"_s);
    EXPECT_TRUE(view->findChild<RemedyPanel *>()->toPlainText().startsWith(u"Companies, Configurations"_s));

    table()->setCurrentIndex(table()->model()->index(0, 0)); // the person
    ASSERT_TRUE(test());
    EXPECT_EQ(table()->selectedId(), u"companies.companyMaintenance"_s);
}

TEST_F(PermissionViewPractice, AWatchedRowTurnsGreenByItself)
{
    practice.setTable(u"Service/Severity"_s, false);
    ASSERT_TRUE(test());
    EXPECT_FALSE(view->isReady());
    practice.setTable(u"Service/Severity"_s, true);
    button("Watch")->click();
    ASSERT_TRUE(waitUntil([this] { return view->isReady(); }, view.get(), &PermissionView::readyChanged, 30000));
    settle();
    EXPECT_FALSE(button("Watch")->isChecked());
}

} // namespace
} // namespace Propel
