// SPDX-License-Identifier: MIT
#include "app/report/HtmlReport.h"

#include "app/base/EnumName.h"
#include "app/base/Text.h"
#include "app/report/HtmlStyle.h"
#include "app/report/ReportLines.h"
#include "app/text/NoteText.h"
#include "app/text/RowText.h"
#include "app/text/StageText.h"
#include "app/text/VerdictText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

// Written so that it is well-formed XML too: every element is closed, and no entity but XML's own five is used.

namespace Propel {
namespace {

using App = QCoreApplication;

QString escaped(const QString &text)
{
    return plainExcerpt(text, text.size()).toHtmlEscaped();
}

QString element(const QString &name, const QString &content, const QString &attributes = {})
{
    return u"<%1%2>%3</%1>\n"_s.arg(name, attributes.isEmpty() ? QString() : u' ' + attributes, content);
}

/// A sign and its word, coloured by class. The sign is for the eye alone: a screen reader reads the word.
template<typename State>
QString badge(State state)
{
    return u"<span class=\"state %1\"><span aria-hidden=\"true\">%2</span> %3</span>"_s.arg(
        enumName(state), sign(state), escaped(Text::word(state)));
}

QString adviceHtml(const ReportAdvice &advice)
{
    QString out;
    if (!advice.detail.isEmpty())
        out += element(u"p"_s, escaped(advice.detail));
    if (!advice.remedy.isEmpty())
        out += element(u"p"_s, escaped(advice.remedy), u"class=\"remedy\""_s);
    return out;
}

QString headerCell(const QString &text)
{
    return element(u"th"_s, escaped(text), u"scope=\"col\""_s);
}

QString table(const QString &caption, const QString &header, const QString &body)
{
    const QString whole = element(u"caption"_s, escaped(caption)) + element(u"thead"_s, element(u"tr"_s, header)) +
                          element(u"tbody"_s, body);
    return element(u"table"_s, whole);
}

QString factsHtml(const Report &report)
{
    QString out;
    const QList<ReportFact> facts = reportFacts(report);
    for (const ReportFact &fact : facts)
        out += element(u"div"_s, element(u"dt"_s, escaped(fact.label)) + element(u"dd"_s, escaped(fact.value)));
    return element(u"dl"_s, out);
}

QString stagesHtml(const Report &report)
{
    const QList<StageLine> stages = stageLines(report);
    if (stages.isEmpty())
        return {};
    QString body;
    for (const StageLine &stage : stages) {
        body += element(u"tr"_s, element(u"td"_s, badge(stage.state)) +
                                     element(u"th"_s, escaped(stage.name), u"scope=\"row\""_s) +
                                     element(u"td"_s, adviceHtml(stage.advice)));
    }
    const QString header = headerCell(App::translate("Report", "State")) +
                           headerCell(App::translate("Report", "Stage")) +
                           headerCell(App::translate("Report", "What happened, what to do"));
    return table(App::translate("Report", "Stages"), header, body);
}

QString rowsHtml(const QString &caption, const QString &rowTitle, const QList<ReportLine> &lines,
                 const QList<Right> &rights)
{
    if (lines.isEmpty())
        return {};
    QString header = headerCell(App::translate("Report", "State")) + headerCell(rowTitle);
    for (const Right right : rights)
        header += headerCell(Text::word(right));
    header += headerCell(App::translate("Report", "What happened, what to do"));
    QString body;
    for (const ReportLine &line : lines) {
        QString row = element(u"td"_s, badge(line.state)) + element(u"th"_s, escaped(line.name), u"scope=\"row\""_s);
        for (const Right right : rights)
            row += element(u"td"_s, line.level(right).isEmpty() ? u"–"_s : escaped(line.level(right)));
        QString advices;
        for (const ReportAdvice &advice : line.advice)
            advices += adviceHtml(advice);
        body += element(u"tr"_s, row + element(u"td"_s, advices));
    }
    return table(caption, header, body);
}

QString notesHtml(const Report &report)
{
    const QList<ReportNote> notes = reportNotes(report);
    if (notes.isEmpty())
        return {};
    QString items;
    for (const ReportNote &note : notes) {
        QString points;
        for (const QString &point : note.points)
            points += element(u"li"_s, escaped(point));
        items += element(u"li"_s, escaped(note.text) + (points.isEmpty() ? QString() : element(u"ul"_s, points)));
    }
    return element(u"h2"_s, escaped(App::translate("Report", "Notes"))) + element(u"ul"_s, items);
}

QString excessHtml(const Report &report)
{
    const ReportExcess excess = reportExcess(report);
    if (excess.lines.isEmpty())
        return {};
    QString header = headerCell(App::translate("Report", "Module, action"));
    for (const Right right : allRights)
        header += headerCell(excessColumn(right));
    QString body;
    for (const ExcessLine &line : excess.lines) {
        QString row = element(u"th"_s, escaped(line.name), u"scope=\"row\""_s);
        for (const QString &change : line.changes)
            row += element(u"td"_s, change.isEmpty() ? u"–"_s : escaped(change));
        body += element(u"tr"_s, row);
    }
    QString out = table(App::translate("Report", "More than needed"), header, body) +
                  element(u"p"_s, escaped(excess.note)) + element(u"p"_s, escaped(excess.path));
    for (const QString &remark : excess.remarks)
        out += element(u"p"_s, escaped(remark));
    return out;
}

QString requestsHtml(const Report &report)
{
    QString body;
    for (const LedgerEntry &entry : report.requests) {
        const QString status =
            entry.status == 0 ? App::translate("Report", "no answer") : QString::number(entry.status);
        body += element(u"tr"_s,
                        element(u"td"_s, escaped(entry.at.toUTC().toString(u"HH:mm:ss.zzz"_s))) +
                            element(u"td"_s, escaped(entry.method)) +
                            element(u"td"_s, escaped(entry.url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo)),
                                    u"class=\"url\""_s) +
                            element(u"td"_s, escaped(status)) + element(u"td"_s, QString::number(entry.bytes)));
    }
    const QString note = escaped(Text::requestsNote(report));
    if (body.isEmpty())
        return element(u"p"_s, note);
    const QString header =
        headerCell(App::translate("Report", "Time (UTC)")) + headerCell(App::translate("Report", "Method")) +
        headerCell(App::translate("Report", "Address")) + headerCell(App::translate("Report", "Answer")) +
        headerCell(App::translate("Report", "Bytes"));
    const QString all = table(App::translate("Report", "All that was asked, in this order"), header, body);
    return element(u"details"_s, element(u"summary"_s, note) + all);
}

} // namespace

QString toHtml(const Report &report)
{
    const QString company =
        report.connection.companyName.isEmpty() ? report.connection.domain : report.connection.companyName;
    //: The title of the report. %1: the company's name
    const QString title = App::translate("Report", "Connection report: %1").arg(company);
    QString body = element(u"p"_s, escaped(title), u"class=\"title\""_s);
    body +=
        element(u"h1"_s,
                u"<span aria-hidden=\"true\">%1</span> %2"_s.arg(sign(report.verdict), escaped(Text::headline(report))),
                u"class=\"%1\""_s.arg(enumName(report.verdict)));
    if (!report.failedStage())
        body += element(u"p"_s, escaped(Text::summary(report)));
    body += factsHtml(report);
    body += stagesHtml(report);
    body += rowsHtml(App::translate("Report", "Security role: needed levels"),
                     App::translate("Report", "Module, action"), moduleLines(report), rightsNeeded(report));
    body += rowsHtml(App::translate("Report", "Table Setup: needed tables"), App::translate("Report", "Table"),
                     tableLines(report), {});
    body += notesHtml(report);
    body += excessHtml(report);
    body += requestsHtml(report);

    //: The code of the language of this translation, for HTML's attribute lang: "de"
    const QString language = App::translate("Report", "en");
    // The policy lets nothing in but the style below: whatever a name in it may try, nothing is loaded or run.
    const QString head =
        u"<meta charset=\"utf-8\"/>\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
        "<meta name=\"color-scheme\" content=\"light dark\"/>\n"_s +
        element(u"title"_s, escaped(title)) + element(u"style"_s, htmlStyle());
    return u"<!DOCTYPE html>\n"_s + element(u"html"_s,
                                            element(u"head"_s, head) + element(u"body"_s, element(u"main"_s, body)),
                                            u"lang=\"%1\""_s.arg(escaped(language)));
}

} // namespace Propel
