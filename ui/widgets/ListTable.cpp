// SPDX-License-Identifier: MIT
#include "ui/widgets/ListTable.h"

#include "ui/widgets/TextLabel.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace Propel {
namespace {

constexpr int leastRow = 28;
constexpr int cellEdge = 8;

/// The selection shows where one is, not a frame around one cell.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, option.palette.highlight());
        QStyleOptionViewItem inner(option);
        inner.rect.adjust(cellEdge, 0, -cellEdge, 0);
        QStyledItemDelegate::paint(painter, inner, index);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * cellEdge, 0);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state.setFlag(QStyle::State_HasFocus, false);
    }
};

} // namespace

ListTable::ListTable(const QStringList &headings, int widestColumn, int trailing, QWidget *parent)
    : QTableView(parent),
      m_rows(new QStandardItemModel(this)),
      m_trailing(trailing)
{
    m_rows->setHorizontalHeaderLabels(headings);
    for (int column = 0; column < headings.size(); ++column)
        m_rows->horizontalHeaderItem(column)->setTextAlignment(alignment(column));
    setModel(m_rows);
    setItemDelegate(new RowDelegate(this));
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QPalette colors = palette();
    colors.setColor(QPalette::Highlight, Tokens::color(Token::Selected, colors));
    colors.setColor(QPalette::HighlightedText, Tokens::color(Token::Text, colors));
    colors.setColor(QPalette::Base, Tokens::color(Token::Card, colors));
    setPalette(colors);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(leastRow);
    verticalHeader()->setDefaultSectionSize(std::max(leastRow, fontMetrics().height() + 8));
    horizontalHeader()->setFont(fontOf(TextStyle::Caption));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(widestColumn, QHeaderView::Stretch);
    setMinimumHeight(leastRow * 6);
}

Qt::Alignment ListTable::alignment(int column) const
{
    return (column < m_trailing ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter;
}

QList<QStandardItem *> ListTable::addRow(const QStringList &cells, const QString &sentence)
{
    QList<QStandardItem *> row;
    for (const QString &cell : cells) {
        row += new QStandardItem(cell);
        row.constLast()->setEditable(false);
        row.constLast()->setTextAlignment(alignment(static_cast<int>(row.size()) - 1));
    }
    row.constFirst()->setAccessibleText(sentence);
    m_rows->appendRow(row);
    return row;
}

QString ListTable::selectedSentences() const
{
    QString all;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (selectionModel()->isRowSelected(row))
            all += m_rows->item(row)->accessibleText() + u'\n';
    }
    return all;
}

} // namespace Propel
