// SPDX-License-Identifier: MIT
#include "ui/style/Style.h"
#include "ui/style/StylePainter.h"

#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QTableView>

#include <algorithm>

namespace Propel {
namespace {

constexpr qreal controlRadius = 4;
constexpr qreal menuRadius = 8;

bool isFocusShown(const StylePainter &paint)
{
    return paint.is(QStyle::State_HasFocus) && paint.is(QStyle::State_KeyboardFocusChange);
}

bool isAccent(const QWidget *widget)
{
    return widget && widget->property("accent").toBool() && widget->isEnabled();
}

bool isLink(const QWidget *widget)
{
    return widget && widget->property("link").toBool();
}

void drawButton(StylePainter &paint, const QStyleOption &option, bool accent, bool flat)
{
    const bool pressed = paint.is(QStyle::State_Sunken) || paint.is(QStyle::State_On);
    const bool hovered = paint.is(QStyle::State_MouseOver) && paint.is(QStyle::State_Enabled);
    QColor fill = paint.color(Token::Control);
    QColor edge = paint.color(Token::ControlBorder);
    if (accent) {
        fill = paint.color(pressed ? Token::AccentPressed : hovered ? Token::AccentHover : Token::Accent);
        edge = Qt::transparent;
    } else if (pressed || hovered) {
        fill = paint.color(pressed ? Token::Selected : Token::Hover);
    } else if (flat) {
        fill = Qt::transparent;
    }
    if (flat)
        edge = Qt::transparent;
    if (!paint.is(QStyle::State_Enabled) && !flat) {
        fill = paint.color(Token::Window);
        edge = paint.color(Token::Border);
    }
    paint.box(option.rect, fill, edge, controlRadius);
    if (!isFocusShown(paint))
        return;
    if (accent) // inside the edge, which stays that of the button
        paint.focusRing(QRectF(option.rect).adjusted(2, 2, -2, -2), paint.color(Token::OnAccent), controlRadius - 1);
    else
        paint.focusRing(option.rect, paint.color(Token::Text), controlRadius);
}

void drawButtonLabel(const Style &style, const QStyleOptionButton &button, QPainter &painter, const QWidget *widget)
{
    const bool accent = isAccent(widget);
    const bool enabled = button.state.testFlag(QStyle::State_Enabled);
    const QColor ink =
        accent && enabled ? Tokens::color(Token::OnAccent, button.palette)
        : isLink(widget) && enabled
            ? Tokens::color(Token::Link, button.palette)
            : button.palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
    painter.save();
    QFont font = painter.font();
    if (accent)
        font.setWeight(QFont::DemiBold);
    font.setUnderline(isLink(widget) && button.state.testFlag(QStyle::State_MouseOver));
    painter.setFont(font);
    const QSize icon = button.icon.isNull() ? QSize() : button.iconSize;
    const QSize text = QFontMetrics(font).size(Qt::TextShowMnemonic, button.text);
    const int gap = icon.isEmpty() || button.text.isEmpty() ? 0 : 8;
    const int all = std::max(0, icon.width()) + gap + text.width();
    const QRect rect = button.rect;
    int x = rect.x() + (rect.width() - all) / 2;
    if (!icon.isEmpty()) {
        const QRect place(QPoint(x, rect.center().y() - icon.height() / 2), icon);
        QPixmap picture = button.icon.pixmap(icon, painter.device()->devicePixelRatio());
        QPainter tint(&picture); // as the text, whatever color the icon has
        tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
        tint.fillRect(picture.rect(), ink);
        tint.end();
        painter.drawPixmap(QStyle::visualRect(button.direction, rect, place), picture);
        x += icon.width() + gap;
    }
    painter.setPen(ink);
    const bool underlined = style.styleHint(QStyle::SH_UnderlineShortcut, &button, widget, nullptr) != 0;
    const QRect place(x, rect.y(), text.width() + 1, rect.height());
    painter.drawText(QStyle::visualRect(button.direction, rect, place),
                     Qt::AlignCenter | (underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), button.text);
    painter.restore();
}

void drawField(StylePainter &paint, const QStyleOption &option, bool isInvalid)
{
    const bool enabled = paint.is(QStyle::State_Enabled) && !paint.is(QStyle::State_ReadOnly);
    const bool focused = enabled && paint.is(QStyle::State_HasFocus);
    paint.box(option.rect, paint.color(enabled ? Token::Control : Token::Window),
              paint.color(isInvalid ? Token::BadIcon
                          : focused ? Token::Accent
                          : enabled ? Token::ControlBorder
                                    : Token::Border),
              controlRadius);
    if (focused)
        paint.box(QRectF(option.rect.left() + 2, option.rect.bottom() - 1, option.rect.width() - 4, 2),
                  paint.color(isInvalid ? Token::BadIcon : Token::Accent), Qt::transparent, 0);
}

void drawIndicator(StylePainter &paint, const QStyleOption &option, bool round)
{
    const QRectF rect = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const qreal radius = round ? rect.height() / 2 : 3;
    const bool on = paint.is(QStyle::State_On);
    const bool partly = paint.is(QStyle::State_NoChange);
    const bool enabled = paint.is(QStyle::State_Enabled);
    const QColor filled = paint.color(enabled ? Token::Accent : Token::ControlBorder);
    if (!on && !partly) {
        const bool hovered = enabled && paint.is(QStyle::State_MouseOver);
        paint.box(rect,
                  paint.color(!enabled  ? Token::Window
                              : hovered ? Token::Hover
                                        : Token::Control),
                  paint.color(Token::ControlBorder), radius);
        return;
    }
    paint.box(rect, filled, Qt::transparent, radius);
    const QColor sign = paint.color(Token::OnAccent);
    if (round)
        paint.box(rect.adjusted(5, 5, -5, -5), sign, Qt::transparent, radius);
    else if (on)
        paint.tick(rect, sign);
    else
        paint.dash(rect, sign);
}

void drawScrollBar(StylePainter &paint, const Style &style, const QStyleOptionSlider &bar, const QWidget *widget)
{
    if (bar.maximum <= bar.minimum)
        return;
    const QRectF slider = style.subControlRect(QStyle::CC_ScrollBar, &bar, QStyle::SC_ScrollBarSlider, widget);
    const bool touched = paint.is(QStyle::State_MouseOver) || paint.is(QStyle::State_Sunken);
    paint.box(slider.adjusted(2, 2, -2, -2), paint.color(touched ? Token::SecondaryText : Token::ControlBorder),
              Qt::transparent, 4);
}

} // namespace

void Style::drawMenuItem(const QStyleOptionMenuItem &item, QPainter &painter, const QWidget *widget) const
{
    StylePainter paint(painter, item);
    const QRect row = item.rect;
    const bool isEnabled = paint.is(State_Enabled);
    const bool isCombo = qobject_cast<const QComboBox *>(widget); // it calls its items checkable
    const auto place = [&](const QRect &rect) { return visualRect(item.direction, row, rect); };
    if (isCombo) // Qt's delegate has filled it with the window's color
        paint.box(row, paint.color(Token::Card), Qt::transparent, 0);
    if (isEnabled && paint.is(State_Selected))
        paint.box(row, paint.color(Token::Hover), Qt::transparent, controlRadius);
    if (isCombo) {
        if (item.checked)
            paint.tick(place({row.left() + 12, row.center().y() - 7, 16, 16}), paint.color(Token::Text));
    } else if (item.checkType != QStyleOptionMenuItem::NotCheckable) {
        QStyleOption box(item);
        box.rect = place({row.left() + 11, row.center().y() - 8, 18, 18});
        box.state.setFlag(item.checked ? State_On : State_Off);
        box.state.setFlag(State_MouseOver, false);
        const bool isRound = item.checkType == QStyleOptionMenuItem::Exclusive;
        drawPrimitive(isRound ? PE_IndicatorRadioButton : PE_IndicatorCheckBox, &box, &painter, widget);
    } else {
        item.icon.paint(&painter, place({row.left() + 12, row.center().y() - 7, 16, 16}), Qt::AlignCenter,
                        isEnabled ? QIcon::Normal : QIcon::Disabled);
    }
    QFont font = item.font;
    if (item.menuItemType == QStyleOptionMenuItem::DefaultItem)
        font.setWeight(QFont::DemiBold);
    const int underline =
        styleHint(SH_UnderlineShortcut, &item, widget, nullptr) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    const QRect texts = place(row.adjusted(menuTextStart(item, widget), 0, -12, 0));
    const auto leading = visualAlignment(item.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    const auto trailing = visualAlignment(item.direction, Qt::AlignRight) | Qt::AlignVCenter;
    painter.setFont(font);
    painter.setPen(item.palette.color(isEnabled ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    painter.drawText(texts, static_cast<int>(leading) | underline | Qt::TextSingleLine, item.text.section(u'\t', 0, 0));
    if (const QString shortcut = item.text.section(u'\t', 1); !shortcut.isEmpty()) {
        font.setPointSizeF(font.pointSizeF() * 0.86); // a caption
        painter.setFont(font);
        painter.setPen(paint.color(Token::SecondaryText));
        painter.drawText(texts, static_cast<int>(trailing), shortcut);
    }
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
        paint.chevron(place({row.right() - 27, row.center().y() - 7, 16, 16}), paint.color(Token::SecondaryText),
                      item.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    StylePainter paint(*painter, *option);
    switch (element) {
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            drawField(paint, *option, widget && widget->property("invalid").toBool());
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawIndicator(paint, *option, false);
    case PE_IndicatorRadioButton:
        return drawIndicator(paint, *option, true);
    case PE_FrameFocusRect:
        if (paint.is(State_KeyboardFocusChange))
            paint.focusRing(option->rect, paint.color(Token::Text), controlRadius);
        return;
    case PE_Frame:
        return paint.box(option->rect, Qt::transparent, paint.color(Token::Border), controlRadius);
    case PE_FrameMenu:
    case PE_PanelMenu:
        if (qobject_cast<const QMenu *>(widget)) { // the panel has the frame
            if (element == PE_PanelMenu)
                paint.box(option->rect, paint.color(Token::Card), paint.color(Token::MenuBorder),
                          widget->testAttribute(Qt::WA_TranslucentBackground) ? menuRadius : 0);
            return;
        }
        [[fallthrough]];
    case PE_PanelTipLabel:
        return paint.box(option->rect, paint.color(Token::Card), paint.color(Token::Border), 0);
    case PE_PanelItemViewRow: // the delegates of our tables paint it
        if (!qobject_cast<const QTableView *>(widget))
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_PanelButtonTool:
        return drawButton(paint, *option, false, true);
    case PE_IndicatorArrowDown:
        return paint.chevron(option->rect, paint.color(Token::SecondaryText), Qt::DownArrow);
    case PE_IndicatorArrowUp:
        return paint.chevron(option->rect, paint.color(Token::SecondaryText), Qt::UpArrow);
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: {
        const bool right = (element == PE_IndicatorArrowRight) != (option->direction == Qt::RightToLeft);
        return paint.chevron(option->rect, paint.color(Token::SecondaryText), right ? Qt::RightArrow : Qt::LeftArrow);
    }
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    StylePainter paint(*painter, *option);
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
        if (element == CE_PushButtonBevel && isLink(widget))
            return isFocusShown(paint) ? paint.focusRing(option->rect, paint.color(Token::Text), controlRadius)
                                       : void();
        if (element == CE_PushButtonBevel)
            return drawButton(paint, *option, isAccent(widget), button->features.testFlag(QStyleOptionButton::Flat));
        if (element == CE_PushButtonLabel)
            return drawButtonLabel(*this, *button, *painter, widget);
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option); item && element == CE_MenuItem) {
        if (item->menuItemType == QStyleOptionMenuItem::Separator)
            return paint.box(QRectF(option->rect.left(), option->rect.center().y(), option->rect.width(), 1),
                             paint.color(Token::Border), Qt::transparent, 0);
        return drawMenuItem(*item, *painter, widget);
    }
    if (element == CE_MenuEmptyArea) // the list of a combo box
        return paint.box(option->rect, paint.color(Token::Card), Qt::transparent, 0);
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        paint.box(option->rect, paint.color(Token::Window), Qt::transparent, 0);
        return paint.box(QRectF(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                         paint.color(Token::Border), Qt::transparent, 0);
    }
    if (element == CE_ProgressBarGroove)
        return paint.box(option->rect, paint.color(Token::Border), Qt::transparent, option->rect.height() / 2.0);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        bar && element == CE_ProgressBarContents && bar->maximum > bar->minimum) {
        const double part = double(bar->progress - bar->minimum) / (bar->maximum - bar->minimum);
        QRectF done = option->rect;
        done.setWidth(done.width() * std::clamp(part, 0.0, 1.0));
        if (option->direction == Qt::RightToLeft)
            done.moveRight(option->rect.right() + 1);
        return paint.box(done, paint.color(Token::Accent), Qt::transparent, option->rect.height() / 2.0);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar) {
        StylePainter paint(*painter, *option);
        return drawScrollBar(paint, *this, *bar, widget);
    }
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox && !combo->editable) {
        StylePainter paint(*painter, *option);
        drawButton(paint, *option, false, !combo->frame);
        const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        return paint.chevron(arrow, paint.color(Token::SecondaryText), Qt::DownArrow);
    }
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        tool && control == CC_ToolButton) {
        QStyleOptionToolButton plain(*tool);
        plain.features.setFlag(QStyleOptionToolButton::HasMenu, false); // no arrow under "…"
        return QProxyStyle::drawComplexControl(control, &plain, painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace Propel
