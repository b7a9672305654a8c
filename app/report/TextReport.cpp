// SPDX-License-Identifier: MIT
#include "app/report/TextReport.h"

#include "app/base/Text.h"
#include "app/report/ReportLines.h"
#include "app/text/NoteText.h"
#include "app/text/RowText.h"
#include "app/text/StageText.h"
#include "app/text/VerdictText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

using App = QCoreApplication;

constexpr qsizetype lineWidth = 100;

/// Writes lines for a fixed-width font. Colour goes over a sign and its word, which say the same without it.
class TextWriter
{
public:
    explicit TextWriter(TextColour colour) : m_colour(colour) {}

    [[nodiscard]] QString text() const { return m_text; }
    void line(const QString &line = {}) { m_text += withoutBlanksAtEnd(line) + u'\n'; }
    void heading(const QString &text)
    {
        line();
        line(painted(withoutBlanksAtEnd(text), u"1"_s));
    }
    /// Broken between words; the first line begins with `lead`, the others with as many blanks.
    void paragraph(const QString &lead, const QString &text);
    [[nodiscard]] QString painted(const QString &text, const QString &code) const
    {
        return m_colour == TextColour::With ? u"\x1b[%1m%2\x1b[0m"_s.arg(code, text) : text;
    }

private:
    static QString withoutBlanksAtEnd(QString text)
    {
        while (text.endsWith(u' '))
            text.chop(1);
        return text;
    }

    TextColour m_colour;
    QString m_text;
};

void TextWriter::paragraph(const QString &lead, const QString &text)
{
    QString current = lead;
    bool isEmpty = true;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
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

QString colourOf(State state)
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

State stateOf(StageState state)
{
    switch (state) {
    case StageState::NotReached:
        return State::Untested;
    case StageState::Passed:
        return State::Passed;
    case StageState::Failed:
        return State::Failed;
    }
    return State::Untested;
}

qsizetype widest(const QStringList &texts)
{
    qsizetype width = 0;
    for (const QString &text : texts)
        width = std::max(width, text.size());
    return width;
}

void writeFacts(TextWriter &out, const Report &report)
{
    const QList<ReportFact> facts = reportFacts(report);
    QStringList labels;
    for (const ReportFact &fact : facts)
        labels += fact.label;
    const qsizetype width = widest(labels) + 2;
    for (const ReportFact &fact : facts)
        out.line(u"  "_s + fact.label.leftJustified(width) + fact.value);
}

void writeAdvice(TextWriter &out, const ReportAdvice &advice, const QString &indent)
{
    out.paragraph(indent, advice.detail);
    if (!advice.remedy.isEmpty())
        out.paragraph(indent + u"→ "_s, advice.remedy);
}

void writeStages(TextWriter &out, const Report &report)
{
    const QList<StageLine> stages = stageLines(report);
    if (stages.isEmpty())
        return;
    out.heading(App::translate("Report", "Stages"));
    QStringList words;
    QStringList names;
    for (const StageLine &stage : stages) {
        words += Text::word(stage.state);
        names += stage.name;
    }
    const qsizetype wordWidth = widest(words) + 2;
    for (const StageLine &stage : stages) {
        const QString state = sign(stage.state) + u' ' + Text::word(stage.state).leftJustified(wordWidth);
        const QString lead = u"  "_s + out.painted(state, colourOf(stateOf(stage.state)));
        if (stage.state == StageState::Failed) {
            out.line(lead + stage.name);
            writeAdvice(out, stage.advice, u"      "_s);
        } else {
            out.line(lead + stage.name.leftJustified(widest(names) + 2) + stage.advice.detail);
        }
    }
}

/// The table of modules, or that of tables, which has no columns of levels.
void writeRows(TextWriter &out, const QString &title, const QList<ReportLine> &lines, const QList<Right> &rights)
{
    if (lines.isEmpty())
        return;
    const qsizetype wordWidth = widest({Text::word(State::Passed), Text::word(State::Unconfirmed),
                                        Text::word(State::Untested), Text::word(State::Failed)}) +
                                2;
    QStringList names{title};
    for (const ReportLine &line : lines)
        names += line.name;
    const qsizetype nameWidth = widest(names) + 2;
    QList<qsizetype> widths;
    for (const Right right : rights) {
        QStringList cells{Text::word(right)};
        for (const ReportLine &line : lines)
            cells += line.level(right);
        widths += widest(cells) + 2;
    }

    QString header = QString(4 + wordWidth, u' ') + title.leftJustified(nameWidth);
    for (qsizetype i = 0; i < rights.size(); ++i)
        header += Text::word(rights.at(i)).leftJustified(widths.at(i));
    out.heading(header);
    for (const ReportLine &line : lines) {
        const QString state = sign(line.state) + u' ' + Text::word(line.state).leftJustified(wordWidth);
        QString text = u"  "_s + out.painted(state, colourOf(line.state)) + line.name.leftJustified(nameWidth);
        for (qsizetype i = 0; i < rights.size(); ++i) {
            const QString cell = line.level(rights.at(i));
            text += (cell.isEmpty() ? u"-"_s : cell).leftJustified(widths.at(i));
        }
        out.line(text);
        for (const ReportAdvice &advice : line.advice)
            writeAdvice(out, advice, u"      "_s);
    }
}

void writeExcess(TextWriter &out, const Report &report)
{
    const ReportExcess excess = reportExcess(report);
    if (excess.lines.isEmpty())
        return;
    //: A heading: levels of the role beyond the need
    const QString title = App::translate("Report", "More than needed");
    QStringList names{title};
    for (const ExcessLine &line : excess.lines)
        names += line.name;
    const qsizetype nameWidth = widest(names) + 2;
    QString header = title.leftJustified(nameWidth + 2);
    QList<qsizetype> widths;
    for (const Right right : allRights) {
        QStringList cells{excessColumn(right)};
        for (const ExcessLine &line : excess.lines)
            cells += line.change(right);
        widths += widest(cells) + 2;
        header += excessColumn(right).leftJustified(widths.constLast());
    }
    out.heading(header);
    for (const ExcessLine &line : excess.lines) {
        QString text = u"  "_s + line.name.leftJustified(nameWidth);
        for (qsizetype i = 0; i < widths.size(); ++i) {
            const QString &change = line.changes.at(static_cast<size_t>(i));
            text += (change.isEmpty() ? u"-"_s : change).leftJustified(widths.at(i));
        }
        out.line(text);
    }
    out.paragraph(u"  • "_s, excess.note);
    out.paragraph(u"  → "_s, excess.path);
    for (const QString &remark : excess.remarks)
        out.paragraph(u"  • "_s, remark);
}

void writeNotes(TextWriter &out, const Report &report)
{
    const QList<ReportNote> notes = reportNotes(report);
    if (notes.isEmpty())
        return;
    //: A heading: what is to be known beside the verdict
    out.heading(App::translate("Report", "Notes"));
    for (const ReportNote &note : notes) {
        out.paragraph(u"  • "_s, note.text);
        for (const QString &point : note.points)
            out.paragraph(u"    - "_s, point);
    }
}

} // namespace

QString toText(const Report &report, TextColour colour)
{
    TextWriter out(colour);
    out.line(out.painted(u"%1 %2"_s.arg(sign(report.verdict), Text::headline(report)),
                         u"1;"_s + colourOf(stateOf(report.verdict))));
    if (!report.failedStage()) // the failed stage says it itself
        out.paragraph({}, plainExcerpt(Text::summary(report), lineWidth * lineWidth));
    out.line();
    writeFacts(out, report);
    writeStages(out, report);
    writeRows(out, App::translate("Report", "Security role: needed levels"), moduleLines(report), rightsNeeded(report));
    writeRows(out, App::translate("Report", "Table Setup: needed tables"), tableLines(report), {});
    writeNotes(out, report);
    writeExcess(out, report);
    out.line();
    out.line(Text::requestsNote(report));
    return out.text();
}

} // namespace Propel
