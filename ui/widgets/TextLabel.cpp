// SPDX-License-Identifier: MIT
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace Propel {
namespace {

constexpr double leastLeading = 1.4; // of the text's size: some fonts' own lines are too close to be read with ease

int lineHeight(const QLabel &label)
{
    return std::max(label.fontMetrics().height(), qRound(QFontInfo(label.font()).pixelSize() * leastLeading));
}

} // namespace

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

void TextLabel::setHtml(const QString &html)
{
    setTextFormat(Qt::RichText);
    setText(QStringLiteral("<style>div, li { line-height: %1px; }</style><div>%2</div>")
                .arg(QString::number(lineHeight(*this)), html));
}

void TextLabel::setStyle(TextStyle style)
{
    m_style = style;
    refresh();
}

void TextLabel::setColor(Token color)
{
    m_color = color;
    refresh();
}

/// Markup, mnemonics, and text that can be selected are QLabel's own business.
bool TextLabel::isPlain() const
{
    return textFormat() == Qt::PlainText && !buddy() && textInteractionFlags() == Qt::LinksAccessibleByMouse;
}

int TextLabel::layOut(QTextLayout &lines, int width) const
{
    const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute;
    QTextOption option(alignment().testFlag(Qt::AlignHCenter) ? Qt::AlignHCenter : leading);
    option.setTextDirection(Qt::LayoutDirectionAuto); // a name in other letters keeps its own
    option.setWrapMode(wordWrap() ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    lines.setTextOption(option);
    const int height = lineHeight(*this);
    int y = 0;
    lines.beginLayout();
    const int bullet = fontMetrics().horizontalAdvance(QStringLiteral("• "));
    for (QTextLine line = lines.createLine(); line.isValid(); line = lines.createLine(), y += height) {
        const qsizetype start = lines.text().lastIndexOf(QChar::LineSeparator, line.textStart() - 1) + 1;
        const int indent = start < line.textStart() && lines.text().at(start) == u'•' ? bullet : 0;
        line.setLineWidth(width - indent);
        line.setPosition({isRightToLeft() ? 0.0 : indent, y + (height - line.height()) / 2});
    }
    lines.endLayout();
    return y;
}

int TextLabel::heightForWidth(int width) const
{
    if (!isPlain() || !wordWrap())
        return QLabel::heightForWidth(width);
    QTextLayout lines(QString(text()).replace(u'\n', QChar::LineSeparator), font());
    const QMargins edges = contentsMargins();
    return layOut(lines, width - edges.left() - edges.right()) + edges.top() + edges.bottom();
}

QSize TextLabel::sizeHint() const
{
    const QSize usual = QLabel::sizeHint();
    if (isPlain() && wordWrap())
        return {usual.width(), heightForWidth(usual.width())};
    return {usual.width(), std::max(usual.height(), minimumSizeHint().height())};
}

QSize TextLabel::minimumSizeHint() const
{
    const QMargins edges = contentsMargins();
    const QSize usual = QLabel::minimumSizeHint();
    return {usual.width(), std::max(usual.height(), lineHeight(*this) + edges.top() + edges.bottom())};
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (!isPlain())
        return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    QTextLayout lines(QString(text()).replace(u'\n', QChar::LineSeparator), font());
    const QSize size(contentsRect().width(), layOut(lines, contentsRect().width()));
    lines.draw(
        &painter,
        QStyle::alignedRect(Qt::LeftToRight, alignment() & Qt::AlignVertical_Mask, size, contentsRect()).topLeft());
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

ElidedLabel::ElidedLabel(TextStyle style, QWidget *parent) : TextLabel(style, parent)
{
    setWordWrap(false);
}

void ElidedLabel::setWholeText(const QString &text)
{
    m_whole = text;
    setAccessibleName(text);
    updateGeometry();
    elide();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_whole) + 2, TextLabel::sizeHint().height()};
}

void ElidedLabel::elide()
{
    const QString shown = fontMetrics().elidedText(m_whole, Qt::ElideRight, contentsRect().width());
    setText(shown);
    setToolTip(shown == m_whole ? QString() : QStringLiteral("<qt>%1</qt>").arg(m_whole.toHtmlEscaped()));
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    TextLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    TextLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        elide();
    }
}

} // namespace Propel
