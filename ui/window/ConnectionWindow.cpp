// SPDX-License-Identifier: MIT
#include "ui/window/ConnectionWindow.h"

#include "app/history/ReportChanges.h"
#include "app/monitor/SavedRuns.h"
#include "app/settings/PolicyRules.h"
#include "app/text/CauseText.h"
#include "app/text/SettingsText.h"
#include "ui/Theme.h"
#include "ui/fields/InlineMessage.h"
#include "ui/results/PermissionView.h"
#include "ui/results/ReportMenu.h"
#include "ui/results/TestBar.h"
#include "ui/style/Style.h"
#include "ui/style/StylePainter.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/WindowState.h"
#include "ui/window/ConnectionList.h"
#include "ui/window/ConnectionRemoval.h"
#include "ui/window/ConnectionSide.h"
#include "ui/window/FormerKeys.h"

#include <QAction>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStyleOption>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr auto windowGeometryKey = "window/geometry"_L1;
constexpr auto selectedKey = "window/connection"_L1;
constexpr QSize usualSize(1080, 648);
constexpr QSize smallestSize(900, 528);
constexpr int pageMargin = 32;

} // namespace

ConnectionWindow::ConnectionWindow(Services services, QWidget *parent)
    : QWidget(parent, Qt::Window),
      m_services(std::move(services)),
      m_session({m_services.keychain, &m_services.sessionOnly}, m_services.requirements, m_services.defaultClientId,
                compareWithEarlier),
      m_side(new ConnectionSide(m_services.statusFolder, this)),
      m_list(&m_side->list()),
      m_name(new TextLabel(TextStyle::Title, this)),
      m_address(new TextLabel(TextStyle::Caption, this)),
      m_edit(new QPushButton(this)),
      m_replace(new QPushButton(this)),
      m_remove(new QPushButton(this)),
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
    setMinimumSize(smallestSize);
    WindowState::restorePlace(*this, windowGeometryKey, usualSize);
}

ConnectionWindow::~ConnectionWindow()
{
    delete &m_view->testBar(); // they follow the session, which goes first otherwise
    delete m_view;
    delete m_reportMenu;
}

void ConnectionWindow::build()
{
    m_name->setWordWrap(false);
    m_name->setMinimumWidth(1); // a long name is cut off rather than widening the window
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_name);
    names->addWidget(m_address);
    auto *head = new QHBoxLayout;
    head->addLayout(names, 1);
    head->addWidget(&m_view->testBar(), 0, Qt::AlignTop);
    head->addWidget(m_more, 0, Qt::AlignTop);
    auto *actions = new QHBoxLayout;
    for (QPushButton *button : {m_edit, m_replace, m_remove}) {
        button->setFlat(true);
        actions->addWidget(button);
    }
    m_edit->setIcon(Theme::icon("edit"_L1, Token::Text));
    m_replace->setIcon(Theme::icon("key"_L1, Token::Text));
    m_remove->setIcon(Theme::icon("remove"_L1, Token::Text));
    actions->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(pageMargin, 24, pageMargin, 12);
    right->setSpacing(12);
    right->addLayout(head);
    right->addLayout(actions);
    right->addWidget(m_message);
    right->addWidget(m_former);
    m_more->setIcon(Theme::icon("more"_L1, Token::Text));
    m_more->setMenu(m_reportMenu);
    m_view->addActions(m_reportMenu->actions());        // their shortcuts
    m_more->setFixedWidth(m_more->sizeHint().height()); // a tool button's menu can't be opened by screen readers
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(m_view);
    m_view->setAutoFillBackground(false);
    m_view->setMaximumWidth(880);
    right->addWidget(scroll, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_side);
    layout->addLayout(right, 1);

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
    connect(m_side, &ConnectionSide::newWanted, this, &ConnectionWindow::newWanted);
    connect(m_side, &ConnectionSide::logFailed, this, [this](const QString &what, const QString &remedy) {
        m_message->tell(InlineMessage::Severity::Warning, what, remedy);
    });
    connect(m_side, &ConnectionSide::historyWanted, this, [this] {
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

/// The page beside the list.
void ConnectionWindow::paintEvent(QPaintEvent *)
{
    QStyleOption option;
    option.initFrom(this);
    QPainter painter(this);
    StylePainter paint(painter, option);
    const int side = m_side->width();
    const int beyond = 16; // only the corner beside the list is round
    const QRect page = isRightToLeft() ? QRect(-beyond, 0, width() - side + beyond, height() + beyond)
                                       : QRect(side, 0, width() - side + beyond, height() + beyond);
    paint.box(page, paint.color(Token::Content), paint.color(Token::Border), 8);
}

void ConnectionWindow::retranslate()
{

    setWindowTitle(tr("Propel Connect"));
    m_edit->setText(tr("&Edit"));
    m_edit->setAccessibleName(tr("Edit"));
    m_replace->setText(tr("Replace &keys…"));
    m_replace->setAccessibleName(tr("Replace keys"));
    m_replace->setToolTip(tr("Tests new keys beside the present ones, and replaces those only if nothing is lost"));
    m_remove->setText(tr("&Remove"));
    m_remove->setAccessibleName(tr("Remove"));
    m_removal->retranslate();
    m_more->setAccessibleName(tr("More actions"));
    m_more->setToolTip(tr("More actions"));
    m_reportMenu->retranslate();
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
    WindowState::keepPlace(*this, windowGeometryKey);
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
        m_list->setConnections(connections);
        const auto found = std::find_if(connections.begin(), connections.end(),
                                        [&](const Connection &connection) { return connection.id == wanted; });
        m_list->setCurrentRow(found != connections.end() ? static_cast<int>(found - connections.begin())
                              : connections.isEmpty()    ? -1
                                                         : 0);
    }
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
    m_side->setHasCurrent(connection.has_value());
    m_view->setVisible(connection.has_value());
    m_view->testBar().setVisible(connection.has_value());
    m_more->setVisible(connection.has_value());
    if (!connection) {
        m_session.cancel();
        m_shown.clear();
        m_former->clear();
        m_name->setText(tr("No connections yet"));
        m_address->setText(tr("Connect ConnectWise PSA to Propel Your MSP, and we'll keep testing that it works."));
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
        m_message->tell(InlineMessage::Severity::Warning, tr("The private key is kept for this session only"),
                        tr("You'll have to enter it again at the next start."));
    if (overruled)
        m_message->tell(InlineMessage::Severity::Warning, Text::valuesOverruled(overruled),
                        tr("Choose Edit to save them with the connection."));
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
    m_list->setResult(id, report);
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
    m_list->setResult(m_shown, m_session.report());
    if (const auto kept = saveRun(m_services.statusFolder, m_shown, m_session.report()); !kept.errors.isEmpty()) {
        const Text::Explanation why = Text::explain(kept.errors.constFirst());
        m_message->tell(InlineMessage::Severity::Warning, why.what, why.remedy);
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
