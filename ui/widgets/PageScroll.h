// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace Propel {

/// A page's column, which scrolls where the window is too small for it. It keeps its leading edge and its width where
/// the window is wider than it needs, and where a scroll bar comes: that one stands in the margin beside it.
class PageScroll : public QScrollArea
{
public:
    explicit PageScroll(QMargins edges, QWidget *parent = nullptr);

    void setBody(QWidget *body);       ///< takes it over; has a layout
    void setWidest(int width);         ///< of the column, without the edges
    void scrollTo(QWidget *part);      ///< once the page is laid out
    static void reveal(QWidget &part); ///< the same in whatever page it is on

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< the scroll bar comes and goes
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    const QMargins m_edges; ///< left: leading
    int m_widest = QWIDGETSIZE_MAX;
};

} // namespace Propel
