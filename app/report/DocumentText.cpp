// SPDX-License-Identifier: MIT
#include "app/report/Document.h"

#include "app/base/Text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

QString colorCode(State state)
{
    switch (state) {
    case State::Passed:
        return u"32"_s;
    case State::Unconfirmed:
        return u"33"_s;
    case State::Untested:
        return u"36"_s;
    case State::Failed:
        return u"31"_s;
    }
    return {};
}

QString cellText(const Cell &cell)
{
    const QString text = cell.text.isEmpty() ? u"-"_s : plainLine(cell.whole());
    return cell.state ? sign(*cell.state) + u' ' + text : text;
}

/// Writes lines for a fixed-width font. Color goes over a sign and its word, which say the same without it.
class TextRenderer
{
public:
    TextRenderer(TextColor color, int width) : m_color(color), m_width(width) {}

    void operator()(const Heading &heading)
    {
        if (heading.state)
            titled(sign(*heading.state), *heading.state, heading.text);
        else
            wrapped({}, heading.text, u"1"_s);
    }
    void operator()(const Paragraph &paragraph) { wrapped({}, paragraph.text); }
    void operator()(const Banner &banner)
    {
        titled(bannerSign(banner.state), banner.state, banner.headline);
        if (!banner.sentence.isEmpty())
            wrapped({}, banner.sentence);
    }
    void operator()(const Tallies &tallies);
    void operator()(const FactLines &facts);
    void operator()(const BulletList &list);
    void operator()(const FixCard &card);
    void operator()(const SignOff &signOff) { wrapped({}, signOff.sentence); }
    void operator()(const Table &table);
    void operator()(const TablePair &pair)
    {
        (*this)(pair.left);
        line();
        (*this)(pair.right);
    }
    void operator()(const FoldedTable &folded) { wrapped({}, folded.summary); }

    void line(QString line = {})
    {
        while (line.endsWith(u' '))
            line.chop(1);
        m_text += line + u'\n';
    }
    [[nodiscard]] QString text() const { return m_text; }

private:
    void titled(const QString &mark, State state, const QString &text)
    {
        wrapped({}, mark + u' ' + text, u"1;"_s + colorCode(state));
    }
    /// Broken between words; the first line begins with `lead`, the others with as many blanks.
    void wrapped(const QString &lead, const QString &text, const QString &code = {});
    void row(const TableRow &row, const QList<qsizetype> &widths);
    void fields(const TableRow &row, const Table &table);
    [[nodiscard]] QString painted(const QString &text, const QString &code) const
    {
        return m_color == TextColor::With && !code.isEmpty() ? u"\x1b[%1m%2\x1b[0m"_s.arg(code, text) : text;
    }

    TextColor m_color;
    int m_width;
    QString m_text;
};

void TextRenderer::wrapped(const QString &lead, const QString &text, const QString &code)
{
    QString before = lead;
    for (const QString &part : wrappedLines(plainLine(text), std::max<qsizetype>(10, m_width - lead.size()))) {
        line(before + painted(part, code));
        before = QString(lead.size(), u' ');
    }
}

void TextRenderer::operator()(const Tallies &tallies)
{
    qsizetype width = 0;
    for (const Tally &group : tallies.groups)
        width = std::max(width, group.name.size());
    for (const Tally &group : tallies.groups)
        line(painted(sign(group.state), colorCode(group.state)) + u' ' +
             plainLine(group.name).leftJustified(width + 2) + group.count);
}

void TextRenderer::operator()(const FactLines &facts)
{
    constexpr qsizetype narrow = 60;
    qsizetype width = 0;
    for (const Fact &fact : facts.facts)
        width = std::max(width, fact.label.size());
    for (const Fact &fact : facts.facts) {
        if (m_width < narrow)
            wrapped(u"  "_s, u"%1: %2"_s.arg(fact.label, fact.value));
        else
            wrapped(u"  "_s + fact.label.leftJustified(width + 2), fact.value);
    }
}

void TextRenderer::operator()(const BulletList &list)
{
    for (const ListItem &item : list.items) {
        wrapped(list.hasCheckBoxes ? u"  ☐ "_s : u"  • "_s, item.text);
        for (const QString &point : item.points)
            wrapped(u"    - "_s, point);
    }
}

void TextRenderer::operator()(const FixCard &card)
{
    wrapped(u"  1. "_s, card.open);
    wrapped(u"  2. "_s, card.make);
    for (const FixCard::Change &change : card.changes) {
        wrapped(u"     ☐ "_s, change.line());
        for (const QString &detail : change.details)
            wrapped(QString(7, u' '), detail);
    }
    if (!card.save.isEmpty())
        wrapped(u"  3. "_s, card.save);
}

void TextRenderer::operator()(const Table &table)
{
    if (!table.title.isEmpty())
        wrapped({}, table.title, u"1"_s);
    QList<qsizetype> widths;
    for (const QString &column : table.columns)
        widths += column.size();
    const bool isInSentences =
        std::ranges::any_of(table.rows, [](const TableRow &row) { return !row.sentence.isEmpty(); });
    for (const TableRow &row : table.rows) {
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            widths[i] = std::max(widths.at(i), cellText(row.cells.at(i)).size());
    }
    qsizetype whole = 0;
    for (qsizetype &width : widths)
        whole += width += 2;
    const bool isNarrow = whole > m_width; // two blanks before it, and none behind
    if (!isInSentences && !isNarrow) {
        QString header = u"  "_s;
        for (qsizetype i = 0; i < widths.size(); ++i)
            header += table.columns.at(i).leftJustified(widths.at(i));
        line(header);
    }
    for (const TableRow &each : table.rows) {
        if (!each.group.isEmpty())
            wrapped(u"  "_s, each.group, u"1"_s);
        else if (!each.sentence.isEmpty())
            wrapped(each.cells.constFirst().text == u"☐"_s ? u"  ☐ "_s : u"  • "_s, each.sentence);
        else if (isNarrow)
            fields(each, table);
        else
            row(each, widths);
        for (const Advice &advice : each.advice) {
            const QString indent(6, u' ');
            if (!advice.detail.isEmpty())
                wrapped(indent, advice.detail);
            if (!advice.remedy.isEmpty())
                wrapped(indent + u"→ "_s, advice.remedy);
        }
    }
}

void TextRenderer::row(const TableRow &row, const QList<qsizetype> &widths)
{
    QString text = u"  "_s;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const Cell &cell = row.cells.at(i);
        const QString padded = cellText(cell).leftJustified(widths.at(i));
        text += cell.state ? painted(padded, colorCode(*cell.state)) : padded;
    }
    line(text);
}

/// A line for each; the sign stands before the name.
void TextRenderer::fields(const TableRow &row, const Table &table)
{
    const auto state = std::ranges::find_if(row.cells, [](const Cell &cell) { return cell.state.has_value(); });
    const QString name = row.cells.at(table.nameColumn).text;
    if (state == row.cells.end())
        wrapped(u"  "_s, name);
    else
        wrapped(u"  "_s, sign(*state->state) + u' ' + name, colorCode(*state->state));
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        if (i != table.nameColumn && !row.cells.at(i).text.isEmpty())
            wrapped(u"    "_s, u"%1: %2"_s.arg(table.columns.at(i), row.cells.at(i).whole()));
    }
}

} // namespace

QString toText(const Document &document, TextColor color, int width)
{
    TextRenderer out(color, width);
    bool isBelowHeading = true;
    for (const Block &block : document.blocks) {
        if (!isBelowHeading)
            out.line();
        std::visit(out, block);
        isBelowHeading = std::holds_alternative<Heading>(block);
    }
    return out.text();
}

} // namespace Propel
