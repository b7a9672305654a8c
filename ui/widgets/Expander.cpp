// SPDX-License-Identifier: MIT
#include "ui/widgets/Expander.h"

#include "ui/style/StylePainter.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/TextLabel.h"

#include <QKeyEvent>
#include <QStyleOptionToolButton>

#include <algorithm>

namespace Propel {
namespace {

constexpr int expanderHeight = 40;
constexpr int chevronSide = 16;
constexpr int expanderGap = 8;
constexpr int expanderEdge = 16;

} // namespace

Expander::Expander(QWidget *body, QWidget *parent) : QToolButton(parent), m_body(body)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_body->hide();
    connect(this, &QToolButton::toggled, m_body, &QWidget::setVisible);
    connect(this, &QToolButton::clicked, m_body, [this](bool isOpen) {
        if (isOpen)
            PageScroll::reveal(*m_body);
    });
}

void Expander::setTexts(const QString &text, const QString &summary)
{
    setText(text);
    m_summary = summary;
    setAccessibleName(QString(text).remove(u'&'));
    setAccessibleDescription(summary);
    updateGeometry();
    update();
}

void Expander::setMark(std::optional<Mark> mark)
{
    m_mark = mark;
    update();
}

void Expander::setHint(const QStringList &hints, int column)
{
    m_hints = hints;
    m_hintColumn = column;
    update();
}

void Expander::setDim(bool on)
{
    m_isDim = on;
    update();
}

void Expander::setLink(bool on)
{
    m_isLink = on;
    setSizePolicy(on ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateGeometry();
}

void Expander::setHeading(bool on)
{
    m_isHeading = on;
    setFont(fontOf(on ? TextStyle::Strong : TextStyle::Body));
    updateGeometry();
}

QSize Expander::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int edges = m_isLink ? 0 : 2 * expanderEdge;
    int width = edges + chevronSide + expanderGap + metrics.size(Qt::TextShowMnemonic, text()).width();
    if (m_mark)
        width += chevronSide + expanderGap;
    if (!m_summary.isEmpty())
        width += 2 * expanderGap + QFontMetrics(fontOf(TextStyle::Caption)).horizontalAdvance(m_summary);
    return {width, std::max(m_isLink ? 24 : expanderHeight, metrics.height() + (m_isLink ? 4 : 16))};
}

void Expander::paintEvent(QPaintEvent *)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    QPainter painter(this);
    StylePainter paint(painter, option);
    const auto place = [this](QRect rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    if (underMouse() && !m_isLink)
        paint.box(rect().adjusted(2, 2, -2, -2), paint.color(Token::Hover), Qt::transparent, 6);
    int x = m_isLink ? 0 : expanderEdge;
    const int middle = rect().center().y();
    const Qt::ArrowType closed = isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow;
    int end = width() - (m_isLink ? 0 : expanderEdge);
    const int chevron = m_isHeading ? end - chevronSide : x;
    paint.chevron(place({chevron, middle - chevronSide / 2 + 1, chevronSide, chevronSide}),
                  paint.color(m_isLink ? Token::Link : Token::SecondaryText), isChecked() ? Qt::DownArrow : closed);
    if (m_isHeading)
        end -= chevronSide + expanderGap;
    else
        x += chevronSide + expanderGap;
    if (m_mark) {
        painter.setOpacity(m_isDim ? 0.5 : 1);
        Theme::icon(*m_mark, palette()).paint(&painter, place({x, middle - 7, chevronSide, chevronSide}));
        painter.setOpacity(1);
        x += chevronSide + expanderGap;
    }
    painter.setPen(paint.color(m_isLink ? Token::Link : m_isDim ? Token::SecondaryText : Token::Text));
    const bool underlined = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) != 0;
    painter.drawText(place({x, 0, end - x, height()}),
                     Qt::AlignLeft | Qt::AlignVCenter | (underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                     text());
    const int textEnd = x + option.fontMetrics.size(Qt::TextShowMnemonic, text()).width() + 2 * expanderGap;
    const QFont caption = fontOf(TextStyle::Caption);
    const QFontMetrics small(caption);
    const QFont last = m_hints.isEmpty() ? caption : fontOf(TextStyle::Body); // a count, behind names
    painter.setPen(paint.color(Token::SecondaryText));
    painter.setFont(last);
    painter.drawText(place({x, 0, end - x, height()}), Qt::AlignRight | Qt::AlignVCenter, m_summary);
    painter.setFont(caption);
    if (const int from = std::max(textEnd, x + m_hintColumn + 2 * expanderGap); !m_hints.isEmpty()) {
        const int room = end - QFontMetrics(last).horizontalAdvance(m_summary) - 2 * expanderGap - from;
        const auto fits = [&](const QString &each) { return small.horizontalAdvance(each) <= room; };
        const auto first = std::ranges::find_if(m_hints, fits);
        const QString hint = first == m_hints.cend() ? m_hints.constLast() : *first;
        painter.drawText(place({from, 0, room, height()}), Qt::AlignLeft | Qt::AlignVCenter,
                         small.elidedText(hint, Qt::ElideRight, room));
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paint.focusRing(m_isLink ? rect() : rect().adjusted(2, 2, -2, -2), paint.color(Token::Text), 6);
}

void Expander::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int backward = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    if (event->key() == forward || event->key() == backward)
        setChecked(event->key() == forward);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        toggle();
    else
        QToolButton::keyPressEvent(event);
}

} // namespace Propel
