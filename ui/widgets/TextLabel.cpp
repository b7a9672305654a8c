// SPDX-License-Identifier: MIT
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QStyle>

namespace Propel {

QFont fontOf(TextStyle style)
{
    QFont font = QApplication::font();
    const double body = font.pointSizeF();
    font.setWeight(static_cast<QFont::Weight>(font.weight())); // also where the widget has another one
    switch (style) {
    case TextStyle::Title:
        font.setPointSizeF(body * 1.43);
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Subtitle:
        font.setPointSizeF(body * 1.14);
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Body:
        break;
    case TextStyle::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Caption:
        font.setPointSizeF(body * 0.86);
        break;
    case TextStyle::Mono:
        font.setFamilies({QStringLiteral("Cascadia Mono"), QStringLiteral("Consolas"),
                          QFontDatabase::systemFont(QFontDatabase::FixedFont).family(), QStringLiteral("monospace")});
        font.setStyleHint(QFont::Monospace);
        font.setPointSizeF(body * 0.93);
        break;
    }
    return font;
}

TextLabel::TextLabel(TextStyle style, QWidget *parent)
    : TextLabel(style, style == TextStyle::Caption ? Token::SecondaryText : Token::Text, parent)
{}

TextLabel::TextLabel(TextStyle style, Token color, QWidget *parent) : QLabel(parent), m_style(style), m_color(color)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    refresh();
}

void TextLabel::setColor(Token color)
{
    m_color = color;
    refresh();
}

void TextLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::LayoutDirectionChange ||
        event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::StyleChange)
        refresh();
    QLabel::changeEvent(event);
}

void TextLabel::refresh()
{
    if (m_refreshing)
        return;
    m_refreshing = true;
    setFont(fontOf(m_style));
    QPalette colors;
    const QColor ink = Tokens::color(m_color, QApplication::palette());
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) // which one depends on the parent
        colors.setColor(role, ink);
    setPalette(colors);
    if (!alignment().testFlag(Qt::AlignHCenter)) // where the line begins, also if the text itself runs the other way
        setAlignment((alignment() & Qt::AlignVertical_Mask) | Qt::AlignAbsolute |
                     QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    m_refreshing = false;
}

} // namespace Propel
