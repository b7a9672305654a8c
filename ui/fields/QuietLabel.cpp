// SPDX-License-Identifier: MIT
#include "ui/fields/QuietLabel.h"

#include "ui/Theme.h"

#include <QEvent>

namespace Propel {

QuietLabel::QuietLabel(QWidget *parent) : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    follow();
}

void QuietLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::StyleChange)
        follow();
    QLabel::changeEvent(event);
}

void QuietLabel::follow()
{
    setPalette(QPalette()); // first back to what is inherited
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Theme::quietText(quiet));
    setPalette(quiet);
}

} // namespace Propel
