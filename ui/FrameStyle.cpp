// SPDX-License-Identifier: MIT
#include "ui/FrameStyle.h"

#include "ui/Theme.h"

#include <QApplication>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>

namespace Propel {
namespace {

class FrameStyle : public QProxyStyle
{
public:
    using QProxyStyle::QProxyStyle;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool box = element == PE_IndicatorCheckBox;
        const bool field = element == PE_FrameLineEdit;
        if ((!box && !field) || !Theme::isDark(option->palette))
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(frameOf(*option, field));
        const qreal radius = field ? 2 : 0; // where Fusion draws its own
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter->restore();
    }

private:
    /// WCAG 2.1, 1.4.11: three to one, but where nothing can be done with it.
    static QColor frameOf(const QStyleOption &option, bool field)
    {
        const QColor window = option.palette.color(QPalette::Window);
        const QColor quiet = Theme::blend(option.palette.color(QPalette::WindowText), window, 0.25);
        if (!option.state.testFlag(State_Enabled))
            return quiet;
        // Fusion shows that a box has the focus once the keyboard is used.
        const bool focused =
            option.state.testFlag(State_HasFocus) && (field || option.state.testFlag(State_KeyboardFocusChange));
        return Theme::readable(focused ? option.palette.color(QPalette::Highlight) : quiet, window, 3);
    }
};

} // namespace

void installFrameStyle()
{
    if (QApplication::style()->name() == QLatin1String("fusion"))
        QApplication::setStyle(new FrameStyle(QStringLiteral("fusion")));
}

} // namespace Propel
