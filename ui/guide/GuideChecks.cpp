// SPDX-License-Identifier: MIT
#include "ui/guide/GuideChecks.h"

#include "app/text/RowText.h"
#include "ui/style/StylePainter.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QHBoxLayout>

#include <algorithm>

namespace Propel {
namespace {

constexpr int levelColumns = 4;
constexpr int cellGap = 3;
constexpr int mostColumns = 3;
constexpr int columnGap = 24;
constexpr int tableEdge = 16;
constexpr int tableIndent = 34;
constexpr int tableEdges = 2 * tableEdge + tableIndent;

} // namespace

LevelCells::LevelCells(std::optional<Levels> levels, QWidget *parent) : QWidget(parent), m_levels(levels)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void LevelCells::setRoom(int width)
{
    const QFontMetrics metrics(fontOf(TextStyle::Caption));
    int head = 0;
    for (const Right right : allRights)
        head = std::max(head, metrics.horizontalAdvance(Text::levelColumn(right)));
    const int least = metrics.horizontalAdvance(Text::word(Right::Inquire)) + 8;
    setFixedWidth(levelColumns * std::clamp(width * 9 / 20 / levelColumns, least, head + 4 * cellGap));
    m_breaksHeads = this->width() / levelColumns < head + 2 * cellGap;
    if (!m_levels)
        setMinimumHeight(metrics.height() * (m_breaksHeads ? 2 : 1) + 14);
}

void LevelCells::paintEvent(QPaintEvent *)
{
    StylePainter paint(*this);
    const int width = this->width() / levelColumns;
    int x = 0;
    for (const Right right : allRights) {
        const bool isNeeded = m_levels && (*m_levels)[right] != Level::None;
        paint.painter().setFont(fontOf(isNeeded ? TextStyle::Strong : TextStyle::Caption));
        paint.painter().setPen(paint.color(isNeeded ? Token::Text : Token::SecondaryText));
        const QRect cell = QStyle::visualRect(layoutDirection(), rect(), {x, 0, width, height()});
        QString text = m_levels ? Text::word((*m_levels)[right]) : Text::levelColumn(right);
        if (!m_levels && m_breaksHeads) // all of them, also those that would fit
            text.replace(u' ', u'\n');
        paint.painter().drawText(cell.adjusted(cellGap, 0, -cellGap, 0), Qt::AlignCenter, text);
        x += width;
    }
}

TableChecks::TableChecks(const QList<TableRequirement> &tables, QWidget *parent) : QWidget(parent)
{
    QString group;
    QVBoxLayout *lines = nullptr;
    for (const TableRequirement &table : tables) {
        if (!lines || table.group != group) {
            group = table.group;
            m_groups += Group{new QWidget(this), 1};
            lines = new QVBoxLayout(m_groups.constLast().widget);
            lines->setContentsMargins(0, 0, 0, 8);
            lines->setSpacing(8);
            auto *name = new TextLabel(TextStyle::Caption);
            name->setWordWrap(false);
            name->setText(group);
            lines->addWidget(name);
        }
        auto *box = new QCheckBox(table.table);
        box->setAccessibleName(Text::tableName(table));
        lines->addWidget(box);
        m_boxes += box;
        ++m_groups.last().lines;
    }
    arrange(1);
}

/// A group stands where its middle would be in one long column that is cut into equal pieces.
void TableChecks::arrange(int columns)
{
    m_columns = columns;
    delete layout();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(tableEdge, 12, tableEdge, 4);
    row->setSpacing(columnGap);
    row->addSpacing(tableIndent); // mirrored, other than a margin
    QList<QVBoxLayout *> pieces;
    for (int i = 0; i < columns; ++i) {
        pieces += new QVBoxLayout;
        pieces.constLast()->setSpacing(4);
        row->addLayout(pieces.constLast(), 1);
    }
    int all = 0;
    for (const Group &group : std::as_const(m_groups))
        all += group.lines;
    int before = 0;
    for (const Group &group : std::as_const(m_groups)) {
        pieces.at((2 * before + group.lines) * columns / (2 * std::max(1, all)))->addWidget(group.widget);
        before += group.lines;
    }
    for (QVBoxLayout *piece : pieces)
        piece->addStretch(1);
    updateGeometry();
}

QSize TableChecks::minimumSizeHint() const
{
    int widest = 0;
    for (const Group &group : m_groups)
        widest = std::max(widest, group.widget->sizeHint().width());
    return {widest + tableEdges, layout()->minimumSize().height()};
}

void TableChecks::resizeEvent(QResizeEvent *)
{
    const int column = minimumSizeHint().width() - tableEdges + columnGap;
    const int columns = std::clamp((width() - tableEdges + columnGap) / std::max(1, column), 1, mostColumns);
    if (columns != m_columns)
        arrange(columns);
}

} // namespace Propel
