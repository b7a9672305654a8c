// SPDX-License-Identifier: MIT
#include "ui/results/PermissionView.h"

#include "app/text/CauseText.h"
#include "app/text/FaultText.h"
#include "app/text/RowText.h"
#include "app/text/VerdictText.h"
#include "tests/ui/fields/Find.h"
#include "tests/ui/results/SampleReport.h"
#include "ui/Accessibility.h"
#include "ui/fields/FaultCard.h"
#include "ui/results/ChangeList.h"
#include "ui/results/GroupList.h"
#include "ui/results/PermissionList.h"
#include "ui/results/PermissionTable.h"
#include "ui/results/ReportLists.h"
#include "ui/results/VerdictCard.h"
#include "ui/widgets/Expander.h"

#include <QAccessible>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QProgressBar>

#include <memory>

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
    [[nodiscard]] PermissionTable *table() const
    {
        return view->findChild<PermissionList *>()->findChild<PermissionTable *>();
    }
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
    open(mixedReport());
    for (const char *name : {"Test again", "Watch while I fix it", "Copy for administrator", "Open ConnectWise"}) {
        ASSERT_NE(button(name), nullptr) << name;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(button(name));
        ASSERT_NE(spoken, nullptr) << name;
        EXPECT_EQ(spoken->text(QAccessible::Name), QString::fromLatin1(name));
        EXPECT_EQ(button(name)->text().remove(u'&'), QString::fromLatin1(name));
    }
    ASSERT_NE(named<Expander>(*view, u"Show all 26"_s), nullptr);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(table())->text(QAccessible::Name), u"Permission results"_s);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(table())->role(), QAccessible::Table);
}

TEST_F(PermissionViewTest, AScreenReaderGetsEachRowAsASentence)
{
    open(mixedReport());
    named<Expander>(*view, u"Show all 26"_s)->click();
    QAccessibleTableInterface *spoken = QAccessible::queryAccessibleInterface(table())->tableInterface();
    ASSERT_NE(spoken, nullptr);
    ASSERT_EQ(spoken->rowCount(), 31) << "26, and 5 groups";
    EXPECT_EQ(spoken->cellAt(0, 0)->text(QAccessible::Name), u"Companies, 4 of 5 OK"_s);
    EXPECT_EQ(spoken->cellAt(2, 0)->text(QAccessible::Name),
              u"Companies, Configurations: missing. Change Edit Level from None to All."_s);
    EXPECT_TRUE(spoken->cellAt(17, 0)->text(QAccessible::Name).startsWith(u"Agreements, Agreement Type: missing."_s));
}

TEST_F(PermissionViewTest, AScreenReaderGetsEachChangeAsOneSentence)
{
    installAccessibility();
    open(mixedReport());
    const auto *row = view->findChild<ChangeRow *>();
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<ChangeRow *>(row));
    EXPECT_EQ(spoken->role(), QAccessible::ListItem);
    EXPECT_EQ(spoken->childCount(), 0);
    EXPECT_EQ(spoken->text(QAccessible::Name), u"Companies / Configurations: change Edit Level from None to All."_s);
    const QAccessibleInterface *verdict = QAccessible::queryAccessibleInterface(view->findChild<VerdictCard *>());
    EXPECT_EQ(verdict->role(), QAccessible::Notification);
    EXPECT_EQ(verdict->text(QAccessible::Name), Text::headline(mixedReport()));
}

TEST_F(PermissionViewTest, OpeningItAsksNoKeychain)
{
    open();
    settle();
    EXPECT_TRUE(keychain.asked().isEmpty());
    EXPECT_TRUE(shows(u"Not tested yet"_s));
    EXPECT_EQ(view->primaryButton(), button("Test again"));
}

TEST_F(PermissionViewTest, WhatIsMissingIsAListOfChangesWithTheRestFoldedAway)
{
    open(mixedReport());
    EXPECT_TRUE(shows(u"in one security role"_s));
    EXPECT_TRUE(shows(u"in System > Security Roles"_s));
    EXPECT_TRUE(shows(u"Save the role"_s));
    EXPECT_TRUE(shows(u"Check 2 levels"_s)) << "what couldn't be confirmed stands below";
    EXPECT_EQ(view->primaryButton(), button("Watch while I fix it"));
    EXPECT_FALSE(table()->isVisible());
}

TEST_F(PermissionViewTest, AllOkIsOneCardAndItsModulesUnfold)
{
    Report report = goodReport();
    report.sight = {{u"companies"_s, 412}};
    open(report);
    EXPECT_TRUE(shows(Text::headline(report)));
    EXPECT_TRUE(shows(u"Visible to this API member: 412 companies."_s));
    EXPECT_EQ(view->primaryButton(), nullptr);
    EXPECT_FALSE(view->findChild<PermissionList *>()->isVisible());
    auto *companies = named<Expander>(*view, u"Companies"_s);
    ASSERT_NE(companies, nullptr);
    EXPECT_EQ(companies->accessibleDescription(), u"5 of 5"_s);
    companies->click();
    settle();
    const auto *tables = view->findChild<GroupList *>()->findChild<PermissionTable *>();
    ASSERT_NE(tables, nullptr);
    EXPECT_TRUE(tables->isVisible());
    EXPECT_EQ(tables->model()->rowCount(), 5);
}

TEST_F(PermissionViewTest, NotConfirmedIsAListOfLevelsToCheck)
{
    Report report = goodReport();
    setFound(moduleRow(report, u"sales.opportunity"_s), Right::Add, std::nullopt);
    report.verdict = Verdict::Unconfirmed;
    open(report);
    EXPECT_TRUE(shows(u"couldn't be confirmed"_s));
    EXPECT_TRUE(shows(u"Check 1 levels"_s));
    EXPECT_FALSE(button("Watch while I fix it")->isVisible());
    EXPECT_EQ(view->primaryButton(), nullptr) << "Next";
}

TEST_F(PermissionViewTest, WithoutAKeyItSaysWhyAndCanTryAgain)
{
    open(goodReport());
    button("Test again")->click();
    ASSERT_TRUE(waitFor(&session, &DiagnosisSession::keyUnavailable));
    EXPECT_TRUE(shows(Text::faultTitle(Error{Cause::KeychainEntryMissing, {}, 0}, {})));
    EXPECT_TRUE(button("Test again")->isEnabled());
    EXPECT_TRUE(shows(u"Last complete test: ready"_s));
    keychain.setMood(FakeSecretStore::Mood::Refuses);
    button("Test again")->click();
    ASSERT_TRUE(waitFor(&session, &DiagnosisSession::keyUnavailable));
    EXPECT_TRUE(shows(Text::explain(keychain.refusal).what));
    session.setConnection(sampleConnection(u"two"_s), goodReport());
    EXPECT_TRUE(shows(u"All 26 permissions OK"_s)) << "it was another connection's key";
}

TEST_F(PermissionViewTest, AKeychainThatNeverAnswersIsNamedAndCanBeStopped)
{
    keychain.setMood(FakeSecretStore::Mood::Hangs);
    open();
    button("Test again")->click();
    EXPECT_TRUE(shows(u"Waiting for this computer's keychain"_s));
    EXPECT_TRUE(shows(u"Testing permissions"_s));
    EXPECT_TRUE(view->findChild<QProgressBar *>()->isVisible());
    EXPECT_FALSE(button("Test again")->isVisible());
    button("Stop")->click();
    EXPECT_FALSE(session.isRunning());
    EXPECT_TRUE(shows(u"Not tested yet"_s));
    EXPECT_FALSE(button("Stop")->isVisible());
    EXPECT_FALSE(view->findChild<QProgressBar *>()->isVisible());
}

TEST_F(PermissionViewTest, AFaultIsOneCardWithWhatToDoAndNoRows)
{
    open(stoppedReport());
    EXPECT_TRUE(shows(u"Can't find"_s));
    EXPECT_TRUE(shows(u"Your DNS server has no address for this name."_s));
    EXPECT_FALSE(table()->isVisible());
    EXPECT_FALSE(view->findChild<VerdictCard *>()->isVisible());
    ASSERT_EQ(view->primaryButton(), withText<QPushButton>(*view, u"Check the address"_s));
    NextAction wanted = NextAction::None;
    QObject::connect(view.get(), &PermissionView::actionWanted, view.get(),
                     [&](NextAction action) { wanted = action; });
    view->primaryButton()->click();
    EXPECT_EQ(wanted, NextAction::CheckAddress);
}

TEST_F(PermissionViewTest, AFaultsButtonSaysWhetherTheConnectionIsSaved)
{
    for (const bool isSaved : {true, false}) {
        const std::unique_ptr<QWidget> host(isSaved ? new QWidget : new QDialog);
        auto *card = new FaultCard(host.get());
        card->setFault(Error{Cause::ProxySignInUnsupported, u"proxy.acme.com:8080"_s, 0}, {}, {});
        EXPECT_EQ(card->primaryButton()->text(), isSaved ? u"Edit connection…"_s : u"Change settings"_s);
    }
}

TEST_F(PermissionViewTest, DetailsForSupportAreFoldedAndCanBeCopied)
{
    Report report = stoppedReport();
    report.connection = goodReport().connection;
    report.stages[5].state = StageState::Failed;
    report.stages[1] = {.stage = Stage::Dns, .state = StageState::Passed};
    report.stages[5].error = {Cause::KeysRefused, u"<b>No</b> Authorization: Basic c2VjcmV0czpzZWNyZXRz"_s, 401};
    open(report);
    EXPECT_TRUE(shows(u"ConnectWise rejected these API keys"_s));
    EXPECT_FALSE(shows(u"Cause: keysRefused"_s));
    named<Expander>(*view, u"Details for support"_s)->click();
    EXPECT_TRUE(shows(u"Cause: keysRefused"_s));
    EXPECT_FALSE(shows(u"c2VjcmV0"_s)) << "nothing that looks like a key";
    named<QPushButton>(*view, u"Copy details"_s)->click();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(u"Public key: AbCd…\n"_s));
    EXPECT_FALSE(QGuiApplication::clipboard()->text().contains(u"c2VjcmV0"_s));
}

TEST_F(PermissionViewTest, CopiesTheListForAnAdministrator)
{
    open(mixedReport());
    button("Copy for administrator")->click();
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    EXPECT_TRUE(copied->text().contains(u"☐ Companies / Configurations, Edit Level: None → All"_s));
    EXPECT_TRUE(copied->html().contains(u"Companies / Configurations"_s));
}

TEST_F(PermissionViewTest, TheSelectedRowSaysWhatToChangeAndWhy)
{
    open(mixedReport());
    view->showRow(u"companies.configurations"_s);
    EXPECT_TRUE(table()->isVisible());
    EXPECT_TRUE(shows(u"Companies / Configurations: change Edit Level from None to All."_s));
    EXPECT_TRUE(shows(Text::reason(
        moduleRow(*std::make_unique<Report>(mixedReport()), u"companies.configurations"_s).requirement.reason)));
    EXPECT_TRUE(button("Test this again")->isVisible());
    settle();
    const int below = button("Test this again")->mapTo(table()->viewport(), QPoint()).y();
    const int row = table()->currentIndex().row();
    EXPECT_TRUE(below > table()->rowViewportPosition(row) && below < table()->rowViewportPosition(row + 1))
        << "where it was selected, not below all rows";
    named<Expander>(*view, u"Hide all 26"_s)->click();
    EXPECT_FALSE(button("Test this again")->isVisible());
}

TEST_F(PermissionViewTest, SaysSinceWhenItNoLongerWorks)
{
    Report report = goodReport();
    refuse(report.tables[1]);
    report.tables[1].change = {ChangeKind::Lost, report.generated.addDays(-1)};
    report.verdict = Verdict::NotReady;
    open(report);
    EXPECT_TRUE(shows(u"Ready until "_s));
}

TEST_F(PermissionViewTest, DoesNotCallReadyWhatLackedSomethingElseAllAlong)
{
    Report report = goodReport();
    refuse(report.tables[1]);
    refuse(report.tables[2]);
    report.tables[1].change = {ChangeKind::Lost, report.generated.addDays(-1)};
    report.verdict = Verdict::NotReady;
    open(report);
    EXPECT_FALSE(shows(u"Ready until "_s));
    EXPECT_TRUE(shows(u"Some of these worked until "_s));
}

TEST_F(PermissionViewTest, NotesOnlyWhatAsksForSomething)
{
    Report report = goodReport();
    open(report);
    EXPECT_FALSE(shows(u"This role can do more"_s));
    report.excess = {{u"Finance"_s, u"Invoicing"_s, Right::Inquire, Level::All, Level::None}};
    report.outsideReach = {Reach::Unlikely, {ReachReason::PrivateAddress}, u"10.20.0.15"_s};
    open(report);
    EXPECT_TRUE(shows(u"Propel's servers probably can't reach this address"_s));
    EXPECT_FALSE(shows(u"firewall administrator"_s));
    withText<QPushButton>(*view, u"Show why"_s)->click();
    EXPECT_TRUE(shows(u"firewall administrator"_s));
    EXPECT_TRUE(withText<QPushButton>(*view, u"Hide"_s));
    withText<QPushButton>(*view, u"Show"_s)->click();
    const auto *dialog = view->findChild<ExcessDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->isVisible());
}

TEST_F(PermissionViewTest, FitsIntoANarrowPage)
{
    for (Report report : {mixedReport(), stoppedReport(), goodReport()}) {
        report.outsideReach = {Reach::Unlikely, {ReachReason::PrivateAddress}, u"10.20.0.15"_s};
        open(report);
        EXPECT_LE(view->minimumSizeHint().width(), view->fontMetrics().averageCharWidth() * 110)
            << "the wizard's page is not wider";
    }
}

TEST_F(PermissionViewTest, SpeaksAnotherLanguageWithoutARestart)
{
    open(mixedReport());
    button("Watch while I fix it")->setText({});
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(view->findChild<ChangeList *>(), &change);
    EXPECT_NE(button("Watch while I fix it"), nullptr);
}

} // namespace
} // namespace Propel
