// SPDX-License-Identifier: MIT
#include "ui/widgets/DialogPage.h"

#include "ui/style/StylePainter.h"

namespace Propel {

void paintDialogPage(QWidget &dialog, int footer)
{
    QStyleOption option;
    option.initFrom(&dialog);
    QPainter painter(&dialog);
    StylePainter paint(painter, option);
    paint.box(QRect(0, 0, dialog.width(), footer), paint.color(Token::Content), Qt::transparent, 0);
    paint.box(QRect(0, footer, dialog.width(), 1), paint.color(Token::Border), Qt::transparent, 0);
}

} // namespace Propel
