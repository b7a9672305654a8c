// SPDX-License-Identifier: MIT
#include "ui/window/ConnectionWindow.h"

#include "app/base/Causes.h"
#include "app/history/ReportChanges.h"
#include "app/monitor/ScheduledRuns.h"
#include "app/monitor/StatusFile.h"
#include "app/settings/PolicyRules.h"
#include "app/text/CauseText.h"
#include "app/text/SettingsText.h"
#include "app/text/VerdictText.h"
#include "ui/KeepTranslated.h"
#include "ui/fields/InlineMessage.h"
#include "ui/guide/GuideDialog.h"
#include "ui/results/PermissionView.h"
#include "ui/results/ReportMenu.h"
#include "ui/results/TestBar.h"
#include "ui/style/Style.h"
#include "ui/widgets/Boxes.h"
#include "ui/widgets/WindowState.h"
#include "ui/window/ConnectionHeader.h"
#include "ui/window/ConnectionList.h"
#include "ui/window/ConnectionRemoval.h"
#include "ui/window/ConnectionSide.h"
#include "ui/window/FormerKeys.h"
#include "ui/window/PageColumn.h"

#include <QAction>
#include <QCloseEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr auto windowGeometryKey = "window/geometry"_L1;
constexpr auto selectedKey = "window/connection"_L1;
constexpr QSize usualSize(1080, 648);
constexpr QSize smallestSize(800, 528);
constexpr int unfoldedFrom = 900;

/// Whether they differ in the name at most.
bool isSameButName(const std::optional<Connection> &a, const std::optional<Connection> &b)
{
    if (!a || !b)
        return false;
    Connection renamed = *a;
    renamed.name = b->name;
    return renamed == *b;
}

} // namespace

ConnectionWindow::ConnectionWindow(Services services, QWidget *parent)
    : QWidget(parent, Qt::Window),
      m_services(std::move(services)),
      m_session({m_services.keychain, &m_services.sessionOnly}, m_services.requirements, m_services.defaultClientId,
                compareWithEarlier),
      m_side(new ConnectionSide(m_services.statusFolder, this)),
      m_list(&m_side->list()),
      m_page(new PageColumn(this)),
      m_message(new InlineMessage(InlineMessage::Look::Box, m_page)),
      m_removal(new ConnectionRemoval(m_services, *m_message, *this)),
      m_former(new FormerKeys(m_services.keys)),
      m_view(new PermissionView(m_session)),
      m_reportMenu(new ReportMenu(m_session, this)),
      m_menu(new ConnectionMenu(*m_reportMenu, this)),
      m_header(new ConnectionHeader(m_view->testBar(), *m_menu, m_page))
{
    build();
    connectMenu();
    connectSide();
    setWindowTitle(u"Propel Connect"_s);
    setPrimary();
    setMinimumSize(smallestSize);
    WindowState::restorePlace(*this, windowGeometryKey, usualSize);
    keepTranslated(*this, [this] {
        m_message->clear();
        showCurrent();
    });
}

ConnectionWindow::~ConnectionWindow()
{
    delete m_header; // its test bar follows the session, which goes first otherwise
    delete m_view;
    delete m_reportMenu;
}

void ConnectionWindow::build()
{
    m_page->addTop(m_header);
    m_page->addTop(m_message);
    m_view->addNote(m_former);
    m_page->setBody(m_view);
    connect(m_page, &PageColumn::newWanted, this, &ConnectionWindow::newWanted);
    setLayout(rowOf({m_side, {m_page, 1}}, 0));

    const auto addAction = [this](const QKeySequence &keys, const auto &receiver, const auto &slot) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, receiver, slot);
        QWidget::addAction(action);
    };
    addAction(QKeySequence(Qt::CTRL | Qt::Key_Q), this, &ConnectionWindow::quit);
    addAction(QKeySequence(Qt::CTRL | Qt::Key_W), m_removal, &ConnectionRemoval::closeOrAsk);
    addAction(Qt::Key_F2, this, &ConnectionWindow::rename);
    connect(m_view, &PermissionView::actionWanted, this, &ConnectionWindow::act);
    connect(m_view, &PermissionView::allFixed, this, [this] {
        if (!isActiveWindow())
            Q_EMIT allFixed(Text::headline(m_session.report()), current()->name);
    });
    connect(m_view, &PermissionView::primaryButtonChanged, this, &ConnectionWindow::setPrimary);
    connect(m_view, &PermissionView::focusLost, this,
            [this] { (m_primary ? m_primary.data() : &m_view->testBar().testButton())->setFocus(); });
    connect(m_former, &FormerKeys::exchanged, this, &ConnectionWindow::keysChanged);
    connect(m_former, &FormerKeys::removed, this, [this](const Connection &connection) {
        keysChanged(connection);
        m_removal->removeKeys(tr("Previous private key deleted"));
    });
    connect(&m_session, &DiagnosisSession::changed, this, &ConnectionWindow::showHeader);
    connect(&m_session, &DiagnosisSession::ended, this, [this] { keep(m_session.report()); });
    connect(&m_session, &DiagnosisSession::keyUnavailable, this,
            [this](const Error &error) { keep(keyFault(m_services, m_session.report().connection, m_shown, error)); });
    connect(&m_session, &DiagnosisSession::runningChanged, m_removal, &ConnectionRemoval::dropNews);
    connect(m_removal, &ConnectionRemoval::beginning, &m_session, &DiagnosisSession::cancel);
    connect(m_removal, &ConnectionRemoval::kept, this, [this] { m_quits = false; });
    connect(m_removal, &ConnectionRemoval::removed, this, [this](const QList<Connection> &left) {
        setConnections(left);
        Q_EMIT changedConnections(left);
    });
}

void ConnectionWindow::connectMenu()
{
    QWidget::addActions(m_menu->actions()); // their shortcuts
    connect(m_reportMenu, &ReportMenu::done, this,
            [this](const QString &what) { m_message->tell(InlineMessage::Severity::Good, what); });
    connect(m_reportMenu, &ReportMenu::failed, this, [this](const QString &what, const QString &remedy) {
        m_message->tell(InlineMessage::Severity::Warning, what, remedy);
    });
    connect(m_menu, &ConnectionMenu::editWanted, this, [this] { withCurrent(&ConnectionWindow::editWanted); });
    connect(m_menu, &ConnectionMenu::replaceWanted, this, [this] { withCurrent(&ConnectionWindow::replaceWanted); });
    connect(m_menu, &ConnectionMenu::historyWanted, this, [this] {
        if (const std::optional<Connection> connection = current())
            Q_EMIT historyWanted(*connection);
    });
    connect(m_menu, &ConnectionMenu::guideWanted, this, [this] {
        const std::optional<Connection> connection = current();
        const QString domain = connection ? connection->address.text() : QString();
        auto *guide = new GuideDialog(m_services.requirements, this, {}, domain);
        if (connection)
            guide->rememberFor(connection->id);
        guide->show();
    });
    connect(m_menu, &ConnectionMenu::removeWanted, this, [this] {
        if (const std::optional<Connection> connection = current())
            m_removal->ask(*connection);
    });
}

void ConnectionWindow::connectSide()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &ConnectionWindow::showCurrent);
    connect(m_list, &ConnectionList::renamed, this, &ConnectionWindow::keepName);
    connect(m_side, &ConnectionSide::newWanted, this, &ConnectionWindow::newWanted);
    connect(m_side, &ConnectionSide::testAllWanted, this, &ConnectionWindow::testAllWanted);
    connect(m_side, &ConnectionSide::settingsWanted, this, &ConnectionWindow::settingsWanted);
}

void ConnectionWindow::withCurrent(void (ConnectionWindow::*wanted)(const Connection &))
{
    m_session.cancel();
    if (const std::optional<Connection> connection = current())
        Q_EMIT(this->*wanted)(*connection);
}

void ConnectionWindow::resizeEvent(QResizeEvent *event)
{
    m_side->setFolded(width() < unfoldedFrom);
    QWidget::resizeEvent(event);
}

void ConnectionWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *focused = qobject_cast<QAbstractButton *>(focusWidget());
    QAbstractButton *pressed = focused ? focused : m_primary.data(); // as in a dialog
    if (!isEnter || qobject_cast<QLineEdit *>(focusWidget()) || !pressed || !pressed->isVisible())
        return QWidget::keyPressEvent(event);
    pressed->click();
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
    const QString id = m_list->currentId();
    const auto found = std::ranges::find(m_connections, id, &Connection::id);
    return found != m_connections.end() ? std::optional(*found) : std::nullopt;
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
        m_list->setConnections(connections, wanted);
    }
    m_side->setCount(connections.size());
    if (!isSameButName(before, current()))
        m_shown.clear(); // what it is about may have changed under the same id
    showCurrent();
    if (!m_message->isTelling())
        m_removal->sayLeftovers();
}

void ConnectionWindow::showCurrent()
{
    std::optional<Connection> connection = current();
    const SettingKeys overruled = connection ? applyMandatory(m_services.settings, *connection) : SettingKeys();
    m_header->setVisible(connection.has_value());
    m_page->showEmpty(!connection);
    for (QAction *action : m_menu->actions())
        action->setVisible(connection.has_value());
    if (!connection) {
        m_session.cancel();
        m_shown.clear();
        m_former->setConnection({});
        return;
    }
    showHeader();
    if (m_shown == connection->id)
        return;
    m_shown = connection->id;
    m_message->clear();
    m_former->setConnection(current());
    if (m_services.keys.where(*connection).place == KeyPlace::ThisSessionOnly)
        m_message->tell(InlineMessage::Severity::Warning, tr("The private key is kept for this session only"),
                        tr("You'll have to enter it again the next time you start Propel Connect."));
    const bool isOtherInstance = overruled.testAnyFlags(SettingKey::Domain | SettingKey::CompanyId);
    if (overruled)
        m_message->tell(InlineMessage::Severity::Warning, Text::valuesOverruled(overruled),
                        isOtherInstance ? QString() : tr("To save them with the connection, choose Edit connection."));
    m_session.setKeyPlace(m_services.keys.storeOf(*connection));
    m_session.setConnection(*connection);
    QTimer::singleShot(0, this, &ConnectionWindow::loadResult); // the window comes first, then the file
}

void ConnectionWindow::showHeader()
{
    const std::optional<Connection> connection = current();
    if (!connection)
        return;
    m_header->setConnection(*connection, m_session.rows().connection);
    const StageOutcome *failed = m_session.report().failedStage();
    m_former->setPresentRejected(failed && about(failed->error.cause) == About::Keys);
    m_view->testBar().setNextTest(m_nextTests ? m_nextTests(connection->id) : QDateTime());
}

void ConnectionWindow::showSchedule(const NextTests &next, const QString &testing)
{
    m_nextTests = next;
    m_list->setTesting(testing);
    showHeader();
}

/// In the list, or where it is folded in the dialog.
void ConnectionWindow::rename()
{
    if (m_list->isFolded())
        withCurrent(&ConnectionWindow::editWanted);
    else if (m_list->currentItem())
        m_list->editItem(m_list->currentItem());
}

void ConnectionWindow::keepName(const QString &id, const QString &name)
{
    const auto found = std::ranges::find(m_connections, id, &Connection::id);
    if (found == m_connections.end())
        return;
    Connection renamed = *found;
    renamed.name = name;
    if (const Result<> saved = m_services.store.save(renamed); !saved)
        return m_message->tell(saved.error());
    *found = renamed;
    QMetaObject::invokeMethod(
        this,
        [this] { // once the list's editor is closed
            setConnections(m_connections);
            Q_EMIT changedConnections(m_connections);
        },
        Qt::QueuedConnection);
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
    if (!m_removal->isUnderway())
        return Q_EMIT quitWanted();
    m_quits = true;
    m_removal->closeOrAsk();
}

void ConnectionWindow::keep(const Report &report)
{
    m_list->setResult(m_shown, report);
    if (const auto kept = saveRun(m_services.statusFolder, m_shown, report); !kept.errors.isEmpty()) {
        const Text::Explanation why = Text::explain(kept.errors.constFirst());
        m_message->tell(InlineMessage::Severity::Warning, why.what, why.remedy);
    }
}

/// The page that has what is to be corrected.
void ConnectionWindow::act(NextAction action)
{
    if (action == NextAction::CorrectKeys || action == NextAction::SwapKeys)
        withCurrent(&ConnectionWindow::replaceWanted);
    else if (action == NextAction::ChooseCaFile || action == NextAction::EditConnection)
        withCurrent(&ConnectionWindow::editAdvancedWanted);
    else
        withCurrent(&ConnectionWindow::editWanted);
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
