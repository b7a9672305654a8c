// SPDX-License-Identifier: MIT
#include "ui/results/RemedyPanel.h"

#include "app/text/ChangeText.h"
#include "app/text/ExcessText.h"
#include "app/text/NoteText.h"
#include "app/text/RowText.h"
#include "app/text/StageText.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextCursor>
#include <QTextList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

QString status(State state, bool pending)
{
    return pending ? RemedyPanel::tr("testing") : Text::word(state);
}

Mark statusMark(State state, bool pending)
{
    return pending ? Mark::Pending : Theme::mark(state);
}

Mark stageMark(StageState state)
{
    switch (state) {
    case StageState::Passed:
        return Mark::Passed;
    case StageState::Failed:
        return Mark::Failed;
    case StageState::NotReached:
        break;
    }
    return Mark::Untested;
}

} // namespace

RemedyPanel::RemedyPanel(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setAccessibleName(tr("Details"));
}

void RemedyPanel::addCommon(Parts &parts, const QStringList &clicks, const QString &reason, const ProbeResult &probe)
{
    if (!clicks.isEmpty())
        parts += {Part::Kind::Heading, tr("What to do in ConnectWise")};
    for (const QString &click : clicks)
        parts += {Part::Kind::Step, click};
    if (!reason.isEmpty()) {
        parts += {Part::Kind::Heading, tr("Why Propel needs it")};
        //: %1: a sentence that says why a right is needed; it is this program's reading, not the vendor's words
        parts += {Part::Kind::Text, tr("%1 (Our reading.)").arg(reason)};
    }
    if (probe.live != ProbeOutcome::None || !probe.url.isEmpty()) {
        parts += {Part::Kind::Heading, tr("What was asked")};
        parts += {Part::Kind::Quiet, Text::probeText(probe)};
    }
}

RemedyPanel::Parts RemedyPanel::partsOf(const ModuleResult &row)
{
    Parts parts{{Part::Kind::Title, Text::rowName(row)},
                {Part::Kind::Status, status(row.state, row.pending), statusMark(row.state, row.pending)}};
    const QStringList clicks = Text::clicks(row);
    for (const RightResult &right : row.rights) {
        if (right.judgement.finding == Finding::NotReached)
            continue;
        parts += {Part::Kind::Text, Text::rightDetail(row, right)};
        const bool saysMore =
            right.judgement.state != State::Passed && (clicks.isEmpty() || right.judgement.finding == Finding::Refused);
        if (const QString remedy = saysMore ? Text::rightRemedy(row, right) : QString(); !remedy.isEmpty())
            parts += {Part::Kind::Text, remedy};
    }
    addCommon(parts, clicks, Text::reason(row.requirement.reason), row.probe);
    return parts;
}

RemedyPanel::Parts RemedyPanel::partsOf(const TableResult &row)
{
    Parts parts{{Part::Kind::Title, Text::rowName(row)},
                {Part::Kind::Status, status(row.state, row.pending), statusMark(row.state, row.pending)}};
    const QStringList clicks = Text::clicks(row);
    if (row.finding != Finding::NotReached)
        parts += {Part::Kind::Text, Text::tableDetail(row)};
    if (const QString remedy = clicks.isEmpty() ? Text::tableRemedy(row) : QString(); !remedy.isEmpty())
        parts += {Part::Kind::Text, remedy};
    addCommon(parts, clicks, Text::reason(row.requirement.reason), row.probe);
    return parts;
}

/// The worst of it; all of it has a window of its own.
void RemedyPanel::addExcess(Parts &parts, const Report &report)
{
    constexpr qsizetype most = 5;
    parts += {Part::Kind::Heading, tr("More than needed")};
    parts += {Part::Kind::Text, Text::excessNote(report)};
    if (report.excess.isEmpty())
        return;
    parts += {Part::Kind::Text, Text::excessPath()};
    const QList<ExcessAction> actions = byAction(report.excess);
    for (const ExcessAction &action : actions.first(std::min(most, actions.size())))
        parts += {Part::Kind::Quiet, Text::excessClicks(action)};
    if (const int more = static_cast<int>(actions.size() - most); more > 0)
        parts += {Part::Kind::Quiet,
                  tr("… and %n actions more; “levels more than needed” below has all of them.", nullptr, more)};
}

RemedyPanel::Parts RemedyPanel::overview(const Report &report, bool hasResult)
{
    if (!hasResult)
        return {{Part::Kind::Quiet, tr("Select a row to see what was found, and the clicks that mend it.")}};
    Parts parts;
    if (report.failedStage()) {
        parts += {Part::Kind::Title, tr("How far it came")};
        for (const StageOutcome &stage : report.stages) {
            const QString text =
                stage.state == StageState::NotReached
                    //: %1: a stage of the test ("Connection"), %2: "not reached"
                    ? tr("%1: %2.").arg(Text::word(stage.stage), Text::word(stage.state))
                    //: %1: a stage of the test ("Connection"), %2: "passed", %3: a sentence that says more
                    : tr("%1: %2. %3").arg(Text::word(stage.stage), Text::word(stage.state), Text::stageDetail(stage));
            parts += {Part::Kind::Stage, text, stageMark(stage.state)};
        }
        return parts;
    }
    if (const QString drift = Text::driftNote(report); !drift.isEmpty()) {
        parts += {Part::Kind::Heading, tr("What has changed")};
        parts += {Part::Kind::Text, drift};
        const QStringList points = Text::driftPoints(report);
        for (const QString &point : points)
            parts += {Part::Kind::Quiet, point};
    }
    if (const QString reach = Text::reachNote(report); !reach.isEmpty()) {
        parts += {Part::Kind::Heading, tr("From outside")};
        parts += {Part::Kind::Text, reach};
        for (const QString &reason : Text::reachReasons(report.outsideReach))
            parts += {Part::Kind::Quiet, reason};
    }
    if (const QString sight = Text::sightNote(report); !sight.isEmpty()) {
        parts += {Part::Kind::Heading, tr("What the member sees")};
        parts += {Part::Kind::Text, sight};
    }
    addExcess(parts, report);
    return parts;
}

void RemedyPanel::showRow(const PermissionModel::Row &row)
{
    const QString subject = std::visit([](const auto &result) { return result.requirement.id; }, row);
    show(std::visit([](const auto &result) { return partsOf(result); }, row), subject);
}

void RemedyPanel::showOverview(const Report &report, bool hasResult)
{
    show(overview(report, hasResult), {});
}

QString RemedyPanel::plainText(const PermissionModel::Row &row)
{
    QStringList lines;
    int step = 0;
    for (const Part &part : std::visit([](const auto &result) { return partsOf(result); }, row)) {
        if (part.kind == Part::Kind::Heading)
            lines += QString();
        lines += part.kind == Part::Kind::Step ? u"%1. %2"_s.arg(QString::number(++step), part.text) : part.text;
    }
    return lines.join(u'\n') + u'\n';
}

void RemedyPanel::show(const Parts &parts, const QString &subject)
{
    if (parts == m_parts && subject == m_subject)
        return; // what the person has selected in it, and where it is scrolled to, stay
    const int at = subject == m_subject ? verticalScrollBar()->value() : 0;
    m_parts = parts;
    m_subject = subject;
    write();
    verticalScrollBar()->setValue(at);
}

void RemedyPanel::write()
{
    clear();
    document()->setDocumentMargin(fontMetrics().height() * 0.6);
    const QColor paper = palette().color(QPalette::Base);
    const qreal line = fontMetrics().height();
    QTextCursor cursor(document());
    QTextList *steps = nullptr;
    bool first = true;
    for (const Part &part : std::as_const(m_parts)) {
        QTextBlockFormat block;
        QTextCharFormat text;
        text.setForeground(palette().color(QPalette::Text));
        block.setBottomMargin(line * 0.2);
        switch (part.kind) {
        case Part::Kind::Title:
            text.setFontWeight(QFont::Bold);
            text.setProperty(QTextFormat::FontSizeAdjustment, 1);
            block.setHeadingLevel(2);
            break;
        case Part::Kind::Status:
            text.setForeground(Theme::colour(part.mark, palette(), paper));
            text.setFontWeight(QFont::DemiBold);
            break;
        case Part::Kind::Stage:
            text.setForeground(Theme::colour(part.mark, palette(), paper));
            break;
        case Part::Kind::Heading:
            text.setFontWeight(QFont::Bold);
            block.setHeadingLevel(3);
            block.setTopMargin(first ? 0 : line * 0.6);
            break;
        case Part::Kind::Quiet:
            text.setForeground(Theme::readable(Theme::quietText(palette()), paper));
            break;
        case Part::Kind::Text:
        case Part::Kind::Step:
            break;
        }
        if (!first)
            cursor.insertBlock();
        cursor.setBlockFormat(block);
        cursor.setBlockCharFormat(text);
        if (part.kind != Part::Kind::Step)
            steps = nullptr;
        else if (steps)
            steps->add(cursor.block());
        else
            steps = cursor.createList(QTextListFormat::ListDecimal);
        cursor.insertText(part.text, text);
        first = false;
    }
    moveCursor(QTextCursor::Start);
}

void RemedyPanel::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        write();
    else if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Details"));
}

} // namespace Propel
