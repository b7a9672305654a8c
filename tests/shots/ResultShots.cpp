// SPDX-License-Identifier: MIT
#include "tests/shots/ResultShots.h"

#include "app/monitor/SupportFile.h"
#include "tests/support/Wait.h"
#include "tests/ui/fields/Find.h"
#include "tests/ui/results/SampleReport.h"
#include "ui/fields/FaultCard.h"
#include "ui/results/BusyCard.h"
#include "ui/results/ChangeList.h"
#include "ui/results/PermissionTable.h"
#include "ui/results/PermissionView.h"
#include "ui/results/ReportLists.h"
#include "ui/results/ReportMenu.h"
#include "ui/results/TestBar.h"
#include "ui/results/WatchControl.h"
#include "ui/style/Style.h"
#include "ui/widgets/Expander.h"
#include "ui/widgets/PageDialog.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

Report redReport()
{
    Report report = goodReport();
    setFound(moduleRow(report, u"companies.configurations"_s), Right::Edit, Level::None);
    setFound(moduleRow(report, u"sales.opportunity"_s), Right::Add, Level::None);
    setFound(moduleRow(report, u"serviceDesk.serviceTickets"_s), Right::Inquire, Level::My);
    refuse(report.tables[12]);
    report.outsideReach = {Reach::Unlikely, {ReachReason::PrivateAddress}, u"10.20.0.15"_s};
    report.verdict = Verdict::NotReady;
    return report;
}

Report unconfirmedReport()
{
    Report report = goodReport();
    setFound(moduleRow(report, u"companies.configurations"_s), Right::Edit, std::nullopt);
    setFound(moduleRow(report, u"companies.crmSalesActivities"_s), Right::Add, std::nullopt);
    setFound(moduleRow(report, u"sales.opportunity"_s), Right::Add, std::nullopt);
    report.verdict = Verdict::Unconfirmed;
    return report;
}

Report greenReport()
{
    Report report = goodReport();
    report.sight = {{u"companies"_s, 412}, {u"configurations"_s, 3180}, {u"members"_s, 24}, {u"opportunities"_s, 96}};
    return report;
}

Report faultReport(Stage stage, const Error &error)
{
    Report report = failedReport(RequirementSet::builtIn(), goodReport().connection, stage, error);
    for (const Stage before : allStages) {
        if (before < stage)
            report.stages[static_cast<qsizetype>(before)].state = StageState::Passed;
    }
    return report;
}

/// A page of the wizard without the wizard: 720 wide, with its margins.
struct Page
{
    explicit Page(Report report)
    {
        report.generated = QDateTime::currentDateTimeUtc();
        report.milliseconds = 1100;
        session.setConnection(sampleConnection(), report);
        layout.setContentsMargins(40, 24, 38, 12);
        layout.addWidget(&view->testBar());
        layout.addWidget(view, 1);
        scroll.setWidgetResizable(true);
        scroll.setFrameShape(QFrame::NoFrame);
        scroll.setWidget(body);
        scroll.resize(720, 544);
        QObject::connect(view, &PermissionView::primaryButtonChanged, view, [this] { setAccent(); });
        setAccent();
        scroll.show();
    }
    ~Page() { delete body; }
    Q_DISABLE_COPY_MOVE(Page)

    void setAccent() const
    {
        const QList<QPushButton *> all = body->findChildren<QPushButton *>();
        for (QPushButton *button : all)
            Style::setAccent(*button, button == view->primaryButton());
    }

    FakeSecretStore keychain;
    DiagnosisSession session{keychain, RequirementSet::builtIn(), {}};
    QScrollArea scroll;
    QWidget *body = new QWidget;
    QVBoxLayout &layout = *new QVBoxLayout(body);
    PermissionView *view = new PermissionView(session);
};

} // namespace

void takeResults(const TakePicture &take)
{
    Page red(redReport());
    take(red.scroll, u"results-red"_s);
    red.body->findChild<Expander *>()->click();
    red.view->showRow(u"companies.configurations"_s);
    settle();
    take(*red.body, u"results-table"_s);

    Page watching(redReport());
    watching.session.watch().setOn(true, Watch::FirstRound::AfterAPause);
    settle();
    take(watching.scroll, u"results-watching"_s);
    Report fixed = redReport();
    setFound(moduleRow(fixed, u"companies.configurations"_s), Right::Edit, Level::All);
    setFound(moduleRow(fixed, u"sales.opportunity"_s), Right::Add, Level::All);
    ChangeList changes;
    changes.setList(fixList(redReport()), fixed);
    changes.setWatching(true, WatchControl::tr("Watching: next test in %n s", nullptr, 3));
    changes.resize(640, changes.heightForWidth(640));
    changes.show();
    take(changes, u"results-fixed"_s);

    Page afterwards(greenReport());
    afterwards.session.testAll(); // no key: the card says so, above the last complete result
    waitFor(&afterwards.session, &DiagnosisSession::keyUnavailable);
    take(afterwards.scroll, u"results-stale"_s);

    Report asked = greenReport();
    for (int i = 0; i < 33; ++i)
        asked.requests += LedgerEntry{
            QDateTime::currentDateTimeUtc(),
            u"GET"_s,
            QUrl(u"https://api-na.myconnectwise.net/v4_6_release/apis/3.0/service/boards?pageSize=1&page=%1"_s.arg(i +
                                                                                                                   1)),
            200,
            512 + i,
            40 + i};
    SupportDialog support(supportEntries(asked, {}));
    take(support, u"support-file"_s);
    LedgerDialog requests(asked);
    requests.show();
    take(requests, u"requests"_s);

    Page green(greenReport());
    take(green.scroll, u"results-green"_s);
    green.body->findChild<Expander *>()->click();
    take(green.scroll, u"results-green-open"_s);
    Page unconfirmed(unconfirmedReport());
    take(unconfirmed.scroll, u"results-unconfirmed"_s);
    Page certificate(faultReport(
        Stage::Tls,
        {Cause::CertificateUnknownIssuer, u"Acme Internal CA"_s, 0,
         CertificateFacts{u"connect.acme.com"_s, u"Acme Internal CA"_s, QDateTime(QDate(2027, 3, 12), QTime(12, 0)),
                          u"Issued to: connect.acme.com\nIssued by: Acme Internal CA\n"
                          "Valid until: 2027-03-12\nSHA-256: 5f:0a:…:9e"_s}}));
    take(certificate.scroll, u"results-certificate"_s);
    certificate.body->findChild<CertificateRow *>()->findChild<QPushButton *>()->click();
    if (auto *whole = certificate.body->findChild<PageDialog *>())
        take(*whole, u"results-certificate-whole"_s);
    Page keys(faultReport(Stage::Authentication, {Cause::KeysRefused, u"Incorrect public/private key."_s, 401}));
    take(keys.scroll, u"results-keys"_s);
    Page silent(faultReport(Stage::Tcp, {Cause::ConnectionTimedOut, {}, 0}));
    take(silent.scroll, u"results-silent"_s);

    BusyCard busy;
    Report testing = goodReport();
    testing.modules.last().pending = true;
    for (TableResult &table : testing.tables)
        table.pending = table.requirement.id > u"table.company.team"_s;
    RunProgress progress;
    progress.done = 15;
    progress.total = 26;
    busy.setProgress(progress, testing);
    busy.resize(640, 330);
    busy.show();
    take(busy, u"results-busy"_s);
}

} // namespace Propel
