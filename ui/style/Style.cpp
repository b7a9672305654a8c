// SPDX-License-Identifier: MIT
// Sizes and behavior; StylePainting.cpp has the painting.
#include "ui/style/Style.h"

#include "ui/X11Selection.h"

#include "ui/style/Tokens.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStyleOption>

#include <algorithm>
#include <utility>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace Propel {
namespace {

constexpr auto accentProperty = "accent";
constexpr auto linkProperty = "link";

constexpr int leastHeight = 32; // of buttons and fields
constexpr int leastButtonWidth = 88;
constexpr qreal leastFontSize = 10.5; // points: 14 pixels at 96 dpi

/// The person wants the system's own colors.
bool isHighContrast()
{
#ifdef Q_OS_WIN
    HIGHCONTRASTW state = {};
    state.cbSize = sizeof(state);
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(state), &state, 0) &&
           (state.dwFlags & HCF_HIGHCONTRASTON) != 0;
#else
    return qEnvironmentVariable("GTK_THEME").contains(QLatin1String("HighContrast"));
#endif
}

int heightFor(const QStyleOption &option)
{
    return std::max(leastHeight, option.fontMetrics.height() + 12);
}

QSize buttonSize(const QStyleOptionButton &button)
{
    QFont font = QApplication::font("QPushButton");
    if (button.styleObject)
        font = static_cast<const QWidget *>(button.styleObject)->font();
    if (button.styleObject && button.styleObject->property(accentProperty).toBool())
        font.setWeight(QFont::DemiBold);
    int width = QFontMetrics(font).size(Qt::TextShowMnemonic, button.text).width();
    if (button.styleObject && button.styleObject->property(linkProperty).toBool())
        return {width, heightFor(button)}; // its end is in line with the buttons above and below
    const bool isFlat = button.features.testFlag(QStyleOptionButton::Flat);
    width += 2 * (isFlat ? 8 : button.icon.isNull() ? 16 : 12);
    if (!button.icon.isNull())
        width += button.iconSize.width() + (button.text.isEmpty() ? 0 : 8);
    return {std::max(width, button.text.isEmpty() || isFlat ? leastHeight : leastButtonWidth), heightFor(button)};
}

/// No arrows at the ends: the slider has the whole length.
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const QRect all = bar.rect;
    const bool horizontal = bar.orientation == Qt::Horizontal;
    const int length = horizontal ? all.width() : all.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int slider = length;
    if (range > 0)
        slider = std::clamp(static_cast<int>(qint64(length) * bar.pageStep / (range + bar.pageStep)), 24,
                            std::max(24, length));
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - slider, bar.upsideDown);
    const auto piece = [&](int from, int size) {
        return horizontal ? QRect(all.x() + from, all.y(), size, all.height())
                          : QRect(all.x(), all.y() + from, all.width(), size);
    };
    QRect rect;
    if (part == QStyle::SC_ScrollBarGroove)
        rect = all;
    else if (part == QStyle::SC_ScrollBarSlider)
        rect = piece(start, slider);
    else if (part == QStyle::SC_ScrollBarSubPage)
        rect = piece(0, start);
    else if (part == QStyle::SC_ScrollBarAddPage)
        rect = piece(start + slider, length - start - slider);
    return QStyle::visualRect(horizontal ? bar.direction : Qt::LeftToRight, all, rect);
}

/// The system's colors: a text that can't be used has no shadow, which would double it.
class ContrastStyle : public QProxyStyle
{
public:
    using QProxyStyle::QProxyStyle;

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_EtchDisabledText ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("fusion"))
{}

void Style::install()
{
    Tokens::useSystemColors(isHighContrast());
    if (!Tokens::usesSystemColors())
        QApplication::setStyle(new Style);
#ifndef Q_OS_WIN
    else
        QApplication::setStyle(
            new ContrastStyle(QStringLiteral("windows"))); // Fusion's fields and check boxes have no edges on black
#endif
}

void Style::start(QApplication &application)
{
    if (!Tokens::usesSystemColors())
        QApplication::style()->polish(&application);
}

void Style::setAccent(QPushButton &button, bool on)
{
    button.setProperty(accentProperty, on);
    button.setDefault(on);
    button.setIcon(button.icon()); // its size is another one now
}

void Style::setInvalid(QLineEdit &line, bool on)
{
    line.setProperty("invalid", on);
    line.update();
}

void Style::setLink(QPushButton &button)
{
    button.setFlat(true);
    button.setAutoDefault(false);
    button.setProperty(linkProperty, true);
    if (!Tokens::usesSystemColors())
        return;
    QPalette palette;
    palette.setColor(QPalette::ButtonText, button.palette().color(QPalette::Link));
    button.setPalette(palette);
}

void Style::polish(QPalette &palette)
{
    palette = Tokens::palette(Tokens::scheme(palette));
}

void Style::polish(QApplication *application)
{
    if (!application)
        return; // set before it is made: start() comes after that
    QProxyStyle::polish(application);
    application->installEventFilter(this);
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0 && font.pointSizeF() < leastFontSize) {
        font.setPointSizeF(leastFontSize);
        QApplication::setFont(font);
    }
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (widget->inherits("QScrollBar"))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false); // it has no ground of its own
    if (auto *menu = qobject_cast<QMenu *>(widget)) { // its corners are round where what is below can shine through
        const bool isX11 = QGuiApplication::platformName() == QLatin1String("xcb");
        menu->setAttribute(Qt::WA_TranslucentBackground, !isX11 || isX11SelectionOwned("_NET_WM_CM_S0"));
        menu->setWindowFlags(menu->windowFlags() | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint);
    }
    if (qobject_cast<QAbstractButton *>(widget) || widget->inherits("QComboBox") || widget->inherits("QScrollBar") ||
        widget->inherits("QHeaderView"))
        widget->setAttribute(Qt::WA_Hover);
}

bool Style::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress = event->type() == QEvent::KeyPress;
    bool shows = m_showsMnemonics;
    if (isPress || event->type() == QEvent::KeyRelease)
        shows = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt ? isPress : shows;
    else if (event->type() == QEvent::ApplicationDeactivate)
        shows = false;
    if (std::exchange(m_showsMnemonics, shows) != shows) {
        for (QWidget *widget : QApplication::allWidgets())
            widget->update();
    }
    return QProxyStyle::eventFilter(watched, event);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return !widget || widget->isWindow() ? 16 : 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollBarSliderMin:
        return 24;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_SubMenuOverlap:
        return 0;
    case PM_HeaderMargin:
        return 8;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_ButtonDefaultIndicator:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_FocusFrameHMargin:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_ContextMenu:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_UnderlineShortcut:
        return m_showsMnemonics ? 1 : 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_LineEdit_PasswordCharacter:
        return 0x2022; // the small dot
    case SH_Table_GridLineColor:
        return static_cast<int>(
            Tokens::color(Token::Border, option ? option->palette : QApplication::palette()).rgba());
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return buttonSize(*button);
        return size;
    case CT_LineEdit:
    case CT_ComboBox:
        return {size.width() + 16, std::max(size.height(), heightFor(*option))};
    case CT_ToolButton:
        return size.expandedTo({leastHeight, leastHeight});
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), 9};
        else if (item) {
            const bool hasMore = item->text.contains(u'\t') || item->menuItemType == QStyleOptionMenuItem::SubMenu;
            return {menuTextStart(*item, widget) + contents.width() + (hasMore ? 36 : 12), heightFor(*option)};
        }
        return size;
    case CT_ItemViewItem:
        if (qobject_cast<const QListView *>(widget))
            return {size.width(), std::max(size.height(), option->fontMetrics.height() + 10)};
        return size;
    case CT_HeaderSection:
        return {size.width() + 8, std::max(size.height(), heightFor(*option) - 4)};
    default:
        return size;
    }
}

int Style::menuTextStart(const QStyleOptionMenuItem &item, const QWidget *widget)
{
    const bool isCombo = qobject_cast<const QComboBox *>(widget);
    const bool hasIcons = isCombo || item.maxIconWidth > 0 || item.menuHasCheckableItems;
    return hasIcons ? 40 : 12;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(6, 0, -6, 0) : rect;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return scrollBarPart(*bar, part);
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control != CC_ComboBox)
        return rect;
    const int aside = option->direction == Qt::RightToLeft ? 5 : -5;
    return part == SC_ComboBoxArrow       ? rect.translated(aside, 0)
           : part == SC_ComboBoxEditField ? rect.adjusted(5, 0, -5, 0)
                                          : rect;
}

} // namespace Propel
