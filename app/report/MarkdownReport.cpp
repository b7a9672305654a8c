// SPDX-License-Identifier: MIT
#include "app/report/MarkdownReport.h"

#include "app/base/Text.h"
#include "app/report/ReportLines.h"
#include "app/text/NoteText.h"
#include "app/text/RowText.h"
#include "app/text/StageText.h"
#include "app/text/VerdictText.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

using App = QCoreApplication;

/// Outside text as the characters that it is: nothing in it becomes a mark, a list, a link, a mention, or HTML.
QString escaped(const QString &text)
{
    static const QString marks = u"\\`*_{}[]<#|~&@"_s;
    static const QString marksAtFront = u">-+="_s;
    static const QRegularExpression number(u"^\\d+(?=[.)])"_s);
    const QString flat = plainExcerpt(text, text.size());
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

QString tableRow(const QStringList &cells)
{
    return u"| %1 |\n"_s.arg(cells.join(u" | "_s));
}

QString tableRule(qsizetype columns)
{
    return u'|' + u" --- |"_s.repeated(columns) + u'\n';
}

QString stateText(const QString &sign, const QString &word)
{
    return u"%1 %2"_s.arg(sign, word);
}

QString factsText(const Report &report)
{
    QString out;
    const QList<ReportFact> facts = reportFacts(report);
    for (const ReportFact &fact : facts)
        out += u"- %1: %2\n"_s.arg(fact.label, escaped(fact.value));
    return out;
}

QString stagesText(const Report &report)
{
    const QList<StageLine> stages = stageLines(report);
    if (stages.isEmpty())
        return {};
    QString out = u"\n## %1\n\n"_s.arg(App::translate("Report", "Stages"));
    for (const StageLine &stage : stages) {
        out += u"- %1: **%2**"_s.arg(stateText(sign(stage.state), Text::word(stage.state)), stage.name);
        if (!stage.advice.detail.isEmpty())
            out += u" – "_s + escaped(stage.advice.detail);
        out += u'\n';
        if (!stage.advice.remedy.isEmpty())
            out += u"  - "_s + escaped(stage.advice.remedy) + u'\n';
    }
    return out;
}

/// A table can't hold what to do about a row: it follows as a list.
QString adviceText(const QList<ReportLine> &lines)
{
    QString out;
    for (const ReportLine &line : lines) {
        for (const ReportAdvice &advice : line.advice) {
            out += u"- **%1**: %2\n"_s.arg(escaped(line.name), escaped(advice.detail));
            if (!advice.remedy.isEmpty())
                out += u"  - %1\n"_s.arg(escaped(advice.remedy));
        }
    }
    return out.isEmpty() ? out : u'\n' + out;
}

QString rowsText(const QString &title, const QString &rowTitle, const QList<ReportLine> &lines,
                 const QList<Right> &rights)
{
    if (lines.isEmpty())
        return {};
    QStringList header{App::translate("Report", "State"), rowTitle};
    for (const Right right : rights)
        header += Text::word(right);
    QString out = u"\n## %1\n\n"_s.arg(title) + tableRow(header) + tableRule(header.size());
    for (const ReportLine &line : lines) {
        QStringList cells{stateText(sign(line.state), Text::word(line.state)), escaped(line.name)};
        for (const Right right : rights)
            cells += line.level(right).isEmpty() ? u"–"_s : escaped(line.level(right));
        out += tableRow(cells);
    }
    return out + adviceText(lines);
}

QString notesText(const Report &report)
{
    const QList<ReportNote> notes = reportNotes(report);
    if (notes.isEmpty())
        return {};
    QString out = u"\n## %1\n\n"_s.arg(App::translate("Report", "Notes"));
    for (const ReportNote &note : notes) {
        out += u"- %1\n"_s.arg(escaped(note.text));
        for (const QString &point : note.points)
            out += u"  - %1\n"_s.arg(escaped(point));
    }
    return out;
}

QString excessText(const Report &report)
{
    const ReportExcess excess = reportExcess(report);
    if (excess.lines.isEmpty())
        return {};
    QStringList header{App::translate("Report", "Module, action")};
    for (const Right right : allRights)
        header += excessColumn(right);
    QString out = u"\n## %1\n\n%2\n\n%3\n\n"_s.arg(App::translate("Report", "More than needed"), escaped(excess.note),
                                                   escaped(excess.path));
    out += tableRow(header) + tableRule(header.size());
    for (const ExcessLine &line : excess.lines) {
        QStringList cells{escaped(line.name)};
        for (const QString &change : line.changes)
            cells += change.isEmpty() ? u"–"_s : escaped(change);
        out += tableRow(cells);
    }
    for (const QString &remark : excess.remarks)
        out += u"\n%1\n"_s.arg(escaped(remark));
    return out;
}

} // namespace

QString toMarkdown(const Report &report)
{
    QString out = u"# %1 %2\n\n"_s.arg(sign(report.verdict), escaped(Text::headline(report)));
    if (!report.failedStage())
        out += escaped(Text::summary(report)) + u"\n\n"_s;
    out += factsText(report);
    out += stagesText(report);
    out += rowsText(App::translate("Report", "Security role: needed levels"),
                    App::translate("Report", "Module, action"), moduleLines(report), rightsNeeded(report));
    out += rowsText(App::translate("Report", "Table Setup: needed tables"), App::translate("Report", "Table"),
                    tableLines(report), {});
    out += notesText(report);
    out += excessText(report);
    out += u"\n%1\n"_s.arg(Text::requestsNote(report));
    return out;
}

} // namespace Propel
