// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Verdict.h"

#include <QSizeF>
#include <QStringList>

#include <functional>
#include <optional>
#include <variant>

class QPainter;

/// What the program gives out in writing (report, guide), before it is text, Markdown, HTML or PDF. Nothing in it is
/// escaped: the renderers do that, and make plain what an instance wrote.
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

/// The verdict.
struct Banner
{
    State state = State::Passed;
    QString headline;
    QString sentence = {}; ///< may be empty
};

/// How many rows of a group are as they should be.
struct Tally
{
    State state = State::Passed; ///< the worst of them
    QString name;                ///< "Companies"
    QString count;               ///< "4 of 5"
};

struct Tallies
{
    QList<Tally> groups;
};

struct Fact
{
    QString label; ///< "Company ID"
    QString value;
    bool isImprint = false; ///< when and by what it was made; pages have it in their head and foot
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

/// For pages alone.
struct Picture
{
    QSizeF size = {};
    std::function<void(QPainter &)> draw = {}; ///< from (0, 0); empty: there is none
};

struct BulletList
{
    QList<ListItem> items = {};
    bool hasCheckBoxes = false; ///< one before each item, to tick off on paper or in a ticket
    bool isShort = false;       ///< its items may stand in two columns
    Picture picture = {};       ///< beside it
};

/// Changes to make in one dialog, as numbered steps; the same words in every form.
struct FixCard
{
    struct Change
    {
        QString path;             ///< "Companies / Configurations"
        QString level;            ///< "Edit Level"; may be empty
        QString step;             ///< "None → All"
        QStringList details = {}; ///< below it

        [[nodiscard]] QString line() const; ///< path, level and step in one, for text
    };
    QString open;
    QString make;
    QString save; ///< empty: nothing is changed
    QList<Change> changes = {};
};

/// What whoever made the changes fills in by hand.
struct SignOff
{
    QString sentence;
    QString by;   ///< "Done by"
    QString date; ///< "Date"
};

struct Cell
{
    QString text;
    std::optional<State> state = std::nullopt; ///< its sign stands before the text
    bool isBold = false;
    QString to = {}; ///< what it has to become; only said where a table has room for it

    [[nodiscard]] QString whole() const { return to.isEmpty() ? text : text + QStringLiteral(" → ") + to; }
};

struct Advice
{
    QString detail; ///< "Edit: All needed, None found."
    QString remedy; ///< may be empty
};

struct TableRow
{
    QList<Cell> cells = {};    ///< one for each of the columns
    QList<Advice> advice = {}; ///< it stands beneath
    QString sentence = {};     ///< the whole row in words, for screen readers and for text; may be empty
    QString group = {};        ///< a heading within the table, in place of cells
};

struct Table
{
    QString title = {};
    QStringList columns;
    QList<TableRow> rows = {};
    int nameColumn = 0; ///< which one names the row
};

/// Small, side by side where there is room; the sign of a row's state says enough there for the eye.
struct TablePair
{
    Table left;
    Table right;
};

/// A table that HTML alone has, folded up beneath its summary.
struct FoldedTable
{
    QString summary;
    Table table;
};

using Block = std::variant<Heading, Paragraph, Banner, Tallies, FactLines, BulletList, FixCard, SignOff, Table,
                           TablePair, FoldedTable>;

struct Document
{
    QString title; ///< for a window's or a file's head
    QList<Block> blocks = {};
    QString date = {};    ///< for the head of pages; empty: they have none, and the first heading is the title
    QString program = {}; ///< for their foot: what made it
    bool isCertificate = false;
};

enum class TextColor { Without, With };

/// For a terminal, a ticket or a mail, in lines of up to so many characters. Where a table is wider, its rows have a
/// line for each field.
QString toText(const Document &document, TextColor color = TextColor::Without, int width = 100);
QString toMarkdown(const Document &document);
/// A page by itself: no script, nothing loaded from elsewhere, light and dark, printable. Well-formed XML too.
QString toHtml(const Document &document);

/// Told apart by shape, and always beside a word that says the same.
QString sign(State state);
/// The same of a verdict: one that couldn't be reached is a fault, not a row that wasn't tested.
QString bannerSign(State state);
/// Outside text in one line, without control characters.
QString plainLine(const QString &text);

} // namespace Propel
