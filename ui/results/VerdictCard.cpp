// SPDX-License-Identifier: MIT
#include "ui/results/VerdictCard.h"

#include "ui/widgets/Boxes.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/TextLabel.h"

namespace Propel {
namespace {

Card::Kind kindOf(Mark mark)
{
    switch (mark) {
    case Mark::Passed:
        return Card::Kind::Ok;
    case Mark::Failed:
        return Card::Kind::Bad;
    case Mark::Unconfirmed:
    case Mark::Attention:
        return Card::Kind::Warning;
    case Mark::Untested:
    case Mark::Pending:
    case Mark::Note:
        break;
    }
    return Card::Kind::Plain;
}

} // namespace

VerdictCard::VerdictCard(QWidget *parent)
    : Card(Kind::Plain, parent),
      m_icon(new IconLabel(32)),
      m_headline(new TextLabel(TextStyle::Subtitle)),
      m_sentence(new TextLabel(TextStyle::Body, Token::SecondaryText))
{
    addRow(holding(rowOf({m_icon, {columnOf({m_headline, m_sentence}, 0), 1}}, 16, {16, 8, 16, 8}), 62));
}

void VerdictCard::setVerdict(Mark mark, const QString &headline, const QString &sentence)
{
    if (accessibleName() == headline && accessibleDescription() == sentence)
        return;
    setKind(kindOf(mark));
    m_icon->setMark(mark);
    m_headline->setColor(colors(kind()).text);
    m_headline->setText(headline);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleName(headline);
    setAccessibleDescription(sentence);
    announce(*this);
}

} // namespace Propel
