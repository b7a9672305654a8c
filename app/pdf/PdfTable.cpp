// SPDX-License-Identifier: MIT
#include "app/pdf/PdfTable.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr qreal gap = 8; ///< between columns
constexpr qreal pad = 2.5;

/// The state of a row that needs to be seen.
std::optional<State> tintOf(const TableRow &row)
{
    for (const Cell &cell : row.cells) {
        if (cell.state && *cell.state != State::Passed)
            return cell.state;
    }
    return std::nullopt;
}

QString adviceText(const TableRow &row)
{
    QStringList lines;
    for (const Advice &advice : row.advice) {
        for (const QString &sentence : {advice.detail, advice.remedy}) {
            if (!sentence.isEmpty())
                lines += plainLine(sentence);
        }
    }
    return lines.join(u'\n');
}

qreal sumOf(const QList<qreal> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

} // namespace

PdfTable::PdfTable(PdfPages &pages, const Table &table, Style style) : m_pages(pages), m_table(table), m_style(style)
{
    setPlace(0, pages.width());
}

PdfText PdfTable::textOf(const Cell &cell, const TableRow &row) const
{
    const std::optional<State> tint = tintOf(row);
    return {.size = m_style.size,
            .isBold = cell.isBold || tint == State::Failed,
            .color = tint         ? Ink::of(*tint).text
                     : cell.state ? Ink::of(*cell.state).text
                                  : Ink::Text};
}

qreal PdfTable::cellWidth(const Cell &cell, const TableRow &row) const
{
    if (isSign(cell))
        return m_style.size + gap;
    const qreal mark = cell.state ? m_style.size + 4 : 0;
    return m_pages.sizeOf(plainLine(cell.text), textOf(cell, row), m_pages.width()).width() + mark + gap;
}

bool PdfTable::isOfSigns(qsizetype column) const
{
    return std::ranges::any_of(m_table.rows, [this, column](const TableRow &row) {
        return column < row.cells.size() && isSign(row.cells.at(column));
    });
}

/// As wide as the contents.
QList<qreal> PdfTable::naturalWidths() const
{
    const PdfText head{.size = m_style.size, .isBold = true};
    QList<qreal> widths;
    for (qsizetype i = 0; i < m_table.columns.size(); ++i)
        widths += isOfSigns(i) ? 0 : m_pages.sizeOf(m_table.columns.at(i), head, m_pages.width()).width() + gap;
    for (const TableRow &row : m_table.rows) {
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            widths[i] = std::max(widths.at(i), cellWidth(row.cells.at(i), row));
    }
    return widths;
}

qreal PdfTable::naturalWidth() const
{
    return sumOf(naturalWidths());
}

/// What is too wide for the table, its widest columns lose; what is left over, the one with the names gets.
void PdfTable::setPlace(qreal x, qreal width)
{
    m_x = x;
    m_width = width;
    m_widths = naturalWidths();
    qreal whole = sumOf(m_widths);
    for (; whole > width + 0.01; whole = sumOf(m_widths)) {
        const qreal widest = *std::max_element(m_widths.begin(), m_widths.end());
        qreal second = 0;
        for (const qreal each : std::as_const(m_widths))
            second = each < widest ? std::max(second, each) : second;
        const auto sharing = static_cast<qreal>(m_widths.count(widest));
        std::replace(m_widths.begin(), m_widths.end(), widest, std::max(second, widest - (whole - width) / sharing));
    }
    m_widths[m_table.nameColumn] += width - whole;
}

qreal PdfTable::height() const
{
    const qreal head = headHeight() + (m_style.hasTitle ? m_style.size * 2 : 0);
    return std::accumulate(m_table.rows.begin(), m_table.rows.end(), head,
                           [this](qreal sum, const TableRow &row) { return sum + rowHeight(row); });
}

void PdfTable::drawHead() const
{
    const qreal top = m_pages.y + pad;
    qreal x = m_x;
    qreal bottom = top;
    for (qsizetype i = 0; i < m_widths.size(); ++i) {
        if (!isOfSigns(i)) // the signs say it
            bottom = std::max(bottom, top + m_pages.write(m_table.columns.at(i),
                                                          {.size = m_style.size, .isBold = true, .color = Ink::Soft},
                                                          {x + 2, top, m_widths.at(i) - gap / 2, 0}));
        x += m_widths.at(i);
    }
    m_pages.y = bottom + pad;
    m_pages.line({m_x, m_pages.y}, {m_x + m_width, m_pages.y}, Ink::Strong);
}

void PdfTable::drawCells(const TableRow &row) const
{
    const qreal top = m_pages.y + pad;
    if (!row.group.isEmpty())
        m_pages.write(plainLine(row.group), {.size = m_style.size, .isBold = true}, {m_x + 2, top, m_width, 0});
    qreal x = m_x;
    qreal bottom = top + m_pages.sizeOf(u"X"_s, {.size = m_style.size}, m_width).height();
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const Cell &cell = row.cells.at(i);
        const PdfText style = textOf(cell, row);
        const qreal line = m_pages.sizeOf(u"X"_s, style, m_width).height();
        const qreal mark = cell.state ? m_style.size + 4 : 0;
        if (cell.state)
            m_pages.sign(*cell.state, {x + 2, top + (line - m_style.size) / 2}, m_style.size);
        if (!isSign(cell)) {
            const QRectF place(x + 2 + mark, top, m_widths.at(i) - gap / 2 - mark, 0);
            if (cell.text == u"☐"_s)
                m_pages.checkBox({place.x(), top + 1});
            else
                bottom = std::max(bottom, top + m_pages.write(plainLine(cell.text), style, place));
        }
        x += m_widths.at(i);
    }
    if (const QString advice = adviceText(row); !advice.isEmpty()) {
        const qreal indent = m_widths.constFirst();
        bottom += m_pages.write(advice, {.size = m_style.size, .color = Ink::Soft},
                                {m_x + indent + 2, bottom + pad, m_width - indent, 0}) +
                  pad;
    }
    m_pages.y = bottom + pad;
}

void PdfTable::drawRow(const TableRow &row)
{
    if (const std::optional<State> tint = tintOf(row))
        m_pages.box({m_x, m_pages.y, m_width, rowHeight(row)}, 0, Ink::of(*tint).page, 0);
    drawCells(row);
    m_pages.line({m_x, m_pages.y}, {m_x + m_width, m_pages.y}, Ink::Line, 0.5);
}

void PdfTable::draw()
{
    const qreal firstRows = headHeight() + 4 * m_style.size * 2;
    m_pages.ensure(firstRows);
    if (m_style.hasTitle && !m_table.title.isEmpty()) {
        m_pages.y += 4;
        m_pages.y += m_pages.write(plainLine(m_table.title), {.size = m_style.size, .isBold = true},
                                   {m_x, m_pages.y, m_width, 0});
    }
    drawHead();
    for (qsizetype i = 0; i < m_table.rows.size(); ++i) {
        const TableRow &row = m_table.rows.at(i);
        qreal together = rowHeight(row); // a group's heading stays with its first row
        if (!row.group.isEmpty() && i + 1 < m_table.rows.size())
            together += rowHeight(m_table.rows.at(i + 1));
        if (m_pages.ensure(together))
            drawHead();
        drawRow(row);
    }
}

} // namespace Propel
