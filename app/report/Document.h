// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Verdict.h"

#include <QStringList>

#include <optional>
#include <variant>

/// What the program gives out in writing (report, guide), before it is text, Markdown or HTML. Nothing in it is
/// escaped: the three renderers do that, and make plain what an instance wrote.
namespace Propel {

struct Heading
{
    int level = 2;
    QString text;
    std::optional<State> state = std::nullopt; ///< its sign stands before the text
};

struct Paragraph
{
    QString text;
};

struct Fact
{
    QString label; ///< "Company ID"
    QString value;
};

struct FactLines
{
    QList<Fact> facts;
};

struct ListItem
{
    QString text;
    QStringList points = {};
};

struct BulletList
{
    QList<ListItem> items;
    bool hasCheckBoxes = false; ///< one before each item, to tick off on paper or in a ticket
};

struct Cell
{
    QString text;
    std::optional<State> state = std::nullopt; ///< its sign stands before the text
    bool isBold = false;
};

struct Advice
{
    QString detail; ///< "Edit: All needed, None found."
    QString remedy; ///< may be empty
};

struct TableRow
{
    QList<Cell> cells;         ///< one for each of the columns
    QList<Advice> advice = {}; ///< in text and Markdown it stands beneath
    QString sentence = {};     ///< the whole row in words, for screen readers and for text; may be empty
};

struct Table
{
    QString title;
    QStringList columns;
    QList<TableRow> rows;
    int nameColumn = 0;        ///< which one names the row
    QString adviceColumn = {}; ///< its heading; empty: no row has advice
};

/// A table that HTML alone has, folded up beneath its summary.
struct FoldedTable
{
    QString summary;
    Table table;
};

using Block = std::variant<Heading, Paragraph, FactLines, BulletList, Table, FoldedTable>;

struct Document
{
    QString title; ///< for a window's or a file's head
    QList<Block> blocks;
};

enum class TextColor { Without, With };

/// For a terminal, a ticket or a mail, in lines of up to 100 characters (tables may be wider).
QString toText(const Document &document, TextColor color = TextColor::Without);
QString toMarkdown(const Document &document);
/// A page by itself: no script, nothing loaded from elsewhere, light and dark, printable. Well-formed XML too.
QString toHtml(const Document &document);
/// The page's content alone, for Qt's own view of HTML.
QString toHtmlBody(const Document &document);

/// Told apart by shape, and always beside a word that says the same.
QString sign(State state);
/// Outside text in one line, without control characters.
QString plainLine(const QString &text);

} // namespace Propel
