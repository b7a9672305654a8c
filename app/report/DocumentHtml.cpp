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

QString htmlSpan(const QString &text, const QString &className)
{
    return u"<span class=\"%1\">%2</span>"_s.arg(className, text);
}

QString htmlDiv(const QString &content, const QString &className)
{
    return element(u"div"_s, content, u"class=\"%1\""_s.arg(className));
}

/// Hidden from screen readers: the word next to it says the same.
QString htmlSign(State state)
{
    return u"<span class=\"sign\" aria-hidden=\"true\">%1</span>"_s.arg(sign(state));
}

QString htmlWithSign(State state, const QString &text)
{
    return htmlSpan(htmlSign(state) + u' ' + htmlSpan(text, u"word"_s), u"state "_s + enumName(state));
}

QString htmlHeaderCell(const QString &text, const QString &scope)
{
    return element(u"th"_s, text, u"scope=\"%1\""_s.arg(scope));
}

QString htmlCell(const Cell &cell, bool namesTheRow)
{
    QString text = htmlText(cell.text);
    if (cell.isBold)
        text = u"<b>%1</b>"_s.arg(text);
    if (cell.state)
        text = htmlWithSign(*cell.state, text);
    return namesTheRow ? htmlHeaderCell(text, u"row"_s) : element(u"td"_s, text);
}

/// The class of a row that needs to be seen.
QString htmlRowClass(const TableRow &row, const QString &more = {})
{
    QStringList names;
    for (const Cell &cell : row.cells) {
        if (cell.state && *cell.state != State::Passed)
            names += enumName(*cell.state);
    }
    if (!more.isEmpty())
        names += more;
    return names.isEmpty() ? QString() : u"class=\"%1\""_s.arg(names.join(u' '));
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

constexpr QStringView checkBox = u"<span class=\"box\" aria-hidden=\"true\">☐</span> ";

struct HtmlRenderer
{
    QString operator()(const Heading &heading) const
    {
        const QString text = htmlText(heading.text);
        return element(u"h%1"_s.arg(heading.level), heading.state ? htmlWithSign(*heading.state, text) : text);
    }
    QString operator()(const Paragraph &paragraph) const { return element(u"p"_s, htmlText(paragraph.text)); }
    QString operator()(const Banner &banner) const
    {
        const QString headline = element(u"h2"_s, htmlText(banner.headline));
        const QString sentence = banner.sentence.isEmpty() ? QString() : element(u"p"_s, htmlText(banner.sentence));
        return htmlDiv(htmlSign(banner.state) + element(u"div"_s, headline + sentence),
                       u"banner "_s + enumName(banner.state));
    }
    QString operator()(const Tallies &tallies) const
    {
        QString items;
        for (const Tally &group : tallies.groups)
            items += element(u"div"_s, element(u"dt"_s, htmlText(group.name)) +
                                           element(u"dd"_s, htmlWithSign(group.state, htmlText(group.count))));
        return element(u"dl"_s, items, u"class=\"tallies\""_s);
    }
    QString operator()(const FactLines &facts) const;
    QString operator()(const BulletList &list) const;
    QString operator()(const FixCard &card) const;
    QString operator()(const SignOff &signOff) const
    {
        const QString blank = u" <span class=\"blank\" aria-hidden=\"true\">________________</span>"_s;
        return htmlDiv(element(u"p"_s, htmlText(signOff.sentence)) +
                           element(u"p"_s, htmlText(signOff.by) + blank, u"class=\"soft\""_s) +
                           element(u"p"_s, htmlText(signOff.date) + blank, u"class=\"soft\""_s),
                       u"signoff"_s);
    }
    QString operator()(const Table &table) const;
    QString operator()(const TablePair &pair) const
    {
        return htmlDiv((*this)(pair.left) + (*this)(pair.right), u"pair"_s);
    }
    QString operator()(const FoldedTable &folded) const
    {
        return element(u"details"_s, element(u"summary"_s, htmlText(folded.summary)) + (*this)(folded.table));
    }
};

QString HtmlRenderer::operator()(const FactLines &facts) const
{
    QString out;
    for (const Fact &fact : facts.facts) {
        if (!fact.isImprint)
            out += element(u"div"_s, element(u"dt"_s, htmlText(fact.label)) + element(u"dd"_s, htmlText(fact.value)));
    }
    return element(u"dl"_s, out, u"class=\"facts\""_s);
}

QString HtmlRenderer::operator()(const BulletList &list) const
{
    QString items;
    for (const ListItem &item : list.items) {
        QString points;
        for (const QString &point : item.points)
            points += element(u"li"_s, htmlText(point));
        const QString text = (list.hasCheckBoxes ? checkBox.toString() : QString()) + htmlText(item.text);
        items += element(u"li"_s, text + (points.isEmpty() ? QString() : element(u"ul"_s, points)));
    }
    const QString columns = list.isShort ? u" short"_s : QString();
    return element(u"ul"_s, items, list.hasCheckBoxes ? u"class=\"boxes%1\""_s.arg(columns) : QString());
}

QString HtmlRenderer::operator()(const FixCard &card) const
{
    QString changes;
    for (const FixCard::Change &change : card.changes) {
        QString what = htmlText(change.path);
        if (!change.level.isEmpty())
            what += u' ' + htmlSpan(htmlText(change.level), u"soft"_s);
        QString details;
        for (const QString &detail : change.details)
            details += htmlDiv(htmlText(detail), u"more soft small"_s);
        changes += element(u"li"_s, checkBox.toString() + htmlDiv(what, u"what"_s) +
                                        htmlSpan(htmlText(change.step), u"step"_s) + details);
    }
    QString steps =
        element(u"li"_s, htmlText(card.open)) + element(u"li"_s, htmlText(card.make) + element(u"ul"_s, changes));
    if (!card.save.isEmpty())
        steps += element(u"li"_s, htmlText(card.save));
    return element(u"ol"_s, steps, u"class=\"card\""_s);
}

QString HtmlRenderer::operator()(const Table &table) const
{
    QString header;
    for (const QString &column : table.columns)
        header += htmlHeaderCell(htmlText(column), u"col"_s);
    QString body;
    for (const TableRow &row : table.rows) {
        QString cells;
        if (!row.group.isEmpty()) {
            const QString whole = u"scope=\"colgroup\" colspan=\"%1\""_s.arg(table.columns.size());
            body += element(u"tr"_s, element(u"th"_s, htmlText(row.group), whole), u"class=\"group\""_s);
            continue;
        }
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            cells += htmlCell(row.cells.at(i), i == table.nameColumn);
        body += element(u"tr"_s, cells, htmlRowClass(row));
        if (!row.advice.isEmpty())
            body += element(u"tr"_s,
                            u"<td></td>"_s + element(u"td"_s, htmlAdvice(row.advice),
                                                     u"colspan=\"%1\""_s.arg(table.columns.size() - 1)),
                            htmlRowClass(row, u"advice"_s));
    }
    const QString caption = table.title.isEmpty() ? QString() : element(u"caption"_s, htmlText(table.title));
    return element(u"table"_s, caption + element(u"thead"_s, element(u"tr"_s, header)) + element(u"tbody"_s, body));
}

/// As resources/icons/propel-connect.svg.
constexpr auto logo = "<svg width=\"24\" height=\"24\" viewBox=\"0 0 64 64\" aria-hidden=\"true\">"
                      "<rect x=\"3\" y=\"3\" width=\"58\" height=\"58\" rx=\"14\" fill=\"#1F62BC\"/>"
                      "<path d=\"M10 32h6M48 32h6\" stroke=\"#fff\" stroke-width=\"6\" stroke-linecap=\"round\"/>"
                      "<path d=\"M28 19v26h-2a13 13 0 0 1 0-26zM40 19h-1v26h1a13 13 0 0 0 0-26z\" fill=\"#fff\"/>"
                      "<path d=\"M28 26.5h7M28 37.5h7\" stroke=\"#fff\" stroke-width=\"5\"/></svg>"_L1;

QString styleSheet()
{
    QFile file(u":/report/style.css"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

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
    // A page has its facts in its head, wherever they stand in text.
    const QString title = element(u"h1"_s, htmlText(document.title));
    QString facts;
    QString blocks;
    QString last;
    QString masthead;
    if (!document.date.isEmpty())
        masthead = element(u"header"_s, logo + element(u"b"_s, u"Propel Connect"_s) +
                                            htmlSpan(htmlText(document.date), u"soft small"_s)) +
                   (document.isCertificate ? QString() : title);
    for (const Block &block : document.blocks) {
        const bool isAbove = std::holds_alternative<FactLines>(block) && !document.date.isEmpty();
        const bool isBelow = std::holds_alternative<FoldedTable>(block);
        const Banner *seal = document.isCertificate ? std::get_if<Banner>(&block) : nullptr;
        if (seal)
            masthead += htmlDiv(htmlSign(seal->state) + title + element(u"p"_s, htmlText(seal->headline)) +
                                    element(u"p"_s, htmlText(seal->sentence)),
                                u"seal "_s + enumName(seal->state));
        else
            (isAbove ? facts : isBelow ? last : blocks) += std::visit(HtmlRenderer(), block);
    }
    if (!document.program.isEmpty())
        last += element(u"p"_s, htmlText(document.program));
    const QString foot = last.isEmpty() ? QString() : element(u"footer"_s, last);
    const QString page = document.isCertificate ? u"class=\"certificate\""_s : QString();
    const QString body = element(u"body"_s, element(u"main"_s, masthead + facts + blocks + foot, page));
    return u"<!DOCTYPE html>\n"_s +
           element(u"html"_s, element(u"head"_s, head) + body, u"lang=\"%1\""_s.arg(language.toHtmlEscaped()));
}

} // namespace Propel
