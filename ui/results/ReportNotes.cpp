// SPDX-License-Identifier: MIT
#include "ui/results/ReportNotes.h"

#include "app/text/NoteText.h"
#include "ui/results/ReportLists.h"
#include "ui/style/Style.h"
#include "ui/widgets/Boxes.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/TextLabel.h"

#include <QPushButton>

namespace Propel {

NoteBar::NoteBar(QWidget *parent)
    : Card(Kind::Neutral, parent),
      m_icon(new IconLabel(16)),
      m_title(new TextLabel(TextStyle::Body)),
      m_rest(new TextLabel(TextStyle::Body, Token::SecondaryText)),
      m_button(new QPushButton)
{
    m_row = rowOf({m_icon, {columnOf({m_title, m_rest}, 4), 1}, m_button}, 12, {16, 8, 16, 8});
    addRow(holding(m_row, 46));
    m_rest->hide();
    hide();
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_rest->text().isEmpty())
            return Q_EMIT pressed();
        m_rest->setVisible(m_rest->isHidden());
        showButton();
        if (!m_rest->isHidden())
            PageScroll::reveal(*this);
    });
}

void NoteBar::setNote(Mark mark, const QString &title, const QString &button, const QString &rest)
{
    setVisible(!title.isEmpty());
    if (title.isEmpty())
        return;
    setKind(mark == Mark::Attention ? Kind::Warning : Kind::Neutral);
    m_icon->setMark(mark);
    m_title->setColor(mark == Mark::Attention ? Token::WarningText : Token::SecondaryText);
    m_title->setStyle(mark == Mark::Attention ? TextStyle::Strong : TextStyle::Body);
    m_title->setText(title);
    m_rest->setText(rest);
    m_show = button;
    showButton();
    setAccessibleName(title);
    setAccessibleDescription(rest);
}

void NoteBar::showButton()
{
    m_button->setText(m_rest->isHidden() ? m_show : tr("Hide"));
    for (QWidget *beside : {static_cast<QWidget *>(m_icon), static_cast<QWidget *>(m_button)})
        m_row->setAlignment(beside, m_rest->isHidden() ? Qt::AlignVCenter : Qt::AlignTop);
}

ReportNotes::ReportNotes(QWidget *parent)
    : QWidget(parent),
      m_sight(new NoteBar),
      m_reach(new NoteBar),
      m_excess(new NoteBar)
{
    Style::setLink(m_sight->button());
    setLayout(columnOf({m_sight, m_reach, m_excess}, 12));
    connect(m_excess, &NoteBar::pressed, this, [this] {
        auto *dialog = new ExcessDialog(m_report, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void ReportNotes::setReport(const Report &report)
{
    m_report = report;
    const bool isSightLow = report.isSightNarrow() || !report.fallenSight().isEmpty();
    const bool showsSight = isSightLow || report.verdict == Verdict::Ready;
    m_sight->setNote(isSightLow ? Mark::Attention : Mark::Note, showsSight ? Text::sightLine(report) : QString(),
                     tr("Fewer than you expect?"), Text::sightHelp());
    const bool isReachUnlikely = report.outsideReach.state == Reach::Unlikely;
    const QStringList reasons =
        QStringList(Text::reachReasons(report.outsideReach)) + QStringList(Text::reachHelp(report));
    m_reach->setNote(Mark::Attention,
                     isReachUnlikely ? tr("Propel's servers probably can't reach this address") : QString(),
                     tr("Show why"), reasons.join(u' '));
    m_excess->setNote(Mark::Note, report.excess.isEmpty() ? QString() : tr("This role can do more than Propel needs"),
                      //: A button: shows a list
                      tr("Show"), {});
    setVisible(!m_sight->isHidden() || !m_reach->isHidden() || !m_excess->isHidden());
}

} // namespace Propel
