// SPDX-License-Identifier: MIT
#include "ui/widgets/PageDialog.h"

#include "ui/style/StylePainter.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStyleOption>

namespace Propel {

PageDialog::PageDialog(QWidget *parent)
    : QDialog(parent, Qt::Window | Qt::WindowTitleHint | Qt::WindowSystemMenuHint | Qt::WindowCloseButtonHint),
      m_page(new QVBoxLayout),
      m_footer(new QWidget(this)),
      m_begin(new QHBoxLayout),
      m_close(new QPushButton(this))
{
    auto *body = new QWidget;
    body->setLayout(m_page);
    m_page->setContentsMargins(32, 16, 32, 16);
    m_page->setSpacing(8);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    auto *foot = new QHBoxLayout(m_footer);
    foot->setContentsMargins(12, 16, 16, 16);
    foot->addLayout(m_begin);
    foot->addStretch(1);
    foot->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_footer);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
}

void PageDialog::addToFooter(QWidget *widget)
{
    m_begin->addWidget(widget);
    setTabOrder(widget, m_close);
}

void PageDialog::retranslate()
{
    m_close->setText(tr("&Close"));
    m_close->setAccessibleName(tr("Close"));
}

void PageDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

/// The page above the footer.
void PageDialog::paintEvent(QPaintEvent *)
{
    QStyleOption option;
    option.initFrom(this);
    QPainter painter(this);
    StylePainter paint(painter, option);
    const QRect page(0, 0, width(), m_footer->y());
    paint.box(page, paint.color(Token::Content), Qt::transparent, 0);
    paint.box({0, page.bottom() + 1.0, static_cast<qreal>(width()), 1}, paint.color(Token::Border), Qt::transparent, 0);
}

} // namespace Propel
