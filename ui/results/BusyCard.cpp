// SPDX-License-Identifier: MIT
#include "ui/results/BusyCard.h"

#include "app/text/KeychainText.h"
#include "app/text/StageText.h"
#include "ui/results/PermissionGroups.h"
#include "ui/style/StylePainter.h"
#include "ui/widgets/Boxes.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QProgressBar>

#include <algorithm>

namespace Propel {

BusyCard::BusyCard(QWidget *parent)
    : QWidget(parent),
      m_modules(new Card),
      m_title(new TextLabel(TextStyle::Subtitle)),
      m_waiting(new TextLabel(TextStyle::Body, Token::SecondaryText)),
      m_count(new TextLabel(TextStyle::Body, Token::SecondaryText)),
      m_bar(new QProgressBar)
{
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(4);
    m_count->setWordWrap(false);
    auto *head = new Card;
    head->addRow(holding(
        rowOf({new BusyRing(32), {columnOf({m_title, m_waiting, m_bar}, 4), 1}, m_count}, 16, {16, 12, 16, 12}), 62));
    setLayout(columnOf({head, m_modules, BoxPart::rest()}, 12));
    connect(&m_patience, &Patience::late, this, &BusyCard::refreshWaiting);
    connect(&m_patience, &Patience::ticked, this, &BusyCard::refreshWaiting);
}

void BusyCard::addModule()
{
    ModuleRow made{.ring = new BusyRing(16),
                   .icon = new IconLabel(16),
                   .name = new TextLabel(TextStyle::Body),
                   .count = new TextLabel(TextStyle::Body, Token::SecondaryText)};
    made.count->setWordWrap(false);
    m_modules->addRow(holding(rowOf({made.ring, made.icon, {made.name, 1}, made.count}, 12, {16, 0, 16, 0}), 48));
    m_rows += made;
}

void BusyCard::setProgress(const RunProgress &progress, const Report &report)
{
    m_progress = progress;
    m_title->setText(m_ownTitle.isEmpty() ? tr("Testing permissions") : m_ownTitle);
    m_bar->setAccessibleName(m_title->text());
    const QList<PermissionGroup> groups = progress.total > 0 ? groupsOf(report) : QList<PermissionGroup>();
    int done = 0;
    int all = 0;
    for (const PermissionGroup &group : groups) {
        done += group.done;
        all += group.all;
    }
    m_bar->setMaximum(std::max(1, all));
    m_bar->setValue(done);
    //: %1 of %2 permissions are tested
    m_count->setText(tr("%1 of %2").arg(done).arg(all));
    m_count->setVisible(all > 0);
    while (m_rows.size() < groups.size())
        addModule();
    m_modules->setVisible(!groups.isEmpty());
    for (qsizetype i = 0; i < std::min(groups.size(), m_rows.size()); ++i) {
        const PermissionGroup &group = groups.at(i);
        const ModuleRow &row = m_rows.at(i);
        const bool isDone = group.done == group.all;
        row.ring->setVisible(!isDone);
        row.icon->setVisible(isDone);
        row.icon->setMark(Theme::mark(group.worst));
        row.name->setText(group.name);
        row.count->setText(tr("%1 of %2").arg(group.done).arg(group.all));
    }
    m_patience.setWaiting(progress.waitingForKeychain);
    m_patience.countDownTo(progress.throttledUntil);
    refreshWaiting();
}

void BusyCard::refreshWaiting()
{
    QString waiting;
    if (m_progress.waitingForKeychain)
        waiting = m_patience.isLate() ? Text::keychainMayAsk() : Text::withKeychain(tr("Waiting for %1…"));
    else if (m_patience.isCountingDown())
        waiting = Text::holdingBack(m_progress.throttledUntil, QDateTime::currentDateTimeUtc());
    else if (m_progress.retrying)
        waiting = Text::tryingAgain();
    m_waiting->setText(waiting);
    m_waiting->setVisible(!waiting.isEmpty());
}

} // namespace Propel
