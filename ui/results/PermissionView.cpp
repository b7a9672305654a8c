// SPDX-License-Identifier: MIT
#include "ui/results/PermissionView.h"

#include "app/text/StageText.h"
#include "app/text/TimeText.h"
#include "app/text/VerdictText.h"
#include "ui/KeepTranslated.h"
#include "ui/fields/FaultCard.h"
#include "ui/results/BusyCard.h"
#include "ui/results/ChangeList.h"
#include "ui/results/GroupList.h"
#include "ui/results/PermissionList.h"
#include "ui/results/ProxySignInDialog.h"
#include "ui/results/ReportExport.h"
#include "ui/results/ReportNotes.h"
#include "ui/results/TestBar.h"
#include "ui/results/VerdictCard.h"
#include "ui/widgets/Boxes.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/TextLabel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Propel {

PermissionView::PermissionView(DiagnosisSession &session, WatchControl::Start start, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_testBar(new TestBar(session, this)),
      m_verdict(new VerdictCard(this)),
      m_fault(new FaultCard(this)),
      m_busy(new BusyCard(this)),
      m_changes(new ChangeList(this)),
      m_checks(new ChangeList(this)),
      m_staleTitle(new TextLabel(TextStyle::Strong, Token::SecondaryText, this)),
      m_groups(new GroupList(this)),
      m_list(new PermissionList(this)),
      m_notes(new ReportNotes(this)),
      m_watch(new WatchControl(session, start, *this))
{
    setLayout(columnOf(
        {m_verdict, m_fault, m_busy, m_changes, m_checks, m_staleTitle, m_groups, m_list, m_notes, BoxPart::rest()},
        12));
    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms);
    connect(&m_patience, &QTimer::timeout, this, &PermissionView::refresh);
    connect(m_watch, &WatchControl::ticked, this,
            [this] { m_changes->setWatching(m_session.isWatching(), m_watch->text()); });
    for (ChangeList *list : {m_changes, m_checks}) {
        connect(list, &ChangeList::watchWanted, m_watch, &WatchControl::setOn);
        connect(list, &ChangeList::copyWanted, this, [this] {
            QGuiApplication::clipboard()->setMimeData(ReportExport::mimeOfFixList(m_session.rows()).release());
        });
        connect(list, &ChangeList::openWanted, this, [this] { act(NextAction::OpenConnectWise); });
    }
    connect(m_fault, &FaultCard::actionWanted, this, &PermissionView::act);
    connect(m_list, &PermissionList::testWanted, &session, &DiagnosisSession::testRow);
    auto *missingAgain = new QShortcut(Qt::CTRL | Qt::Key_F5, this);
    connect(missingAgain, &QShortcut::activated, &session, &DiagnosisSession::testFailed);
    connectSession();
    keepTranslated(*this, [this] { refresh(); });
}

void PermissionView::addNote(QWidget *note)
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_notes) + 1, note);
}

void PermissionView::connectSession()
{
    connect(&m_session, &DiagnosisSession::changed, this, [this] {
        if (!m_session.isRunning())
            m_keyError.reset(); // another connection
        refresh();
    });
    connect(&m_session, &DiagnosisSession::runningChanged, this, [this](bool running) {
        if (running) {
            m_keyError.reset();
            m_patience.start();
        }
        refresh();
    });
    connect(&m_session.watch(), &Watch::changed, this, &PermissionView::refresh);
    connect(&m_session, &DiagnosisSession::ended, this, [this] {
        if (m_session.isWatching() && m_session.report().verdict == Verdict::Ready)
            Q_EMIT allFixed();
    });
    connect(&m_session, &DiagnosisSession::keyUnavailable, this, [this](const Error &error) {
        m_keyError = error;
        refresh();
    });
}

void PermissionView::setStatement(const std::optional<Statement> &statement)
{
    m_statement = statement;
    refresh();
}

PermissionView::Form PermissionView::form() const
{
    const bool isTesting = m_session.isRunning() && !m_session.isInWatchRound();
    const bool isSlow = !m_patience.isActive() || m_session.progress().throttledUntil.isValid();
    if (isTesting && (!m_session.hasResult() || isSlow))
        return Form::Busy;
    if (m_keyError || (m_session.hasResult() && m_session.rows().failedStage()))
        return Form::Fault;
    return m_session.hasResult() ? Form::Result : Form::Untested;
}

void PermissionView::refresh()
{
    const bool isTesting = m_session.isRunning() && !m_session.isInWatchRound();
    if (isTesting && form() != Form::Busy)
        return; // what was there stays until it is clear that the test takes its time
    m_isFocusLost = m_isFocusLost || isAncestorOf(window()->focusWidget());
    refreshForm();
    refreshPrimary();
    m_isFocusLost = m_isFocusLost && !isAncestorOf(window()->focusWidget()); // what had it is hidden now
    if (form() != Form::Busy && std::exchange(m_isFocusLost, false))
        Q_EMIT focusLost();
}

void PermissionView::refreshForm()
{
    const Form shown = form();
    const bool isResult = shown == Form::Result;
    const QString before = m_verdict->accessibleName() + m_fault->accessibleName();
    const Report &report = m_session.rows();
    const bool isSaidElsewhere = m_statement && m_statement->sentence.isEmpty();
    m_verdict->setVisible((isResult && !isSaidElsewhere) || shown == Form::Untested);
    m_fault->setVisible(shown == Form::Fault);
    m_busy->setVisible(shown == Form::Busy);
    const bool isStale = shown == Form::Fault && m_session.lastComplete().has_value();
    m_staleTitle->setVisible(isStale);
    m_groups->setVisible(isStale || (isResult && report.verdict == Verdict::Ready));
    m_changes->setVisible(isResult && report.verdict == Verdict::NotReady);
    m_list->setVisible(isResult && report.verdict != Verdict::Ready);
    if (!isResult) {
        m_checks->hide();
        m_notes->hide();
    }
    switch (shown) {
    case Form::Untested:
        m_verdict->setVerdict(Mark::Untested, Text::headline(report), Text::summary(report));
        break;
    case Form::Busy:
        m_busy->setProgress(m_session.progress(), m_session.report());
        break;
    case Form::Fault:
        showFault();
        break;
    case Form::Result:
        showResult(report);
        break;
    }
    const bool isFixing = m_session.isWatching() && report.verdict != Verdict::Ready;
    if (!isFixing && before != m_verdict->accessibleName() + m_fault->accessibleName())
        PageScroll::reveal(shown == Form::Fault ? *static_cast<QWidget *>(m_fault) : *m_verdict);
}

void PermissionView::showResult(const Report &report)
{
    Statement said{Theme::mark(recordOf(report)), Text::headline(report),
                   Text::verdictSentence(report, m_session.isWatching())};
    if (m_statement) {
        said.mark = m_statement->mark ? m_statement->mark : said.mark;
        said.headline = m_statement->headline.isEmpty() ? said.headline : m_statement->headline;
        said.sentence = m_statement->sentence;
    }
    m_verdict->setVerdict(*said.mark, said.headline, said.sentence);
    if (report.verdict == Verdict::NotReady) {
        const bool isContinued = m_session.isWatching() && !m_changes->list().changes.isEmpty();
        m_changes->setList(isContinued ? continued(m_changes->list(), report) : fixList(report), report);
    } else {
        m_changes->setList({}, report);
    }
    const FixList checks = checkList(report);
    m_changes->setWatching(m_session.isWatching(), m_watch->text());
    m_checks->setList(checks, report);
    m_checks->setButtonsShown(report.verdict == Verdict::Unconfirmed);
    m_checks->setVisible(!checks.changes.isEmpty());
    if (report.verdict == Verdict::Ready)
        m_groups->setReport(report, true);
    else
        m_list->setReport(report);
    m_notes->setReport(report);
}

void PermissionView::showFault()
{
    const Report &report = m_session.report();
    const StageOutcome *stage = report.failedStage();
    if (m_keyError)
        m_fault->setFault(*m_keyError, report.connection, {});
    else if (stage)
        m_fault->setFault(stage->error, report.connection, Text::ticket(report));
    if (const std::optional<Report> &last = m_session.lastComplete()) {
        //: %1: a verdict ("ready"), %2: "today at 6:15 AM"
        m_staleTitle->setText(
            tr("Last complete test: %1, %2")
                .arg(Text::word(last->verdict), Text::dayAndTime(last->generated, QDateTime::currentDateTimeUtc())));
        m_groups->setReport(*last, false);
    }
}

void PermissionView::refreshPrimary()
{
    QPushButton *primary = nullptr;
    switch (form()) {
    case Form::Untested:
        primary = &m_testBar->testButton();
        break;
    case Form::Busy:
        break;
    case Form::Fault:
        primary = m_fault->primaryButton() ? m_fault->primaryButton() : &m_testBar->testButton();
        break;
    case Form::Result:
        if (m_session.rows().verdict == Verdict::NotReady && !m_session.isWatching())
            primary = &m_changes->watchButton();
        else if (m_session.rows().verdict == Verdict::Undetermined)
            primary = &m_testBar->testButton();
        break;
    }
    if (std::exchange(m_primary, primary) != primary)
        Q_EMIT primaryButtonChanged();
}

void PermissionView::act(NextAction action)
{
    const StageOutcome *stage = m_session.report().failedStage();
    if (action == NextAction::OpenConnectWise)
        QDesktopServices::openUrl(QUrl(u"https://"_s + m_session.report().connection.domain));
    else if (action == NextAction::SignInToProxy && stage)
        ProxySignInDialog::open(m_session, stage->error, this);
    else
        Q_EMIT actionWanted(action);
}

void PermissionView::showRow(const QString &row)
{
    m_list->showRow(row);
}

void PermissionView::showEvent(QShowEvent *)
{
    m_watch->viewIsShown();
}

} // namespace Propel
