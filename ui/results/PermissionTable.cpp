// SPDX-License-Identifier: MIT
#include "ui/results/PermissionTable.h"

#include "ui/results/PermissionDelegate.h"
#include "ui/style/StylePainter.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHeaderView>
#include <QLayout>
#include <QPainter>
#include <QScrollArea>
#include <QWheelEvent>

namespace Propel {

namespace {

/// Its words stand above those of the cells.
class PermissionHeader : public QHeaderView
{
public:
    explicit PermissionHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) {}

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const bool isFirst = section == PermissionModel::NameColumn;
        const QRect place = rect.adjusted(isFirst ? PermissionDelegate::leftEdge : 0, 0, 0, 0);
        painter->fillRect(rect, Tokens::color(Token::Card, palette()));
        painter->setFont(fontOf(TextStyle::Caption));
        painter->setPen(Tokens::color(Token::SecondaryText, palette()));
        painter->drawText(QStyle::visualRect(layoutDirection(), rect, place),
                          static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) |
                                           Qt::AlignAbsolute | Qt::AlignVCenter),
                          model()->headerData(section, orientation()).toString());
    }
};

} // namespace

PermissionTable::PermissionTable(PermissionModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setHorizontalHeader(new PermissionHeader(this));
    setModel(&model);
    setItemDelegate(new PermissionDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false); // Tab leaves the table; the arrow keys move in it
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    setSizeAdjustPolicy(AdjustToContents);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(1);
    connect(&model, &QAbstractItemModel::modelReset, this, &PermissionTable::fit);
    connect(&model, &QAbstractItemModel::dataChanged, this, &PermissionTable::hideRows);
    fit();
}

PermissionTable::~PermissionTable()
{
    setModel(nullptr); // selectionChanged() is a method of this class, and no longer there when the base class goes
}

void PermissionTable::fit()
{
    clearSpans();
    m_opened = -1;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        verticalHeader()->resizeSection(row, usualHeight(row));
        if (m_model.isGroup(row))
            setSpan(row, 0, 1, PermissionModel::columns);
        else if (!m_model.index(row, 0).data(PermissionModel::PrefixRole).toString().isEmpty())
            setSpan(row, 0, 1, PermissionModel::InquireColumn); // a table's long name; it has no other levels
    }
    for (int column = 0; column < PermissionModel::columns; ++column) {
        setColumnHidden(column, !m_model.needsColumn(column));
        horizontalHeader()->setSectionResizeMode(
            column, column == PermissionModel::NameColumn ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
    hideRows();
}

int PermissionTable::usualHeight(int row) const
{
    QStyleOptionViewItem option;
    option.initFrom(this);
    return itemDelegate()->sizeHint(option, m_model.index(row, 0)).height();
}

void PermissionTable::setDetails(QWidget *details)
{
    m_details = details;
    m_details->setParent(viewport());
    m_details->installEventFilter(this);
    m_details->setAutoFillBackground(
        Tokens::usesSystemColors()); // else what the system selects rows with shines through
}

void PermissionTable::placeDetails()
{
    if (!m_details)
        return;
    if (m_opened >= 0 && m_opened < m_model.rowCount())
        verticalHeader()->resizeSection(m_opened, usualHeight(m_opened));
    const QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    m_opened = rows.isEmpty() || m_details->isHidden() ? -1 : rows.constFirst().row();
    if (m_opened >= 0 && isRowHidden(m_opened)) {
        m_details->hide();
        m_opened = -1;
    }
    if (m_opened >= 0) {
        const int usual = usualHeight(m_opened);
        const int height = m_details->layout()->totalHeightForWidth(viewport()->width());
        verticalHeader()->resizeSection(m_opened, usual + height);
        m_details->setGeometry(0, rowViewportPosition(m_opened) + usual, viewport()->width(), height);
    }
    updateGeometry();
}

void PermissionTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeDetails();
}

bool PermissionTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_details && event->type() == QEvent::LayoutRequest)
        placeDetails();
    return QTableView::eventFilter(watched, event);
}

void PermissionTable::setOnlyMissing(bool on)
{
    m_onlyMissing = on;
    hideRows();
}

void PermissionTable::hideRows()
{
    bool isGroupHidden = true;
    for (int row = m_model.rowCount() - 1; row >= 0; --row) { // a group stands above its rows
        const QModelIndex index = m_model.index(row, 0);
        const bool isOk = index.data(PermissionModel::StateRole).toInt() == static_cast<int>(Propel::State::Passed) &&
                          !index.data(PermissionModel::PendingRole).toBool();
        const bool isHidden = m_onlyMissing && (m_model.isGroup(row) ? isGroupHidden : isOk);
        isGroupHidden = m_model.isGroup(row) || (isGroupHidden && isHidden);
        setRowHidden(row, isHidden);
    }
    placeDetails();
    updateGeometry();
}

QString PermissionTable::selectedId() const
{
    const QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    return rows.isEmpty() ? QString() : rows.constFirst().data(PermissionModel::IdRole).toString();
}

void PermissionTable::select(const QString &id)
{
    if (id.isEmpty())
        return clearSelection();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.index(row, 0).data(PermissionModel::IdRole).toString() == id)
            return setCurrentIndex(m_model.index(row, 0));
    }
}

void PermissionTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

/// What scrolls is a page around it, which doesn't know of rows.
void PermissionTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!isVisible() || !current.isValid())
        return;
    for (QWidget *parent = parentWidget(); parent; parent = parent->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(parent);
        if (!area || !area->widget())
            continue;
        const QPoint at = viewport()->mapTo(area->widget(), visualRect(current).center());
        return area->ensureVisible(at.x(), at.y(), 0, 2 * rowHeight(current.row()));
    }
}

/// Passes over the rows of groups.
QModelIndex PermissionTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex next = QTableView::moveCursor(action, modifiers);
    if (!next.isValid() || !m_model.isGroup(next.row()))
        return next;
    const int step = action == MoveUp || action == MovePrevious ? -1 : 1;
    for (int row = next.row() + step; row >= 0 && row < m_model.rowCount(); row += step) {
        if (!m_model.isGroup(row) && !isRowHidden(row))
            return next.siblingAtRow(row);
    }
    return currentIndex();
}

/// The ring stands around the row: the arrow keys move by rows.
void PermissionTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!currentIndex().isValid() || !hasFocus() || !window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    StylePainter paint(*viewport());
    paint.focusRing(
        QRect(0, rowViewportPosition(currentIndex().row()), viewport()->width(), usualHeight(currentIndex().row())),
        paint.color(Token::Text), 4);
}

void PermissionTable::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // for the page around it
}

void PermissionTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace Propel
