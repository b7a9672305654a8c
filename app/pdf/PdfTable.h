// SPDX-License-Identifier: MIT
#pragma once

#include "app/pdf/PdfPages.h"
#include "app/report/Document.h"

namespace Propel {

/// A table of a document at a place of its own. Its header is repeated on each page; a row is never broken.
class PdfTable
{
public:
    struct Style
    {
        qreal size = 9;             ///< points
        bool hasSignsAlone = false; ///< in place of the states' words
        bool hasTitle = true;
    };

    PdfTable(PdfPages &pages, const Table &table, Style style); ///< as wide as the page

    [[nodiscard]] qreal naturalWidth() const; ///< with no line broken
    void setPlace(qreal x, qreal width);

    [[nodiscard]] qreal height() const; ///< of all of it in one piece
    void draw();                        ///< from the pages' y on, which ends below it

private:
    [[nodiscard]] PdfText textOf(const Cell &cell, const TableRow &row) const;
    [[nodiscard]] qreal cellWidth(const Cell &cell, const TableRow &row) const;
    [[nodiscard]] qreal rowHeight(const TableRow &row) const
    {
        return m_pages.heightOf([&] { drawCells(row); });
    }
    [[nodiscard]] qreal headHeight() const
    {
        return m_pages.heightOf([this] { drawHead(); });
    }
    [[nodiscard]] bool isSign(const Cell &cell) const { return m_style.hasSignsAlone && cell.state.has_value(); }
    [[nodiscard]] bool isOfSigns(qsizetype column) const;
    [[nodiscard]] QList<qreal> naturalWidths() const;
    void drawHead() const;
    void drawRow(const TableRow &row);
    void drawCells(const TableRow &row) const;

    PdfPages &m_pages;
    const Table &m_table;
    Style m_style;
    qreal m_x = 0;
    qreal m_width = 0;
    QList<qreal> m_widths; ///< of the columns, with their gaps
};

} // namespace Propel
