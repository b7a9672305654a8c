// SPDX-License-Identifier: MIT
#include "ui/window/ConnectionWindow.h"

#include "app/history/ReportChanges.h"
#include "app/monitor/SavedRuns.h"
#include "app/settings/Paths.h"
#include "app/settings/PolicyRules.h"
#include "app/text/CauseText.h"
#include "app/text/SettingsText.h"
#include "ui/Theme.h"
#include "ui/fields/InlineMessage.h"
#include "ui/fields/LogFile.h"
#include "ui/results/PermissionView.h"
#include "ui/results/ReportMenu.h"
#include "ui/results/TestBar.h"
#include "ui/style/Style.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/WindowState.h"
#include "ui/window/ConnectionRemoval.h"
#include "ui/window/FormerKeys.h"

#include <QAction>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr auto windowGeometryKey = "window/geometry"_L1;
constexpr auto selectedKey = "window/connection"_L1;

} // namespace

ConnectionWindow::ConnectionWindow(Services services, QWidget *parent)
    : QWidget(parent, Qt::Window),
      m_services(std::move(services)),
      m_session({m_services.keychain, &m_services.sessionOnly}, m_services.requirements, m_services.defaultClientId,
                compareWithEarlier),
      m_list(new QListWidget(this)),
      m_name(new QLabel(this)),
      m_address(new TextLabel(TextStyle::Caption, this)),
      m_edit(new QPushButton(this)),
      m_replace(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_new(new QPushButton(this)),
      m_history(new QPushButton(this)),
      m_message(new InlineMessage(InlineMessage::Look::Box, this)),
      m_removal(new ConnectionRemoval(m_services, *m_message, *this)),
      m_former(new FormerKeys(m_services.keys, this)),
      m_view(new PermissionView(m_session)),
      m_more(new QPushButton(this)),
      m_reportMenu(new ReportMenu(m_session, this))
{
    build();
    retranslate();
    setPrimary();
    resize(fontMetrics().averageCharWidth() * 185, fontMetrics().height() * 46);
    restoreGeometry(WindowState::recall(windowGeometryKey).toByteArray());
}

ConnectionWindow::~ConnectionWindow()
{
    delete &m_view->testBar(); // they follow the session, which goes first otherwise
    delete m_view;
    delete m_reportMenu;
}

void ConnectionWindow::build()
{
    const int space = fontMetrics().height();
    m_name->setTextFormat(Qt::PlainText);
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_name->setFont(large);
    m_name->setMinimumWidth(1); // a long name is cut off rather than widening the window
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    m_list->setMaximumWidth(fontMetrics().averageCharWidth() * 32);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long names are elided
    m_list->setUniformItemSizes(true);

    auto *names = new QVBoxLayout;
    names->setSpacing(space / 8);
    names->addWidget(m_name);
    names->addWidget(m_address);
    auto *head = new QHBoxLayout;
    head->setSpacing(space / 2);
    head->addLayout(names, 1);
    for (QPushButton *button : {m_edit, m_replace, m_remove, m_new})
        head->addWidget(button, 0, Qt::AlignTop);
    auto *right = new QVBoxLayout;
    right->setSpacing(space);
    right->addLayout(head);
    right->addWidget(m_message);
    right->addWidget(m_former);
    auto *tests = new QHBoxLayout;
    tests->setSpacing(space / 2);
    tests->addWidget(&m_view->testBar(), 1);
    tests->addWidget(m_more);
    m_more->setIcon(Theme::icon("more"_L1, Token::Text));
    m_more->setMenu(m_reportMenu);
    m_view->addActions(m_reportMenu->actions());        // their shortcuts
    m_more->setFixedWidth(m_more->sizeHint().height()); // a tool button's menu can't be opened by screen readers
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_view);
    m_view->setMaximumWidth(880);
    right->addLayout(tests);
    right->addWidget(scroll, 1);
    auto *log = new QToolButton(this);
    log->setAutoRaise(true);
    log->setFocusPolicy(Qt::StrongFocus);
    log->setText(tr("Open &log"));
    log->setAccessibleName(tr("Open log"));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space / 2);
    foot->addStretch(1);
    foot->addWidget(m_history);
    foot->addWidget(log);
    right->addLayout(foot);
    connect(log, &QToolButton::clicked, this, [this] {
        if (const std::optional<LogFault> fault = openLogFile(logFile()))
            m_message->tell(InlineMessage::Severity::Warning, fault->what, fault->remedy);
    });
    auto *layout = new QHBoxLayout(this);
    layout->setSpacing(space);
    layout->addWidget(m_list, 1);
    layout->addLayout(right, 4);

    auto *quit = new QAction(this);
    quit->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Q)});
    connect(quit, &QAction::triggered, this, &ConnectionWindow::quit);
    auto *close = new QAction(this);
    close->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_W)});
    connect(close, &QAction::triggered, m_removal, &ConnectionRemoval::closeOrAsk);
    addActions({quit, close});

    connect(m_list, &QListWidget::currentRowChanged, this, &ConnectionWindow::showCurrent);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        m_session.cancel();
        if (const std::optional<Connection> connection = current())
            Q_EMIT editWanted(*connection);
    });
    connect(m_replace, &QPushButton::clicked, this, [this] {
        m_session.cancel();
        if (const std::optional<Connection> connection = current())
            Q_EMIT replaceWanted(*connection);
    });
    connect(m_view, &PermissionView::actionWanted, this, &ConnectionWindow::act);
    connect(m_view, &PermissionView::primaryButtonChanged, this, &ConnectionWindow::setPrimary);
    connect(m_reportMenu, &ReportMenu::done, this,
            [this](const QString &what) { m_message->tell(InlineMessage::Severity::Good, what); });
    connect(m_reportMenu, &ReportMenu::failed, this, [this](const QString &what, const QString &remedy) {
        m_message->tell(InlineMessage::Severity::Warning, what, remedy);
    });
    connect(m_former, &FormerKeys::exchanged, this, &ConnectionWindow::keysChanged);
    connect(m_former, &FormerKeys::removed, this, [this](const Connection &connection) {
        keysChanged(connection);
        m_removal->removeKeys(tr("The former private key is removed from the keychain."));
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const std::optional<Connection> connection = current())
            m_removal->ask(*connection);
    });
    connect(m_new, &QPushButton::clicked, this, &ConnectionWindow::newWanted);
    connect(m_history, &QPushButton::clicked, this, [this] {
        if (const std::optional<Connection> connection = current())
            Q_EMIT historyWanted(*connection);
    });
    connect(&m_session, &DiagnosisSession::ended, this, &ConnectionWindow::keepResult);
    connect(m_removal, &ConnectionRemoval::beginning, &m_session, &DiagnosisSession::cancel);
    connect(m_removal, &ConnectionRemoval::kept, this, [this] { m_quits = false; });
    connect(m_removal, &ConnectionRemoval::removed, this, [this](const QList<Connection> &left) {
        setConnections(left);
        Q_EMIT changedConnections(left);
    });
}

void ConnectionWindow::retranslate()
{
    setWindowTitle(tr("Propel Connect"));
    m_list->setAccessibleName(tr("Connections"));
    m_edit->setText(tr("&Edit"));
    m_edit->setAccessibleName(tr("Edit"));
    m_replace->setText(tr("Replace &keys…"));
    m_replace->setAccessibleName(tr("Replace keys"));
    m_replace->setToolTip(tr("Tests a new pair of keys beside the present one, and changes over only if it can do no "
                             "less."));
    m_remove->setText(tr("&Remove"));
    m_remove->setAccessibleName(tr("Remove"));
    m_removal->retranslate();
    m_more->setAccessibleName(tr("More actions"));
    m_more->setToolTip(tr("More actions"));
    m_reportMenu->retranslate();
    m_new->setText(tr("&New connection…"));
    m_new->setAccessibleName(tr("New connection"));
    m_history->setText(tr("&History…"));
    m_history->setAccessibleName(tr("History"));
    m_history->setToolTip(tr("The last tests, and what changed from each to the next."));
}

void ConnectionWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_message->clear();
    }
    QWidget::changeEvent(event);
}

void ConnectionWindow::closeEvent(QCloseEvent *event)
{
    if (event->spontaneous() && m_removal->isUnderway()) { // a person's wish; the session's end is not held up
        event->ignore();
        return m_removal->closeOrAsk();
    }
    WindowState::keep(windowGeometryKey, saveGeometry());
    if (const std::optional<Connection> connection = current())
        WindowState::keep(selectedKey, connection->id);
    m_session.cancel();
    QWidget::closeEvent(event);
    // Only once it is hidden: whoever listens asks whether it is.
    QMetaObject::invokeMethod(this, m_quits ? &ConnectionWindow::quitWanted : &ConnectionWindow::closed,
                              Qt::QueuedConnection);
}

std::optional<Connection> ConnectionWindow::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_connections.size() ? std::optional(m_connections.at(row)) : std::nullopt;
}

void ConnectionWindow::setConnections(const QList<Connection> &connections, const QString &selected)
{
    const std::optional<Connection> before = current();
    QString wanted = selected;
    if (wanted.isEmpty())
        wanted = before ? before->id : WindowState::recall(selectedKey).toString();
    {
        const QSignalBlocker quiet(m_list);
        m_connections = connections;
        m_list->clear();
        for (const Connection &connection : connections) {
            auto *item = new QListWidgetItem(connection.name, m_list);
            item->setToolTip(u"<qt>%1</qt>"_s.arg(connection.address.text().toHtmlEscaped()));
        }
        const auto found = std::find_if(connections.begin(), connections.end(),
                                        [&](const Connection &connection) { return connection.id == wanted; });
        m_list->setCurrentRow(found != connections.end() ? static_cast<int>(found - connections.begin())
                              : connections.isEmpty()    ? -1
                                                         : 0);
    }
    m_list->setVisible(connections.size() > 1);
    const bool resumed = before == current() && (m_session.isRunning() || m_session.isWatching());
    if (!resumed)
        m_shown.clear(); // what it is about may have changed under the same id
    showCurrent();
    if (!m_message->isTelling())
        m_removal->sayLeftovers();
}

void ConnectionWindow::showCurrent()
{
    std::optional<Connection> connection = current();
    const SettingKeys overruled = connection ? applyMandatory(m_services.settings, *connection) : SettingKeys();
    m_edit->setEnabled(connection.has_value());
    m_replace->setEnabled(connection.has_value());
    m_remove->setEnabled(connection.has_value());
    m_history->setEnabled(connection.has_value());
    m_view->setVisible(connection.has_value());
    m_view->testBar().setVisible(connection.has_value());
    m_more->setVisible(connection.has_value());
    if (!connection) {
        m_session.cancel();
        m_shown.clear();
        m_former->clear();
        m_name->setText(tr("No connection is saved"));
        m_address->setText(tr("“New connection…” sets one up."));
        return;
    }
    m_name->setText(connection->name);
    //: %1: the domain, %2: the Company ID
    m_address->setText(tr("%1 · Company ID %2").arg(connection->address.text(), connection->companyId.text()));
    if (m_shown == connection->id)
        return;
    m_shown = connection->id;
    m_message->clear();
    m_former->setConnection(m_connections.at(m_list->currentRow()));
    if (m_services.keys.where(*connection).place == KeyPlace::ThisSessionOnly)
        m_message->tell(InlineMessage::Severity::Warning, tr("The private key is held for this session only."),
                        tr("It is in no keychain, and is asked for again at the next start."));
    if (overruled)
        m_message->tell(InlineMessage::Severity::Warning, Text::valuesOverruled(overruled),
                        tr("“Edit” saves them with the connection."));
    m_session.setKeyPlace(m_services.keys.storeOf(*connection));
    m_session.setConnection(*connection);
    QTimer::singleShot(0, this, &ConnectionWindow::loadResult); // the window comes first, then the file
}

void ConnectionWindow::loadResult()
{
    std::optional<Connection> connection = current();
    if (!connection || connection->id != m_shown || m_session.isRunning() || m_session.hasResult())
        return;
    applyMandatory(m_services.settings, *connection);
    if (const Result<Report> last = loadStatus(m_services.statusFolder, connection->id))
        m_session.setConnection(*connection, *last);
}

void ConnectionWindow::showResult(const QString &id, const Report &report)
{
    std::optional<Connection> connection = current();
    if (!connection || connection->id != id || m_session.isRunning() || m_session.isWatching())
        return;
    applyMandatory(m_services.settings, *connection);
    m_session.setConnection(*connection, report);
}

void ConnectionWindow::showRow(const QString &row)
{
    loadResult();
    m_view->showRow(row);
}

/// Ends the program, not just the window; asks first where the keychain has not let go of a key yet.
void ConnectionWindow::quit()
{
    m_quits = true;
    m_removal->closeOrAsk();
}

void ConnectionWindow::keepResult()
{
    if (const auto kept = saveRun(m_services.statusFolder, m_shown, m_session.report()); !kept.errors.isEmpty()) {
        const Text::Explanation why = Text::explain(kept.errors.constFirst());
        m_message->tell(InlineMessage::Severity::Warning,
                        tr("The result could not be kept for the next start. %1").arg(why.what), why.remedy);
    }
}

/// The page that has what is to be corrected.
void ConnectionWindow::act(NextAction action)
{
    if (action == NextAction::CorrectKeys || action == NextAction::SwapKeys)
        m_replace->click();
    else
        m_edit->click();
}

void ConnectionWindow::setPrimary()
{
    if (m_primary)
        Style::setAccent(*m_primary, false);
    m_primary = m_view->primaryButton();
    if (m_primary)
        Style::setAccent(*m_primary);
}

/// Other keys are in use now: what was found with the former ones says nothing any more.
void ConnectionWindow::keysChanged(const Connection &connection)
{
    const Result<QList<Connection>> saved = m_services.store.load();
    if (!saved)
        return m_message->tell(saved.error());
    const std::optional<Connection> before = current();
    const bool others = before && before->id == connection.id && before->publicKey != connection.publicKey;
    if (others)
        removeRuns(m_services.statusFolder, connection.id);
    setConnections(*saved, connection.id);
    Q_EMIT changedConnections(*saved);
    if (others)
        m_session.testAll();
}

} // namespace Propel
