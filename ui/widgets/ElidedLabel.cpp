// SPDX-License-Identifier: MIT
#include "ui/widgets/ElidedLabel.h"

#include <QEvent>

namespace Propel {

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
