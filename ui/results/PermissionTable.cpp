// SPDX-License-Identifier: MIT
#include "ui/results/PermissionTable.h"

#include "ui/Theme.h"
#include "ui/results/PermissionDelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

/// Its words stand above those of the cells, which are indented.
class IndentedHeader : public QHeaderView
{
public:
    explicit IndentedHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) {}

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override
    {
        QHeaderView::initStyleOptionForIndex(option, section);
        option->text.prepend(u'\u2002');
    }
};

} // namespace

void AttentionFilter::setOn(bool on)
{
    m_on = on;
    invalidateRowsFilter();
}

bool AttentionFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!m_on)
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return index.data(PermissionModel::PendingRole).toBool() ||
           index.data(PermissionModel::StateRole).toInt() != static_cast<int>(State::Passed);
}

PermissionTable::PermissionTable(PermissionModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setHorizontalHeader(new IndentedHeader(this));
    m_filter.setSourceModel(&model);
    setModel(&m_filter);
    setItemDelegate(new PermissionDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false); // Tab leaves the table; the arrow keys move in it
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);

    connect(&m_filter, &QAbstractItemModel::dataChanged, viewport(),
            [this] { viewport()->update(); }); // the bands count
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &PermissionTable::fitRows);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, &PermissionTable::fitRows);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, [this] {
        fitRows();
        fitColumns();
    });
    connect(&m_filter, &QAbstractItemModel::headerDataChanged, this, &PermissionTable::fitColumns);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (!m_fitting)
            m_ownWidths = true;
    });
    fitRows();
    fitColumns();
}

PermissionTable::~PermissionTable()
{
    setModel(nullptr); // the filter goes before the view's own parts do
}

void PermissionTable::setOnlyAttention(bool on)
{
    m_filter.setOn(on);
    viewport()->update();
}

QString PermissionTable::selectedId() const
{
    const QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    return rows.isEmpty() ? QString() : rows.constFirst().data(PermissionModel::IdRole).toString();
}

void PermissionTable::select(const QString &id)
{
    const QScopedValueRollback selecting(m_selecting, true);
    if (id.isEmpty()) {
        clearSelection();
        return;
    }
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const QModelIndex index = m_filter.index(row, 0);
        if (index.data(PermissionModel::IdRole).toString() == id) {
            setCurrentIndex(index);
            scrollTo(index);
            return;
        }
    }
}

void PermissionTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_selecting && !selected.isEmpty())
        Q_EMIT chosen();
    Q_EMIT selectionMoved();
}

QByteArray PermissionTable::columnWidths() const
{
    return m_ownWidths ? horizontalHeader()->saveState() : QByteArray();
}

void PermissionTable::setColumnWidths(const QByteArray &saved)
{
    const QScopedValueRollback fitting(m_fitting, true);
    if (!saved.isEmpty() && horizontalHeader()->restoreState(saved))
        m_ownWidths = true;
}

void PermissionTable::fitRows()
{
    QStyleOptionViewItem option;
    option.initFrom(this);
    for (int row = 0; row < m_filter.rowCount(); ++row)
        verticalHeader()->resizeSection(row, itemDelegate()->sizeHint(option, m_filter.index(row, 0)).height());
    viewport()->update();
}

int PermissionTable::widthOf(int column, PermissionModel::Texts texts) const
{
    const QStringList words = m_model.widestTexts(column, texts);
    const bool withIcon =
        column == PermissionModel::StateColumn || (column >= PermissionModel::AddColumn && words.size() > 1);
    const int head = horizontalHeader()->sectionSizeHint(column) + fontMetrics().horizontalAdvance(u"\u2002\u2002"_s);
    return std::max(head, PermissionDelegate::widthFor(words, fontMetrics(), withIcon));
}

/// The names get what is left over. Where that is less than nothing, room for rare words goes first.
void PermissionTable::fitColumns()
{
    if (m_ownWidths)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    const auto widths = [this](PermissionModel::Texts texts) {
        QList<int> all;
        for (int column = 0; column < PermissionModel::columns; ++column)
            all += widthOf(column, texts);
        return all;
    };
    QList<int> wanted = widths(PermissionModel::Texts::All);
    int spare = viewport()->width() - std::accumulate(wanted.begin(), wanted.end(), 0);
    if (spare < 0) {
        wanted = widths(PermissionModel::Texts::Usual);
        spare = viewport()->width() - std::accumulate(wanted.begin(), wanted.end(), 0);
    }
    wanted[PermissionModel::NameColumn] += std::max(0, spare);
    for (int column = 0; column < PermissionModel::columns; ++column)
        setColumnWidth(column, wanted.at(column));
}

QSize PermissionTable::sizeHint() const
{
    int width = verticalScrollBar()->sizeHint().width() + 2 * frameWidth();
    for (int column = 0; column < PermissionModel::columns; ++column)
        width += widthOf(column, PermissionModel::Texts::All);
    return {width, QTableView::sizeHint().height()};
}

void PermissionTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    // What is selected stays in sight where the details below take a part of the height.
    const bool isLower = event->size().height() < event->oldSize().height();
    const QRect row = visualRect(currentIndex());
    if (isLower && row.top() < event->oldSize().height() && row.bottom() >= event->size().height())
        scrollTo(currentIndex());
}

void PermissionTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitRows();
        fitColumns();
    }
}

void PermissionTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0)
        viewport()->update(); // the bands don't move along
}

void PermissionTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    if (m_filter.rowCount() == 0 && m_model.rowCount() > 0) {
        painter.setPen(Theme::readable(Theme::quietText(palette()), palette().color(QPalette::Base)));
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("All rows passed: nothing needs attention."));
    }
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        if (PermissionDelegate::startsSection(m_filter.index(row, 0)))
            paintBand(painter, row);
    }
}

void PermissionTable::paintBand(QPainter &painter, int row) const
{
    const auto section =
        static_cast<PermissionModel::Section>(m_filter.index(row, 0).data(PermissionModel::SectionRole).toInt());
    const QFontMetrics metrics = fontMetrics();
    const QRect band(0, rowViewportPosition(row), viewport()->width(), PermissionDelegate::bandHeight(metrics));
    const QColor paper = Theme::blend(palette().color(QPalette::Text), palette().color(QPalette::Base), 0.06);
    painter.fillRect(band, paper);
    painter.fillRect(QRect(band.left(), band.bottom(), band.width(), 1), Theme::hairline(palette()));

    const int space = 2 * std::max(2, metrics.height() / 3);
    const QRect text = band.adjusted(space, 0, -space, -1);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(Theme::readable(palette().color(QPalette::Text), paper, 7));
    const QString title = m_model.sectionTitle(section);
    painter.drawText(
        text, static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), title);

    const QString count = m_model.sectionCount(section);
    painter.setFont(font());
    if (QFontMetrics(bold).horizontalAdvance(title) + metrics.horizontalAdvance(count) + space > text.width())
        return;
    painter.setPen(Theme::readable(Theme::quietText(palette()), paper));
    painter.drawText(
        text, static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter)), count);
}

} // namespace Propel
