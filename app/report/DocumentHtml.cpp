// SPDX-License-Identifier: MIT
#include "app/base/EnumName.h"
#include "app/report/Document.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

// Well-formed XML too: every element is closed, and no entity but XML's own five is used.

namespace Propel {
namespace {

QString element(const QString &name, const QString &content, const QString &attributes = {})
{
    return u"<%1%2>%3</%1>\n"_s.arg(name, attributes.isEmpty() ? QString() : u' ' + attributes, content);
}

QString htmlText(const QString &text)
{
    return plainLine(text).toHtmlEscaped();
}

/// The sign is for the eye alone: a screen reader reads the word.
QString htmlWithSign(State state, const QString &text)
{
    return u"<span class=\"state %1\"><span aria-hidden=\"true\">%2</span> %3</span>"_s.arg(enumName(state),
                                                                                            sign(state), text);
}

QString htmlHeaderCell(const QString &text, const QString &scope)
{
    return element(u"th"_s, text, u"scope=\"%1\""_s.arg(scope));
}

QString htmlCell(const Cell &cell, bool namesTheRow)
{
    QString text = cell.text.isEmpty() ? u"–"_s : htmlText(cell.text);
    if (cell.isBold)
        text = u"<b>%1</b>"_s.arg(text);
    if (cell.state)
        text = htmlWithSign(*cell.state, text);
    return namesTheRow ? htmlHeaderCell(text, u"row"_s) : element(u"td"_s, text);
}

QString htmlAdvice(const QList<Advice> &all)
{
    QString out;
    for (const Advice &advice : all) {
        if (!advice.detail.isEmpty())
            out += element(u"p"_s, htmlText(advice.detail));
        if (!advice.remedy.isEmpty())
            out += element(u"p"_s, htmlText(advice.remedy), u"class=\"remedy\""_s);
    }
    return out;
}

struct HtmlRenderer
{
    QString operator()(const Heading &heading) const
    {
        const QString text = htmlText(heading.text);
        return element(u"h%1"_s.arg(heading.level), heading.state ? htmlWithSign(*heading.state, text) : text);
    }
    QString operator()(const Paragraph &paragraph) const { return element(u"p"_s, htmlText(paragraph.text)); }
    QString operator()(const FactLines &facts) const;
    QString operator()(const BulletList &list) const;
    QString operator()(const Table &table) const;
    QString operator()(const FoldedTable &folded) const
    {
        return element(u"details"_s, element(u"summary"_s, htmlText(folded.summary)) + (*this)(folded.table));
    }
};

QString HtmlRenderer::operator()(const FactLines &facts) const
{
    QString out;
    for (const Fact &fact : facts.facts)
        out += element(u"div"_s, element(u"dt"_s, htmlText(fact.label)) + element(u"dd"_s, htmlText(fact.value)));
    return element(u"dl"_s, out);
}

QString HtmlRenderer::operator()(const BulletList &list) const
{
    QString items;
    for (const ListItem &item : list.items) {
        QString points;
        for (const QString &point : item.points)
            points += element(u"li"_s, htmlText(point));
        const QString text = (list.hasCheckBoxes ? u"☐ "_s : QString()) + htmlText(item.text);
        items += element(u"li"_s, text + (points.isEmpty() ? QString() : element(u"ul"_s, points)));
    }
    return element(u"ul"_s, items);
}

QString HtmlRenderer::operator()(const Table &table) const
{
    QString header;
    for (const QString &column : table.columns)
        header += htmlHeaderCell(htmlText(column), u"col"_s);
    if (!table.adviceColumn.isEmpty())
        header += htmlHeaderCell(htmlText(table.adviceColumn), u"col"_s);
    QString body;
    for (const TableRow &row : table.rows) {
        QString cells;
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            cells += htmlCell(row.cells.at(i), i == table.nameColumn);
        if (!table.adviceColumn.isEmpty())
            cells += element(u"td"_s, htmlAdvice(row.advice));
        body += element(u"tr"_s, cells);
    }
    return element(u"table"_s, element(u"caption"_s, htmlText(table.title)) +
                                   element(u"thead"_s, element(u"tr"_s, header)) + element(u"tbody"_s, body));
}

QString styleSheet()
{
    QFile file(u":/report/style.css"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QString toHtmlBody(const Document &document)
{
    QString body;
    for (const Block &block : document.blocks)
        body += std::visit(HtmlRenderer(), block);
    return body;
}

QString toHtml(const Document &document)
{
    //: The code of the language of this translation, for HTML's attribute lang: "de"
    const QString language = QCoreApplication::translate("Report", "en");
    // The policy lets nothing in but the style below: whatever a name in it may try, nothing is loaded or run.
    const QString head =
        u"<meta charset=\"utf-8\"/>\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
        "<meta name=\"color-scheme\" content=\"light dark\"/>\n"_s +
        element(u"title"_s, htmlText(document.title)) + element(u"style"_s, styleSheet());
    const Heading *first = std::get_if<Heading>(&document.blocks.constFirst());
    const bool beginsWithTitle = first && first->text == document.title;
    const QString title = beginsWithTitle ? QString() : element(u"p"_s, htmlText(document.title), u"class=\"title\""_s);
    const QString body = element(u"body"_s, element(u"main"_s, title + toHtmlBody(document)));
    return u"<!DOCTYPE html>\n"_s +
           element(u"html"_s, element(u"head"_s, head) + body, u"lang=\"%1\""_s.arg(language.toHtmlEscaped()));
}

} // namespace Propel
