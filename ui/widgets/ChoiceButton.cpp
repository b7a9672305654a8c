// SPDX-License-Identifier: MIT
#include "ui/widgets/ChoiceButton.h"

#include "ui/style/StylePainter.h"
#include "ui/widgets/Boxes.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QKeyEvent>

namespace Propel {
namespace {

constexpr int choiceHeight = 80;
constexpr int choiceEdge = 16;
constexpr int chevronRoom = 16;

} // namespace

ChoiceButton::ChoiceButton(QLatin1StringView icon, QWidget *parent)
    : QAbstractButton(parent),
      m_title(new TextLabel(TextStyle::Subtitle, this)),
      m_sentence(new TextLabel(TextStyle::Body, Token::SecondaryText, this)),
      m_duration(new TextLabel(TextStyle::Caption, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    auto *sign = new IconLabel(20, this);
    sign->setIcon(icon, Token::InfoIcon);
    sign->setTile(true);
    m_duration->setWordWrap(false);
    for (TextLabel *label : {m_title, m_sentence, m_duration})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    setLayout(rowOf({sign, {columnOf({BoxPart::rest(), m_title, m_sentence, BoxPart::rest()}, 0), 1}, m_duration}, 12,
                    {choiceEdge, 12, choiceEdge + chevronRoom, 12}));
    setMinimumHeight(choiceHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void ChoiceButton::setTexts(const QString &title, const QString &sentence, const QString &duration)
{
    setText(title);
    m_title->setText(QString(title).remove(u'&'));
    m_sentence->setText(sentence);
    m_duration->setText(duration);
    setAccessibleName(m_title->text());
    setAccessibleDescription(sentence);
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    StylePainter paint(*this);
    const auto place = [this](QRect rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    const bool isFocused = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    paint.box(rect(), paint.color(isDown() || underMouse() ? Token::Hover : Token::Card),
              paint.color(isFocused ? Token::Accent : Token::Border), 8);
    if (isFocused)
        paint.focusRing(rect(), paint.color(Token::Accent), 8);
    paint.chevron(place({width() - choiceEdge - chevronRoom + 4, height() / 2 - 8, 16, 16}),
                  paint.color(Token::SecondaryText), isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
}

void ChoiceButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace Propel
