// SPDX-License-Identifier: MIT
#include "app/report/Document.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

/// Outside text as the characters that it is: nothing in it becomes a mark, a list, a link, a mention, or HTML.
QString markdownText(const QString &text)
{
    static const QString marks = u"\\`*_{}[]<#|~&@"_s;
    static const QString marksAtFront = u">-+="_s;
    static const QRegularExpression number(u"^\\d+(?=[.)])"_s);
    const QString flat = plainLine(text);
    const qsizetype behindNumber = number.match(flat).capturedLength();
    QString out;
    out.reserve(flat.size() * 2);
    for (qsizetype i = 0; i < flat.size(); ++i) {
        const QChar c = flat.at(i);
        const bool beginsList = (i == 0 && marksAtFront.contains(c)) || (i > 0 && i == behindNumber);
        const bool beginsLink = (c == u':' && flat.mid(i, 3) == "://"_L1) ||
                                (c == u'.' && i >= 3 && flat.mid(i - 3, 3).compare("www"_L1, Qt::CaseInsensitive) == 0);
        if (marks.contains(c) || beginsList || beginsLink)
            out += u'\\';
        out += c;
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
    QString operator()(const FactLines &facts) const
    {
        QString out;
        for (const Fact &fact : facts.facts)
            out += u"- %1: %2\n"_s.arg(fact.label, markdownText(fact.value));
        return out;
    }
    QString operator()(const BulletList &list) const
    {
        QString out;
        for (const ListItem &item : list.items)
            out += markdownItem(item, list.hasCheckBoxes ? u"- [ ] "_s : u"- "_s);
        return out;
    }
    QString operator()(const Table &table) const;
    QString operator()(const FoldedTable &folded) const { return markdownText(folded.summary) + u'\n'; }
};

/// A row of the table can't hold what to do about it: that follows as a list.
QString MarkdownRenderer::operator()(const Table &table) const
{
    const auto rowOf = [](const QStringList &cells) { return u"| %1 |\n"_s.arg(cells.join(u" | "_s)); };
    QString out = (*this)(Heading{2, table.title}) + u'\n';
    out += rowOf(table.columns) + u'|' + u" --- |"_s.repeated(table.columns.size()) + u'\n';
    QString advice;
    for (const TableRow &row : table.rows) {
        QStringList cells;
        for (const Cell &cell : row.cells) {
            const QString text = cell.text.isEmpty() ? u"–"_s : markdownText(cell.text);
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
