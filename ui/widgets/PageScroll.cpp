// SPDX-License-Identifier: MIT
#include "ui/widgets/PageScroll.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace Propel {
namespace {

constexpr int revealEdge = 48; // room for what stands above or below it

} // namespace

PageScroll::PageScroll(QMargins edges, QWidget *parent) : QScrollArea(parent), m_edges(edges)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    verticalScrollBar()->installEventFilter(this);
}

void PageScroll::setBody(QWidget *body)
{
    setWidget(body);
    viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    arrange();
}

void PageScroll::setWidest(int width)
{
    m_widest = width;
    arrange();
}

void PageScroll::scrollTo(QWidget *part)
{
    QTimer::singleShot(0, part, [this, part] { // after all layouts
        const int top = part->mapTo(widget(), QPoint()).y();
        const int value =
            std::max(verticalScrollBar()->value(), top + part->height() + revealEdge - viewport()->height());
        verticalScrollBar()->setValue(std::min(value, top - revealEdge)); // its beginning, where it is higher than this
    });
}

void PageScroll::reveal(QWidget &part)
{
    for (QWidget *parent = part.parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *page = dynamic_cast<PageScroll *>(parent))
            return page->scrollTo(&part);
    }
}

void PageScroll::resizeEvent(QResizeEvent *event)
{
    arrange();
    QScrollArea::resizeEvent(event);
}

bool PageScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == verticalScrollBar() && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
        arrange();
    return QScrollArea::eventFilter(watched, event);
}

void PageScroll::arrange()
{
    if (!widget())
        return;
    const bool isBarThere = verticalScrollBar()->isVisible();
    const int bar = isBarThere ? verticalScrollBar()->sizeHint().width() : 0;
    const qint64 room = qint64(width()) - m_edges.left() - m_widest;
    const int trailing = std::max(m_edges.right(), static_cast<int>(std::max<qint64>(0, room))) - bar;
    QLayout &layout = *widget()->layout();
    const QMargins edges(isRightToLeft() ? trailing : m_edges.left(), m_edges.top(),
                         isRightToLeft() ? m_edges.left() : trailing, 0);
    // QScrollArea takes the layout's minimum, where texts are wrapped as narrow as can be, even if the height for the
    // present width is less.
    widget()->setMinimumHeight(layout.hasHeightForWidth() ? 1 : 0);
    // Nothing scrolls for the sake of the last edge alone.
    layout.setContentsMargins(edges);
    const int left = viewport()->height() - layout.totalHeightForWidth(viewport()->width());
    layout.setContentsMargins(edges +
                              QMargins(0, 0, 0, left < 0 ? m_edges.bottom() : std::min(left, m_edges.bottom())));
}

} // namespace Propel
