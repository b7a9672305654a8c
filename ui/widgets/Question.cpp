// SPDX-License-Identifier: MIT
#include "ui/widgets/Question.h"

#include "ui/style/Style.h"
#include "ui/style/StylePainter.h"
#include "ui/widgets/Boxes.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QPushButton>

#include <algorithm>

namespace Propel {

Question::Question(Mark mark, const Texts &texts, QWidget *parent)
    : QDialog(parent),
      m_lines(new QVBoxLayout),
      m_footer(new QWidget(this)),
      m_answers(new QHBoxLayout(m_footer))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(texts.window);
    setAccessibleName(texts.question);
    setAccessibleDescription(texts.consequence);
    auto *icon = new IconLabel(32, this);
    icon->setMark(mark);
    m_lines->setSpacing(4);
    const auto addLine = [&](TextStyle style, Token color, const QString &text) {
        if (text.isEmpty())
            return;
        auto *label = new TextLabel(style, color, this);
        label->setText(text);
        m_lines->addWidget(label);
    };
    addLine(TextStyle::Subtitle, Token::Text, texts.question);
    addLine(TextStyle::Body, Token::Text, texts.about);
    addLine(TextStyle::Body, Token::SecondaryText, texts.consequence);
    m_answers->setContentsMargins(16, 16, 16, 16);
    m_answers->setSpacing(8);
    m_answers->addStretch(1);
    setLayout(columnOf({{rowOf({{icon, 0, Qt::AlignTop}, {m_lines, 1}}, 16, {24, 16, 32, 24}), 1}, m_footer}, 0));
}

void Question::addField(QWidget *field)
{
    m_lines->addSpacing(8);
    m_lines->addWidget(field);
    field->setFocus();
}

QPushButton *Question::addAnswer(const QString &text, Answer answer, bool isSuggested)
{
    auto *button = new QPushButton(text, m_footer);
    m_answers->addWidget(button);
    if (isSuggested) {
        Style::setAccent(*button);
        button->setFocus();
    }
    connect(button, &QPushButton::clicked, this, answer == Answer::Act ? &QDialog::accept : &QDialog::reject);
    return button;
}

void Question::showEvent(QShowEvent *event)
{
    const int wide = std::max({480, fontMetrics().averageCharWidth() * 66, layout()->minimumSize().width()});
    setFixedSize(wide, layout()->heightForWidth(wide));
    QDialog::showEvent(event);
}

void Question::paintEvent(QPaintEvent *)
{
    StylePainter(*this).dialog(size(), m_footer->y());
}

} // namespace Propel
