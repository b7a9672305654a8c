// SPDX-License-Identifier: MIT
#include "ui/window/ConnectionWindow.h"

#include "app/desktop/Administration.h"
#include "app/desktop/Paths.h"
#include "app/desktop/Results.h"
#include "app/desktop/SettingsWords.h"
#include "app/wording/Wording.h"
#include "ui/fields/InlineMessage.h"
#include "ui/fields/LogButton.h"
#include "ui/fields/QuietLabel.h"
#include "ui/results/PermissionView.h"
#include "ui/results/WindowPlace.h"
#include "ui/window/FormerKeys.h"

#include <QAction>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Propel {
namespace {

constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto selectedKey = "window/connection"_L1;

} // namespace

ConnectionWindow::ConnectionWindow(WindowContext context, QWidget *parent)
    : QWidget(parent, Qt::Window),
      m_context(std::move(context)),
      m_session(m_context.keychain, m_context.requirements, m_context.defaultClientId),
      m_list(new QListWidget(this)),
      m_name(new QLabel(this)),
      m_address(new QuietLabel(this)),
      m_edit(new QPushButton(this)),
      m_replace(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_new(new QPushButton(this)),
      m_message(new InlineMessage(InlineMessage::Look::Box, this)),
      m_removeLeftovers(m_message->addWayOn()),
      m_former(new FormerKeys(m_context.store, m_context.keychain, m_context.leftovers, this)),
      m_view(new PermissionView(m_session, this))
{
    build();
    retranslate();
    resize(fontMetrics().averageCharWidth() * 185, fontMetrics().height() * 46);
    restoreGeometry(WindowPlace::recall(geometryKey).toByteArray());
}

ConnectionWindow::~ConnectionWindow()
{
    delete m_view; // it follows the session, which goes first otherwise
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
    right->addWidget(m_view, 1);
    right->addStretch(0);
    auto *log = new LogButton(logFile(), this);
    right->addWidget(log, 0, Qt::AlignTrailing);
    connect(log, &LogButton::failed, this, [this](const QString &what, const QString &remedy) {
        m_message->tell(InlineMessage::Severity::Warning, what, remedy);
    });
    auto *layout = new QHBoxLayout(this);
    layout->setSpacing(space);
    layout->addWidget(m_list, 1);
    layout->addLayout(right, 4);

    auto *quit = new QAction(this);
    quit->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Q)});
    connect(quit, &QAction::triggered, this, &ConnectionWindow::closeOrAsk);
    auto *close = new QAction(this);
    close->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_W)});
    connect(close, &QAction::triggered, this, &ConnectionWindow::closeOrAsk);
    addActions({quit, close});

    m_patience.setSingleShot(true);
    m_patience.setInterval(2s);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_context.leftovers.isRemoving())
            m_message->tell(InlineMessage::Severity::Note, tr("Waiting for the keychain to remove the private key."),
                            tr("It may show a window that asks for a password."));
    });
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
    connect(m_former, &FormerKeys::exchanged, this, &ConnectionWindow::keysChanged);
    connect(m_former, &FormerKeys::removed, this, [this](const Connection &connection) {
        keysChanged(connection);
        removeKeys(tr("The former private key is removed from the keychain."));
    });
    connect(m_remove, &QPushButton::clicked, this, &ConnectionWindow::askToRemove);
    connect(m_new, &QPushButton::clicked, this, &ConnectionWindow::newWanted);
    connect(&m_session, &DiagnosisSession::ended, this, &ConnectionWindow::keepResult);
    connect(&m_context.leftovers, &LeftoverKeys::ended, this, &ConnectionWindow::keysRemoved);
    connect(m_removeLeftovers, &QPushButton::clicked, this, [this] {
        m_message->clear();
        removeKeys(tr("The private key is removed from the keychain."));
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
    m_removeLeftovers->setText(tr("Remove it &now"));
    m_new->setText(tr("&New connection…"));
    m_new->setAccessibleName(tr("New connection"));
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
    if (event->spontaneous() && m_context.leftovers.isRemoving()) { // a person's wish; the session's end is not held up
        event->ignore();
        return closeOrAsk();
    }
    WindowPlace::keep(geometryKey, saveGeometry());
    if (const std::optional<Connection> connection = current())
        WindowPlace::keep(selectedKey, connection->id);
    m_session.cancel();
    QWidget::closeEvent(event);
    // Only once it is hidden: whoever listens asks whether it is.
    QMetaObject::invokeMethod(this, &ConnectionWindow::closed, Qt::QueuedConnection);
}

/// Asks where the keychain has not let go of a key yet: perhaps it waits for a person.
void ConnectionWindow::closeOrAsk()
{
    if (!m_context.leftovers.isRemoving()) {
        close();
        return;
    }
    if (findChild<QMessageBox *>())
        return;
    auto *question = new QMessageBox(QMessageBox::Question, windowTitle(),
                                     tr("The keychain has not removed the private key yet. Close all the same?"),
                                     QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        tr("What is still there then is said at the next start, and can be removed from there."));
    const QPushButton *close = question->addButton(tr("&Close"), QMessageBox::DestructiveRole);
    QPushButton *wait = question->addButton(tr("&Wait"), QMessageBox::RejectRole);
    question->setDefaultButton(wait);
    question->setEscapeButton(wait);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    connect(&m_context.leftovers, &LeftoverKeys::ended, question, &QMessageBox::reject);
    question->open();
}

std::optional<Connection> ConnectionWindow::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_connections.size() ? std::optional(m_connections.at(row)) : std::nullopt;
}

void ConnectionWindow::setConnections(const QList<Connection> &connections, const QString &selected)
{
    QString wanted = selected;
    if (wanted.isEmpty())
        wanted = current() ? current()->id : WindowPlace::recall(selectedKey).toString();
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
    m_shown.clear(); // what it is about may have changed under the same id
    showCurrent();
    if (!m_message->isTelling())
        sayLeftovers();
}

void ConnectionWindow::showCurrent()
{
    std::optional<Connection> connection = current();
    const SettingKeys overruled = connection ? enforce(m_context.settings, *connection) : SettingKeys();
    m_edit->setEnabled(connection.has_value());
    m_replace->setEnabled(connection.has_value());
    m_remove->setEnabled(connection.has_value());
    m_view->setVisible(connection.has_value());
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
    const bool onlyNow = m_context.sessionOnly.holds(connection->keychainName());
    if (onlyNow)
        m_message->tell(InlineMessage::Severity::Warning, tr("The private key is held for this session only."),
                        tr("It is in no keychain, and is asked for again at the next start."));
    if (overruled)
        m_message->tell(InlineMessage::Severity::Warning, SettingsWords::overruled(overruled),
                        tr("“Edit” saves them with the connection."));
    m_session.setKeyPlace(onlyNow ? m_context.sessionOnly : m_context.keychain);
    m_session.setConnection(*connection);
    QTimer::singleShot(0, this, &ConnectionWindow::loadResult); // the window comes first, then the file
}

void ConnectionWindow::loadResult()
{
    std::optional<Connection> connection = current();
    if (!connection || connection->id != m_shown || m_session.isRunning() || m_session.hasResult())
        return;
    (void)enforce(m_context.settings, *connection);
    if (const Result<Report> last = loadStatus(m_context.statusFolder, connection->id))
        m_session.setConnection(*connection, *last);
}

void ConnectionWindow::keepResult()
{
    if (const auto kept = keepRun(m_context.statusFolder, m_shown, m_session.report()); !kept.troubles.isEmpty()) {
        const Wording::Explanation why = Wording::explain(kept.troubles.constFirst());
        m_message->tell(InlineMessage::Severity::Warning,
                        tr("The result could not be kept for the next start. %1").arg(why.what), why.remedy);
    }
}

void ConnectionWindow::askToRemove()
{
    const std::optional<Connection> connection = current();
    if (!connection)
        return;
    //: %1: a connection's name
    auto *question =
        new QMessageBox(QMessageBox::Question, windowTitle(), tr("Remove the connection “%1”?").arg(connection->name),
                        QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(
        tr("Its settings, its last result and its private key in the keychain go. ConnectWise never shows that "
           "key again. Nothing is changed in ConnectWise."));
    const QPushButton *remove = question->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    QPushButton *keep = question->addButton(tr("&Keep"), QMessageBox::RejectRole);
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    connect(remove, &QPushButton::clicked, this, [this, gone = *connection] { this->remove(gone); });
    question->open();
}

void ConnectionWindow::remove(const Connection &connection)
{
    m_session.cancel();
    Result<> noted;
    QStringList entries = connection.keychainNames();
    for (const DraftName &name : {DraftName{connection.id}, DraftName{connection.id, true}}) {
        const ConnectionDraft draft = m_context.store.draft(name);
        entries += {draft.keyEntry, draft.keyUnderway};
    }
    for (const QString &entry : entries) { // before the connection goes: nobody else would know of them
        if (const Result<> done = m_context.leftovers.note(entry); !done)
            noted = done;
    }
    const Result<> removed = noted ? m_context.store.remove(connection.id) : noted;
    const Result<QList<Connection>> left = removed ? m_context.store.load() : tl::make_unexpected(removed.error());
    if (!left)
        return m_message->tell(left.error());
    for (const DraftName &name : {DraftName{connection.id}, DraftName{connection.id, true}})
        m_context.store.dropDraft(name);
    dropRuns(m_context.statusFolder, connection.id);
    forgetSessionKey(connection.keychainName());
    setConnections(*left);
    removeKeys(tr("Its settings and its private key are removed."));
}

void ConnectionWindow::removeKeys(const QString &saidWhenDone)
{
    m_whenRemoved = saidWhenDone;
    m_patience.start();
    m_context.leftovers.remove();
}

/// Other keys are in use now: what was found with the former ones says nothing any more.
void ConnectionWindow::keysChanged(const Connection &connection)
{
    const Result<QList<Connection>> saved = m_context.store.load();
    if (!saved)
        return m_message->tell(saved.error());
    const std::optional<Connection> before = current();
    const bool others = before && before->id == connection.id && before->publicKey != connection.publicKey;
    if (others)
        dropRuns(m_context.statusFolder, connection.id);
    setConnections(*saved, connection.id);
    if (others)
        m_session.testAll();
}

void ConnectionWindow::forgetSessionKey(const QString &entry)
{
    if (!m_context.sessionOnly.holds(entry) || m_context.store.isInUse(entry))
        return;
    RemoveSecret *forgetting = m_context.sessionOnly.remove(entry).release(); // belongs to itself
    connect(forgetting, &Step::ended, forgetting, &QObject::deleteLater);
    forgetting->start();
}

void ConnectionWindow::keysRemoved()
{
    m_patience.stop();
    if (m_context.leftovers.result() && m_context.leftovers.entries().isEmpty())
        m_message->tell(InlineMessage::Severity::Good, m_whenRemoved);
    else
        sayLeftovers();
}

void ConnectionWindow::sayLeftovers()
{
    const QStringList entries = m_context.leftovers.names();
    if (entries.isEmpty() || m_context.leftovers.isRemoving())
        return;
    const Result<> &outcome = m_context.leftovers.result();
    QString what = tr("A private key that is no longer needed is still in the keychain.");
    if (!outcome)
        what += u' ' + Wording::explain(outcome.error()).what;
    m_message->tell(InlineMessage::Severity::Warning, what,
                    //: %1: the names of entries in the keychain, one or more
                    tr("Try again here, or delete it with your keychain's own program: service “Propel Connect”, %1.")
                        .arg(entries.join(u", "_s)));
    m_message->setWaysOn(true);
}

} // namespace Propel
