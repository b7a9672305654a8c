// SPDX-License-Identifier: MIT
#include "ui/results/NotesBar.h"

#include "app/text/ChangeText.h"
#include "app/text/ExcessText.h"
#include "app/text/NoteText.h"
#include "ui/results/FlowLayout.h"

#include <QEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Propel {

NotesBar::NotesBar(QWidget *parent)
    : QWidget(parent),
      m_reach(new QToolButton(this)),
      m_sight(new QToolButton(this)),
      m_drift(new QToolButton(this)),
      m_excess(new QToolButton(this)),
      m_requests(new QToolButton(this))
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 4);
    for (QToolButton *button : {m_reach, m_sight, m_drift, m_excess, m_requests}) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->hide();
        layout->addWidget(button);
    }
    for (QToolButton *button : {m_reach, m_sight, m_drift})
        connect(button, &QToolButton::clicked, this, &NotesBar::notesWanted);
    connect(m_excess, &QToolButton::clicked, this, [this] {
        if (m_report.excess.isEmpty())
            Q_EMIT notesWanted();
        else
            Q_EMIT excessWanted();
    });
    connect(m_requests, &QToolButton::clicked, this, &NotesBar::requestsWanted);
}

void NotesBar::setReport(const Report &report, bool hasResult)
{
    m_report = report;
    m_hasResult = hasResult;
    refresh();
}

void NotesBar::showNote(QToolButton *button, Mark mark, const QString &text, const QString &whole)
{
    button->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    const int side = fontMetrics().height();
    button->setIconSize({side, side});
    button->setIcon(Theme::icon(mark, palette()));
    button->setText(u' ' + text); // styles leave no gap behind the icon
    button->setAccessibleName(text);
    button->setToolTip(u"<qt>%1</qt>"_s.arg(whole.toHtmlEscaped().replace(u'\n', u"<br>"_s)));
    button->setAccessibleDescription(whole);
}

void NotesBar::refresh()
{
    const bool unlikely = m_report.outsideReach.state == Reach::Unlikely;
    const bool narrow = m_report.isSightNarrow();
    const QString reach = m_hasResult ? Text::reachNote(m_report) : QString();
    const QString sight = m_hasResult ? Text::sightNote(m_report) : QString();
    const bool fallen = !m_report.fallenSight().isEmpty();
    showNote(m_reach, unlikely ? Mark::Attention : Mark::Note,
             reach.isEmpty() ? QString()
             : unlikely      ? tr("Reach from outside: unlikely")
                             : tr("Reach from outside: unknown"),
             reach);
    showNote(m_sight, narrow || fallen ? Mark::Attention : Mark::Note,
             sight.isEmpty() ? QString()
             : narrow        ? tr("Sees very little")
             : fallen        ? tr("Sees less than before")
                             : tr("What it sees"),
             sight);
    refreshDrift();
    refreshExcess();
    //: %1: "31 reads, 0 changes"; opens a window that lists them
    showNote(m_requests, Mark::Note,
             m_report.requests.isEmpty() ? QString() : tr("%1…").arg(Text::requestsNote(m_report)),
             tr("Every request of the last run"));
}

/// The weightiest of what has changed; the tool tip has it all.
void NotesBar::refreshDrift()
{
    const auto count = [this](ChangeKind kind) { return static_cast<int>(m_report.changes(kind).size()); };
    const int lost = count(ChangeKind::Lost);
    const int newlyNeeded = count(ChangeKind::NewlyNeeded);
    const int fixed = count(ChangeKind::Fixed);
    QString text;
    if (lost > 0) //: rights and tables that worked at the last test
        text = tr("%n no longer work", nullptr, lost);
    else if (newlyNeeded > 0) //: rights and tables that were not needed at the last test
        text = tr("%n newly needed", nullptr, newlyNeeded);
    else if (m_report.drift.instance.isChange())
        //: %1: a release of ConnectWise ("v2025.2.4")
        text = tr("The instance is now %1").arg(m_report.drift.instance.to);
    else if (m_report.drift.requirements.isChange())
        //: %1: the version of the requirements ("2026-12")
        text = tr("The requirements are now %1").arg(m_report.drift.requirements.to);
    else if (fixed > 0) //: rights and tables that failed at the last test
        text = tr("%n work again", nullptr, fixed);
    const QString whole = (QStringList(Text::driftNote(m_report)) + Text::driftPoints(m_report)).join(u'\n');
    showNote(m_drift, lost > 0 ? Mark::Attention : Mark::Note, m_hasResult ? text : QString(), whole);
}

void NotesBar::refreshExcess()
{
    const int excess = static_cast<int>(m_report.excess.size());
    QString text;
    if (m_hasResult && excess > 0)
        text = tr("%n levels more than needed…", nullptr, excess);
    else if (m_hasResult && !m_report.levelsTold)
        text = tr("More than needed: can't be told");
    showNote(m_excess, Mark::Note, text, Text::excessNote(m_report));
}

void NotesBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace Propel
