// SPDX-License-Identifier: MIT
#include "ui/results/ChangeRow.h"

#include "ui/widgets/Boxes.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

/// What is to be moved, with the names in semibold.
QString detailHtml(const FixChange &change)
{
    QString html = Text::fixDetail(change).toHtmlEscaped();
    for (const QString &table : change.tables)
        html.replace(table.toHtmlEscaped(), u"<b>%1</b>"_s.arg(table.toHtmlEscaped()));
    return html;
}

} // namespace

ChangeRow::ChangeRow(const FixChange &change, FixList::Kind kind, QWidget *parent)
    : QWidget(parent),
      m_change(change),
      m_kind(kind),
      m_icon(new IconLabel(16)),
      m_place(new TextLabel(TextStyle::Body)),
      m_chip(new Chip)
{
    m_place->setTextFormat(Qt::RichText);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_place);
    if (const QString detail = detailHtml(change); !detail.isEmpty()) {
        auto *label = new TextLabel(TextStyle::Caption);
        label->setHtml(detail);
        texts->addWidget(label);
    }
    const QStringList lines = Text::fixTables(change).split(u'\n') + QStringList(Text::fixHint(change));
    for (const QString &more : lines) {
        if (more.isEmpty())
            continue;
        auto *label = new TextLabel(TextStyle::Caption);
        label->setHtml(change.tables.contains(more) ? u"<b>%1</b>"_s.arg(more.toHtmlEscaped()) : more.toHtmlEscaped());
        texts->addWidget(label);
    }
    setLayout(rowOf({m_icon, {texts, 1}, m_chip}, 12, {kind == FixList::Kind::Check ? 16 : 48, 4, 16, 4}));
    setMinimumHeight(texts->count() > 1 ? 48 : 32);
    refresh();
}

void ChangeRow::setFixed(bool isFixed)
{
    if (m_isFixed == isFixed)
        return;
    m_isFixed = isFixed;
    refresh();
}

void ChangeRow::refresh()
{
    const QString color = Tokens::color(Token::SecondaryText, palette()).name();
    const QString level = Text::fixLevel(m_change).toHtmlEscaped();
    const QString path = Text::fixPath(m_change).toHtmlEscaped();
    m_place->setText(level.isEmpty() ? path : u"%1 &nbsp;<span style=\"color:%2\">%3</span>"_s.arg(path, color, level));
    if (m_isFixed) {
        //: A change in a list is made
        const QString fixed = tr("Fixed");
        m_icon->setMark(Mark::Passed);
        m_chip->setKind(Card::Kind::Ok);
        m_chip->setText(fixed, fixed);
    } else {
        m_icon->setMark(m_kind == FixList::Kind::Check ? Mark::Unconfirmed : Mark::Failed);
        m_chip->setKind(Card::Kind::Neutral);
        m_chip->setText(Text::fixStep(m_change, m_kind), Text::fixGoal(m_change));
    }
    const QString sentence = Text::fixSentence(m_change, m_kind);
    //: For screen readers. %1: a sentence that says what to change
    setAccessibleName(m_isFixed ? tr("Fixed: %1").arg(sentence) : sentence);
    setAccessibleDescription(Text::fixHint(m_change));
}

void ChangeRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace Propel
