// SPDX-License-Identifier: MIT
#include "ui/window/ConnectionList.h"

#include "app/monitor/StatusFile.h"
#include "app/text/ChangeText.h"
#include "app/text/TimeText.h"
#include "ui/Theme.h"
#include "ui/window/ConnectionDelegate.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Propel {
namespace {

using Role = ConnectionDelegate::Role;

class ConnectionItem : public QListWidgetItem
{
public:
    using QListWidgetItem::QListWidgetItem;

    bool operator<(const QListWidgetItem &other) const override
    {
        const int mine = Theme::severity(ConnectionDelegate::markOf(data(Role::MarkRole)));
        const int others = Theme::severity(ConnectionDelegate::markOf(other.data(Role::MarkRole)));
        return mine != others ? mine > others
                              : QString::localeAwareCompare(text().toCaseFolded(), other.text().toCaseFolded()) < 0;
    }
};

} // namespace

ConnectionList::ConnectionList(QString statusFolder, QWidget *parent)
    : QListWidget(parent),
      m_statusFolder(std::move(statusFolder)),
      m_delegate(new ConnectionDelegate(this))
{
    setItemDelegate(m_delegate);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long names are elided
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_aging.setInterval(20s);
    connect(m_delegate, &ConnectionDelegate::renamed, this, &ConnectionList::renamed);
    connect(&m_aging, &QTimer::timeout, this, &ConnectionList::describeAll);
}

QSize ConnectionList::sizeHint() const
{
    return {isFolded() ? 40 : std::max(288, fontMetrics().averageCharWidth() * 40), 0}; // 288 at the usual text size
}

bool ConnectionList::isFolded() const
{
    return m_delegate->isFolded();
}

void ConnectionList::setFolded(bool isFolded)
{
    if (isFolded == this->isFolded())
        return;
    m_delegate->setFolded(isFolded);
    setVerticalScrollBarPolicy(isFolded ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setEditTriggers(isFolded ? EditTriggers(NoEditTriggers) : DoubleClicked | EditKeyPressed);
    scheduleDelayedItemsLayout();
    updateGeometry();
}

void ConnectionList::setConnections(const QList<Connection> &connections, const QString &selected)
{
    clear();
    m_unread.clear();
    for (const Connection &connection : connections) {
        auto *item = new ConnectionItem(connection.name, this);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setData(Role::IdRole, connection.id);
        //: %1: the domain, %2: the Company ID
        item->setData(Role::AddressRole, tr("%1 · %2").arg(connection.address.text(), connection.companyId.text()));
        m_unread += connection.id;
    }
    describeAll();
    sortItems();
    QListWidgetItem *wanted = find(selected);
    setCurrentItem(wanted ? wanted : item(0));
    QTimer::singleShot(0, this, &ConnectionList::readNext);
}

QListWidgetItem *ConnectionList::find(const QString &id) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(Role::IdRole).toString() == id)
            return item(row);
    }
    return nullptr;
}

QString ConnectionList::currentId() const
{
    return currentItem() ? currentItem()->data(Role::IdRole).toString() : QString();
}

/// One at a time: nothing that a person does meanwhile waits for all of them.
void ConnectionList::readNext()
{
    if (m_unread.isEmpty())
        return;
    const QString id = m_unread.takeFirst();
    if (const Result<Report> last = loadStatus(m_statusFolder, id))
        setResult(id, *last);
    QTimer::singleShot(0, this, &ConnectionList::readNext);
}

void ConnectionList::setResult(const QString &id, const Report &report)
{
    QListWidgetItem *shown = find(id);
    if (!shown)
        return;
    m_unread.removeOne(id);
    const RunRecord run = recordOf(report);
    shown->setData(Role::MarkRole, static_cast<int>(Theme::mark(run)));
    QString headline = Text::runState(run);
    headline[0] = headline.at(0).toUpper();
    shown->setData(Role::HeadlineRole, headline);
    shown->setData(Role::TestedRole, report.generated);
    describe(*shown);
    sortItems();
    scrollToItem(currentItem());
}

void ConnectionList::setTesting(const QString &id)
{
    m_testing = id;
    describeAll();
}

void ConnectionList::setFilter(const QString &text)
{
    for (int row = 0; row < count(); ++row) {
        const QListWidgetItem &each = *item(row);
        const bool fits = each.text().contains(text, Qt::CaseInsensitive) ||
                          each.data(Role::AddressRole).toString().contains(text, Qt::CaseInsensitive);
        setRowHidden(row, !fits);
    }
}

void ConnectionList::describeAll()
{
    for (int row = 0; row < count(); ++row)
        describe(*item(row));
}

/// For screen readers, and as the tooltip: all that stands there, whole.
void ConnectionList::describe(QListWidgetItem &item) const
{
    QString state = tr("Not tested yet");
    if (item.data(Role::IdRole).toString() == m_testing)
        state = tr("Testing…");
    else if (const QVariant headline = item.data(Role::HeadlineRole); headline.isValid())
        //: %1: what the last test found, %2: when: "4 min ago"
        state = tr("%1 · %2").arg(headline.toString(),
                                  Text::age(item.data(Role::TestedRole).toDateTime(), QDateTime::currentDateTimeUtc()));
    item.setData(Role::StateRole, state);
    const QStringList lines{item.text(), item.data(Role::AddressRole).toString(), state};
    item.setData(Qt::AccessibleTextRole, lines.join(QStringLiteral(", ")));
    item.setToolTip(
        QStringLiteral("<qt>%1</qt>").arg(lines.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"))));
}

void ConnectionList::showEvent(QShowEvent *event)
{
    describeAll();
    m_aging.start();
    QListWidget::showEvent(event);
}

void ConnectionList::hideEvent(QHideEvent *event)
{
    m_aging.stop();
    QListWidget::hideEvent(event);
}

} // namespace Propel
