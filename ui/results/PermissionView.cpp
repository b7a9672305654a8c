// SPDX-License-Identifier: MIT
#include "ui/results/PermissionView.h"

#include "app/text/CauseText.h"
#include "ui/fields/InlineMessage.h"
#include "ui/results/ExcessDialog.h"
#include "ui/results/LedgerDialog.h"
#include "ui/results/NotesBar.h"
#include "ui/results/PermissionModel.h"
#include "ui/results/PermissionTable.h"
#include "ui/results/RemedyPanel.h"
#include "ui/results/ReportExport.h"
#include "ui/results/StageView.h"
#include "ui/results/VerdictHeader.h"
#include "ui/results/WindowState.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr auto columnsKey = "results/columns"_L1;

QLatin1StringView splitterKey(Qt::Orientation orientation)
{
    return orientation == Qt::Horizontal ? "results/beside"_L1 : "results/below"_L1;
}

QString withShortcut(const QString &tip, const QAction *action)
{
    return u"%1 (%2)"_s.arg(tip, action->shortcut().toString(QKeySequence::NativeText));
}

} // namespace

PermissionView::PermissionView(DiagnosisSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_model(new PermissionModel(this)),
      m_header(new VerdictHeader(session, this)),
      m_stages(new StageView(session, this)),
      m_fault(new InlineMessage(InlineMessage::Look::Box, this)),
      m_testAll(new QAction(this)),
      m_testFailed(new QAction(this)),
      m_testRow(new QAction(this)),
      m_copyRow(new QAction(this)),
      m_testAgain(new QPushButton(this)),
      m_testChoices(new QToolButton(this)),
      m_stop(new QPushButton(this)),
      m_watch(new QPushButton(this)),
      m_onlyAttention(new QCheckBox(this)),
      m_splitter(new QSplitter(Qt::Vertical, this)),
      m_table(new PermissionTable(*m_model, m_splitter)),
      m_panel(new RemedyPanel(m_splitter)),
      m_notes(new NotesBar(this)),
      m_copy(new QPushButton(this)),
      m_save(new QPushButton(this))
{
    build();
    retranslate();
    connectSession();
    refresh();
    m_table->setColumnWidths(WindowState::recall(columnsKey).toByteArray());
    m_splitter->restoreState(WindowState::recall(splitterKey(m_splitter->orientation())).toByteArray());
}

PermissionView::~PermissionView()
{
    WindowState::keep(splitterKey(m_splitter->orientation()), m_splitter->saveState());
    if (const QByteArray widths = m_table->columnWidths(); !widths.isEmpty())
        WindowState::keep(columnsKey, widths);
    m_table->disconnect(this);
    delete m_splitter; // the table looks into the model, which would go first
}

void PermissionView::build()
{
    for (QPushButton *button : {m_testAgain, m_stop, m_watch, m_copy, m_save})
        button->setAutoDefault(false); // Enter belongs to the wizard's Next
    m_watch->setCheckable(true);
    m_testAll->setShortcut(Qt::Key_F5);
    m_testFailed->setShortcut(Qt::CTRL | Qt::Key_F5);
    m_testRow->setShortcut(Qt::SHIFT | Qt::Key_F5);
    addActions({m_testAll, m_testFailed, m_testRow});
    auto *menu = new QMenu(m_testChoices);
    menu->addActions({m_testAll, m_testFailed, m_testRow});
    m_testChoices->setMenu(menu);
    m_testChoices->setPopupMode(QToolButton::InstantPopup);
    m_testChoices->setArrowType(Qt::DownArrow);
    m_testChoices->setFocusPolicy(Qt::StrongFocus);
    m_testChoices->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Ignored); // as high as the button beside it
    m_testChoices->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);

    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_table->setMinimumHeight(fontMetrics().height() * 8);
    m_panel->setMinimumHeight(fontMetrics().height() * 5);

    const int space = fontMetrics().height() / 2;
    auto *tests = new QHBoxLayout;
    tests->setSpacing(space);
    auto *testAgain = new QHBoxLayout;
    testAgain->setSpacing(1);
    testAgain->addWidget(m_testAgain);
    testAgain->addWidget(m_testChoices);
    tests->addLayout(testAgain);
    tests->addWidget(m_stop);
    tests->addWidget(m_watch);
    tests->addStretch(1);
    tests->addWidget(m_onlyAttention);
    auto *takeAway = new QHBoxLayout;
    takeAway->setSpacing(space);
    takeAway->addWidget(m_notes, 1);
    takeAway->addWidget(m_copy, 0, Qt::AlignBottom);
    takeAway->addWidget(m_save, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space);
    layout->addWidget(m_header);
    layout->addWidget(m_stages);
    layout->addWidget(m_fault);
    layout->addLayout(tests);
    layout->addWidget(m_splitter, 1);
    layout->addLayout(takeAway);

    connect(m_testAgain, &QPushButton::clicked, &m_session, &DiagnosisSession::testAll);
    connect(m_testAll, &QAction::triggered, &m_session, &DiagnosisSession::testAll);
    connect(m_testFailed, &QAction::triggered, &m_session, &DiagnosisSession::testFailed);
    connect(m_testRow, &QAction::triggered, this, &PermissionView::testSelectedRow);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_session.cancel();
        m_testAgain->setFocus();
    });
    connect(m_watch, &QPushButton::toggled, &m_session.watch(), [this](bool on) { m_session.watch().setOn(on); });
    connect(m_onlyAttention, &QCheckBox::toggled, m_table, &PermissionTable::setOnlyAttention);
    connect(m_copyRow, &QAction::triggered, this, [this] {
        if (const PermissionModel::Row *row = m_model->row(m_table->selectedId()))
            QGuiApplication::clipboard()->setText(RemedyPanel::plainText(*row));
    });
    connect(m_table, &PermissionTable::chosen, this, [this] { m_personChose = true; });
    connect(m_table, &PermissionTable::selectionMoved, this, [this] {
        refreshPanel();
        refreshActions();
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &PermissionView::showContextMenu);
    connect(m_notes, &NotesBar::notesWanted, this, [this] {
        m_table->select({});
        m_panel->setFocus();
    });
    connect(m_stages, &StageView::said, this, &PermissionView::say);
    connect(m_notes, &NotesBar::excessWanted, this, [this] { showDialog(new ExcessDialog(m_session.report(), this)); });
    connect(m_notes, &NotesBar::requestsWanted, this,
            [this] { showDialog(new LedgerDialog(m_session.report(), this)); });
    connect(m_copy, &QPushButton::clicked, this, &PermissionView::copyReport);
    connect(m_save, &QPushButton::clicked, this, &PermissionView::askWhereToSave);
}

void PermissionView::connectSession()
{
    connect(&m_session, &DiagnosisSession::changed, this, &PermissionView::refresh);
    connect(&m_session, &DiagnosisSession::runningChanged, this, [this](bool running) {
        if (running)
            m_keyError.reset();
        else if (m_stop->hasFocus())
            m_testAgain->setFocus();
        refresh();
    });
    connect(&m_session.watch(), &Watch::changed, this, [this](bool watching) {
        m_watch->setChecked(watching);
        if (!watching && m_session.report().areKeysRefused())
            say(tr("Watching has ended: refused keys aren't tried again and again."));
    });
    connect(&m_session, &DiagnosisSession::keyUnavailable, this, &PermissionView::keyUnavailable);
    m_watch->setChecked(m_session.isWatching());
}

void PermissionView::retranslate()
{
    m_table->setAccessibleName(tr("Permission results"));
    m_testAgain->setText(tr("&Test again"));
    m_testAgain->setAccessibleName(tr("Test again"));
    m_testAgain->setToolTip(withShortcut(tr("Tests all rows"), m_testAll));
    m_testAll->setText(tr("Test &all rows"));
    m_testFailed->setText(tr("Test what has &not passed"));
    m_testRow->setText(tr("Test the selected &row"));
    m_copyRow->setText(tr("&Copy this row with its remedy"));
    m_testChoices->setAccessibleName(tr("Choose what to test again"));
    m_testChoices->setToolTip(tr("All rows, what has not passed, or the selected row"));
    m_stop->setText(tr("St&op"));
    m_stop->setAccessibleName(tr("Stop"));
    m_stop->setToolTip(tr("Stops the test; the results go back to what they were"));
    m_watch->setText(tr("&Watch"));
    m_watch->setAccessibleName(tr("Watch"));
    m_watch->setToolTip(
        tr("Tests what has not passed again every five seconds, while you mend the role in ConnectWise"));
    m_onlyAttention->setText(tr("Show only what needs att&ention"));
    m_copy->setText(tr("&Copy report"));
    m_copy->setAccessibleName(tr("Copy report"));
    m_copy->setToolTip(tr("For a mail or a ticket; holds no key"));
    m_save->setText(tr("&Save report…"));
    m_save->setAccessibleName(tr("Save report"));
    m_save->setToolTip(tr("As HTML, Markdown, plain text or JSON; holds no key"));
}

void PermissionView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->retranslate();
        refresh();
    }
}

/// Details stand beside the table where there is room for both, below it otherwise.
void PermissionView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    orient();
}

void PermissionView::orient()
{
    const int tableWidth = m_table->sizeHint().width() + 2 * m_splitter->handleWidth();
    const int panelWidth = fontMetrics().averageCharWidth() * 45;
    const Qt::Orientation wanted = width() > tableWidth + panelWidth ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() == wanted)
        return;
    WindowState::keep(splitterKey(m_splitter->orientation()), m_splitter->saveState());
    m_splitter->setOrientation(wanted);
    if (const QByteArray kept = WindowState::recall(splitterKey(wanted)).toByteArray(); !kept.isEmpty())
        m_splitter->restoreState(kept);
    else if (wanted == Qt::Horizontal)
        m_splitter->setSizes({tableWidth, width() - tableWidth - m_splitter->handleWidth()});
    refreshPanel();
}

void PermissionView::refresh()
{
    const Report &report = m_session.report();
    if (!m_session.hasResult() && !m_session.isRunning())
        m_personChose = false; // another connection
    m_model->setReport(m_session.rows());
    selectFirst();
    m_notes->setReport(report, m_session.hasResult() && !report.failedStage());
    if (m_keyError)
        m_fault->tell(*m_keyError, report.connection);
    else
        m_fault->clear();
    refreshPanel();
    refreshActions();
    const bool ready = m_session.hasResult() && !m_session.isRunning() && report.verdict == Verdict::Ready;
    if (std::exchange(m_wasReady, ready) != ready)
        Q_EMIT readyChanged();
}

/// What is to be mended first is selected once a run is done, until the person chooses, and not while they watch.
void PermissionView::selectFirst()
{
    if (!m_session.hasResult() || m_session.isRunning())
        return;
    const bool isFirst = !m_selectedFor.isValid();
    const QDateTime generated = m_session.report().generated;
    const bool isNew = std::exchange(m_selectedFor, generated) != generated;
    if (isNew && !m_personChose && (isFirst || !m_session.isWatching()))
        m_table->select(firstToMend());
}

void PermissionView::showRow(const QString &row)
{
    m_personChose = true;
    m_table->select(row);
}

void PermissionView::refreshActions()
{
    const bool running = m_session.isRunning();
    const bool result = m_session.hasResult();
    m_stop->setEnabled(running);
    m_testFailed->setEnabled(result && m_session.report().verdict != Verdict::Ready);
    m_testRow->setEnabled(!m_table->selectedId().isEmpty());
    m_watch->setEnabled(m_session.isWatching() || !result || m_session.report().verdict != Verdict::Ready);
    m_copy->setEnabled(result);
    m_save->setEnabled(result);
}

/// Below the table it makes room for the stage that failed, unless there is a row to speak of.
void PermissionView::refreshPanel()
{
    const bool isBelow = m_splitter->orientation() == Qt::Vertical;
    m_panel->setVisible(!isBelow || !m_session.report().failedStage() || m_model->row(m_table->selectedId()));
    if (const PermissionModel::Row *row = m_model->row(m_table->selectedId()))
        m_panel->showRow(*row);
    else
        m_panel->showOverview(m_session.report(), m_session.hasResult());
}

QString PermissionView::firstToMend() const
{
    const Report &report = m_session.report();
    if (report.failedStage())
        return {};
    for (const State state : {State::Failed, State::Unconfirmed, State::Untested}) {
        if (const QStringList ids = report.idsIn(state); !ids.isEmpty())
            return ids.constFirst();
    }
    return {};
}

void PermissionView::keyUnavailable(const Error &error)
{
    m_keyError = error;
    refresh();
}

void PermissionView::testSelectedRow()
{
    if (const QString id = m_table->selectedId(); !id.isEmpty())
        m_session.testRow(id);
}

void PermissionView::showContextMenu(const QPoint &at)
{
    if (m_table->selectedId().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_testRow, m_testFailed, m_testAll});
    menu->addSeparator();
    menu->addAction(m_copyRow);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void PermissionView::copyReport()
{
    QGuiApplication::clipboard()->setMimeData(ReportExport::mime(m_session.report()).release());
    say(tr("The report is in the clipboard."));
}

void PermissionView::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    const QStringList filters{tr("Web page (*.html)"), tr("Markdown (*.md)"), tr("Plain text (*.txt)"),
                              tr("JSON (*.json)")};
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(u"html"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters](const QString &chosen) {
        static constexpr std::array suffixes{"html"_L1, "md"_L1, "txt"_L1, "json"_L1};
        dialog->setDefaultSuffix(suffixes.at(static_cast<size_t>(std::max<qsizetype>(0, filters.indexOf(chosen)))));
    });
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(ReportExport::suggestedName(m_session.report()));
    connect(dialog, &QFileDialog::fileSelected, this, &PermissionView::saveReport);
    dialog->open();
}

void PermissionView::saveReport(const QString &file)
{
    if (const Result<> saved = ReportExport::save(m_session.report(), file); !saved) {
        const Text::Explanation why = Text::explain(saved.error());
        m_fault->tell(InlineMessage::Severity::Warning, why.what, why.remedy);
        return;
    }
    m_fault->clear();
    refresh();
    say(tr("Saved as %1").arg(QDir::toNativeSeparators(file)));
}

void PermissionView::say(const QString &message)
{
    m_header->say(message);
}

void PermissionView::showDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Propel
