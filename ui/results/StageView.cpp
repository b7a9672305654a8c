// SPDX-License-Identifier: MIT
#include "ui/results/StageView.h"

#include "app/log/LogLine.h"
#include "app/text/StageText.h"
#include "ui/results/FaultPanel.h"
#include "ui/results/ProxySignInDialog.h"
#include "ui/results/StageStrip.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace Propel {

StageView::StageView(DiagnosisSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_strip(new StageStrip(this)),
      m_panel(new FaultPanel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 3);
    layout->addWidget(m_strip);
    layout->addWidget(m_panel);
    m_panel->hide();

    connect(m_strip, &StageStrip::chosen, this, &StageView::toggle);
    connect(m_panel, &FaultPanel::copyWanted, this, &StageView::copyDetails);
    connect(m_panel, &FaultPanel::signInWanted, this,
            [this] { ProxySignInDialog::open(m_session, m_fault.error, this); });
    connect(m_panel, &FaultPanel::testWanted, &session, &DiagnosisSession::testAll);
    connect(&session, &DiagnosisSession::changed, this, &StageView::refresh);
    connect(&session, &DiagnosisSession::runningChanged, this, &StageView::refresh);
    connect(&session.watch(), &Watch::changed, this, &StageView::refresh);
    refresh();
}

void StageView::refresh()
{
    const Report &report = m_session.report();
    const bool isRound = m_session.isWatching() && m_session.hasResult(); // its rounds are quiet
    const bool showsRun = m_session.isRunning() && !isRound;
    const std::optional<Stage> running = showsRun ? m_session.progress().stage : std::nullopt;
    m_strip->setReport(showsRun && !running ? Report() : report, running); // without a stage it waits for the keychain
    const StageOutcome *failed = showsRun ? nullptr : report.failedStage();
    const StageOutcome fault = failed ? *failed : StageOutcome{};
    const bool isNew = failed && fault != m_fault;
    if (isNew)
        m_open = fault.stage;
    else if (!failed && m_fault.state == StageState::Failed && m_open == m_fault.stage)
        m_open.reset();
    m_fault = fault;
    m_strip->setOpen(m_open);
    const bool isThere = m_open && !(showsRun && report.stage(*m_open).state == StageState::NotReached);
    if (isThere)
        m_panel->setStage(report.stage(*m_open), report);
    m_panel->setVisible(isThere);
    if (isNew) {
        QAccessibleEvent alert(m_panel, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void StageView::toggle(Stage stage)
{
    m_open = m_open == stage ? std::nullopt : std::optional(stage);
    refresh();
}

void StageView::copyDetails()
{
    QGuiApplication::clipboard()->setText(redacted(Text::ticket(m_session.report())));
    Q_EMIT said(tr("The details are in the clipboard."));
}

void StageView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace Propel
