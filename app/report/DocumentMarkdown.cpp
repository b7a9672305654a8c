// SPDX-License-Identifier: MIT
#include "app/report/Document.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

/// Whether the character would mean something in Markdown where it stands, but for the beginning of a line.
bool isMark(const QString &text, qsizetype i)
{
    static const QString always = u"`*[<|@"_s;
    static const QRegularExpression entity(u"\\G&(?:#?[A-Za-z0-9]+);"_s);
    const QChar c = text.at(i);
    const QChar before = i > 0 ? text.at(i - 1) : QChar();
    const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
    switch (c.unicode()) {
    case u'\\':
        return next.isNull() || next.isPunct() || next.isSymbol();
    case u'_':
        return !before.isLetterOrNumber() || !next.isLetterOrNumber();
    case u'#':
        return next.isDigit(); // of an issue
    case u'~':
        return before == c || next == c;
    case u'&':
        return entity.match(text, i).hasMatch();
    case u']':
        return next == u'(' || next == u'[' || next == u':';
    case u':':
        return text.mid(i, 3) == "://"_L1;
    case u'.':
        return i >= 3 && text.mid(i - 3, 3).compare("www"_L1, Qt::CaseInsensitive) == 0;
    default:
        return always.contains(c);
    }
}

/// Outside text as the characters that it is: nothing in it becomes a mark, a list, a link, a mention, or HTML; all
/// else stays as it reads best.
QString markdownText(const QString &text, bool beginsLine = true)
{
    static const QString marksAtFront = u">-+=#"_s;
    static const QRegularExpression number(u"^\\d+(?=[.)])"_s);
    const QString flat = plainLine(text);
    const qsizetype behindNumber = number.match(flat).capturedLength();
    QString out;
    out.reserve(flat.size() * 2);
    for (qsizetype i = 0; i < flat.size(); ++i) {
        const bool beginsList =
            beginsLine && ((i == 0 && marksAtFront.contains(flat.at(i))) || (i > 0 && i == behindNumber));
        if (beginsList || isMark(flat, i))
            out += u'\\';
        out += flat.at(i);
    }
    return out;
}

QString withSign(const std::optional<State> &state, const QString &text)
{
    return state ? sign(*state) + u' ' + text : text;
}

QString markdownItem(const ListItem &item, const QString &mark)
{
    QString out = mark + markdownText(item.text) + u'\n';
    for (const QString &point : item.points)
        out += u"  - %1\n"_s.arg(markdownText(point));
    return out;
}

struct MarkdownRenderer
{
    QString operator()(const Heading &heading) const
    {
        return u"%1 %2\n"_s.arg(QString(heading.level, u'#'), withSign(heading.state, markdownText(heading.text)));
    }
    QString operator()(const Paragraph &paragraph) const { return markdownText(paragraph.text) + u'\n'; }
    QString operator()(const Banner &banner) const
    {
        const QString headline = u"# %1 %2\n"_s.arg(bannerSign(banner.state), markdownText(banner.headline));
        return banner.sentence.isEmpty() ? headline : headline + u'\n' + (*this)(Paragraph{banner.sentence});
    }
    QString operator()(const Tallies &tallies) const
    {
        QString out;
        for (const Tally &group : tallies.groups)
            out += u"- %1 %2: %3\n"_s.arg(sign(group.state), markdownText(group.name), group.count);
        return out;
    }
    QString operator()(const FactLines &facts) const
    {
        QString out;
        for (const Fact &fact : facts.facts)
            out += u"- %1: %2\n"_s.arg(fact.label, markdownText(fact.value, false));
        return out;
    }
    QString operator()(const BulletList &list) const
    {
        QString out;
        for (const ListItem &item : list.items)
            out += markdownItem(item, list.hasCheckBoxes ? u"- [ ] "_s : u"- "_s);
        return out;
    }
    QString operator()(const FixCard &card) const
    {
        QString out = u"1. %1\n2. %2\n"_s.arg(markdownText(card.open), markdownText(card.make));
        for (const FixCard::Change &change : card.changes) {
            out += u"   - [ ] %1\n"_s.arg(markdownText(change.line()));
            for (const QString &detail : change.details)
                out += u"     - %1\n"_s.arg(markdownText(detail));
        }
        return card.save.isEmpty() ? out : out + u"3. %1\n"_s.arg(markdownText(card.save));
    }
    QString operator()(const SignOff &signOff) const { return (*this)(Paragraph{signOff.sentence}); }
    QString operator()(const Table &table) const { return withTitle(table, 2); }
    QString operator()(const TablePair &pair) const
    {
        return withTitle(pair.left, 3) + u'\n' + withTitle(pair.right, 3);
    }
    [[nodiscard]] QString withTitle(const Table &table, int level) const;
    QString operator()(const FoldedTable &folded) const { return markdownText(folded.summary) + u'\n'; }
};

/// A row of the table can't hold what to do about it: that follows as a list.
QString MarkdownRenderer::withTitle(const Table &table, int level) const
{
    const auto rowOf = [](const QStringList &cells) { return u"| %1 |\n"_s.arg(cells.join(u" | "_s)); };
    QString out = table.title.isEmpty() ? QString() : (*this)(Heading{level, table.title}) + u'\n';
    out += rowOf(table.columns) + u'|' + u" --- |"_s.repeated(table.columns.size()) + u'\n';
    QString advice;
    for (const TableRow &row : table.rows) {
        QStringList cells;
        if (!row.group.isEmpty()) {
            cells = QStringList(table.columns.size());
            cells[table.nameColumn] = u"**%1**"_s.arg(markdownText(row.group));
        }
        for (const Cell &cell : row.cells) {
            const QString text = cell.text.isEmpty() ? u"–"_s : markdownText(cell.whole());
            cells += withSign(cell.state, cell.isBold ? u"**%1**"_s.arg(text) : text);
        }
        out += rowOf(cells);
        for (const Advice &each : row.advice) {
            advice += u"- **%1**: %2\n"_s.arg(cells.at(table.nameColumn), markdownText(each.detail));
            if (!each.remedy.isEmpty())
                advice += u"  - %1\n"_s.arg(markdownText(each.remedy));
        }
    }
    return advice.isEmpty() ? out : out + u'\n' + advice;
}

} // namespace

QString toMarkdown(const Document &document)
{
    QStringList blocks;
    for (const Block &block : document.blocks)
        blocks += std::visit(MarkdownRenderer(), block);
    return blocks.join(u'\n');
}

} // namespace Propel
