// SPDX-License-Identifier: MIT
#include "ui/window/PageColumn.h"

#include "ui/style/StylePainter.h"
#include "ui/widgets/PageScroll.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Propel {
namespace {

constexpr int columnMargin = 32;
constexpr int widestColumn = 880;

} // namespace

PageColumn::PageColumn(QWidget *parent)
    : QWidget(parent),
      m_layout(new QVBoxLayout(this)),
      m_top(new QVBoxLayout),
      m_scroll(new PageScroll({0, 0, columnMargin, columnMargin / 2}, this))
{
    m_scroll->setWidest(widestColumn);
    m_top->setSpacing(12);
    m_layout->setSpacing(12);
    m_layout->addLayout(m_top);
    m_layout->addWidget(m_scroll, 1);
}

void PageColumn::addTop(QWidget *line)
{
    m_top->addWidget(line);
}

void PageColumn::setBody(QWidget *body)
{
    m_scroll->setBody(body);
}

void PageColumn::setEmpty(QWidget *empty)
{
    m_empty = empty;
    m_layout->addWidget(empty, 1);
}

void PageColumn::showEmpty(bool isEmpty)
{
    m_scroll->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
}

void PageColumn::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void PageColumn::arrange()
{
    if (!m_empty)
        return;
    const auto margins = [this](int leading, int top, int trailing, int bottom) {
        return isRightToLeft() ? QMargins(trailing, top, leading, bottom) : QMargins(leading, top, trailing, bottom);
    };
    const int end = std::max(columnMargin, width() - columnMargin - widestColumn);
    m_layout->setContentsMargins(margins(columnMargin, 16, 0, 0));
    m_top->setContentsMargins(margins(0, 0, end, 0));
    m_empty->setContentsMargins(margins(0, 0, columnMargin, 0));
}

void PageColumn::paintEvent(QPaintEvent *)
{
    StylePainter(*this).page(rect());
}

} // namespace Propel
