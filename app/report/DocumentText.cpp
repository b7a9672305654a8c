// SPDX-License-Identifier: MIT
#include "app/report/Document.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr qsizetype lineWidth = 100;

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

/// Writes lines for a fixed-width font. Color goes over a sign and its word, which say the same without it.
class TextRenderer
{
public:
    explicit TextRenderer(TextColor color) : m_color(color) {}

    void operator()(const Heading &heading)
    {
        const QString text = plainLine(heading.text);
        if (heading.state)
            line(painted(sign(*heading.state) + u' ' + text, u"1;"_s + colorCode(*heading.state)));
        else
            line(painted(text, u"1"_s));
    }
    void operator()(const Paragraph &paragraph) { wrapped({}, paragraph.text); }
    void operator()(const FactLines &facts);
    void operator()(const BulletList &list);
    void operator()(const Table &table);
    void operator()(const FoldedTable &folded) { wrapped({}, folded.summary); }

    void line(QString line = {})
    {
        while (line.endsWith(u' '))
            line.chop(1);
        m_text += line + u'\n';
    }
    [[nodiscard]] QString text() const { return m_text; }

private:
    /// Broken between words; the first line begins with `lead`, the others with as many blanks.
    void wrapped(const QString &lead, const QString &text);
    void advice(const Advice &advice);
    [[nodiscard]] QString painted(const QString &text, const QString &code) const
    {
        return m_color == TextColor::With ? u"\x1b[%1m%2\x1b[0m"_s.arg(code, text) : text;
    }

    TextColor m_color;
    QString m_text;
};

void TextRenderer::wrapped(const QString &lead, const QString &text)
{
    QString current = lead;
    bool isEmpty = true;
    const QStringList words = plainLine(text).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!isEmpty && current.size() + 1 + word.size() > lineWidth) {
            line(current);
            current = QString(lead.size(), u' ');
            isEmpty = true;
        }
        current += (isEmpty ? QString() : u" "_s) + word;
        isEmpty = false;
    }
    line(current);
}

void TextRenderer::operator()(const FactLines &facts)
{
    qsizetype width = 0;
    for (const Fact &fact : facts.facts)
        width = std::max(width, fact.label.size());
    for (const Fact &fact : facts.facts)
        line(u"  "_s + fact.label.leftJustified(width + 2) + plainLine(fact.value));
}

void TextRenderer::operator()(const BulletList &list)
{
    for (const ListItem &item : list.items) {
        wrapped(list.hasCheckBoxes ? u"  ☐ "_s : u"  • "_s, item.text);
        for (const QString &point : item.points)
            wrapped(u"    - "_s, point);
    }
}

QString cellText(const Cell &cell)
{
    const QString text = cell.text.isEmpty() ? u"-"_s : plainLine(cell.text);
    return cell.state ? sign(*cell.state) + u' ' + text : text;
}

void TextRenderer::operator()(const Table &table)
{
    line(painted(plainLine(table.title), u"1"_s));
    QList<qsizetype> widths;
    for (const QString &column : table.columns)
        widths += column.size();
    bool isInSentences = false;
    for (const TableRow &row : table.rows) {
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            widths[i] = std::max(widths.at(i), cellText(row.cells.at(i)).size());
        isInSentences = isInSentences || !row.sentence.isEmpty();
    }
    if (!isInSentences) {
        QString header = u"  "_s;
        for (qsizetype i = 0; i < widths.size(); ++i)
            header += table.columns.at(i).leftJustified(widths.at(i) + 2);
        line(header);
    }
    for (const TableRow &row : table.rows) {
        if (!row.sentence.isEmpty()) {
            wrapped(u"  • "_s, row.sentence);
            continue;
        }
        QString text = u"  "_s;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const Cell &cell = row.cells.at(i);
            const QString padded = cellText(cell).leftJustified(widths.at(i) + 2);
            text += cell.state ? painted(padded, colorCode(*cell.state)) : padded;
        }
        line(text);
        for (const Advice &each : row.advice)
            advice(each);
    }
}

void TextRenderer::advice(const Advice &advice)
{
    const QString indent(6, u' ');
    if (!advice.detail.isEmpty())
        wrapped(indent, advice.detail);
    if (!advice.remedy.isEmpty())
        wrapped(indent + u"→ "_s, advice.remedy);
}

} // namespace

QString toText(const Document &document, TextColor color)
{
    TextRenderer out(color);
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
