// SPDX-License-Identifier: MIT
#include "ui/widgets/PageDialog.h"

#include "ui/widgets/DialogPage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Propel {

PageDialog::PageDialog(QWidget *parent, Closing closing)
    : QDialog(parent, closing == Closing::Cancel
                          ? Qt::WindowFlags()
                          : Qt::Window | Qt::WindowTitleHint | Qt::WindowSystemMenuHint | Qt::WindowCloseButtonHint),
      m_closing(closing),
      m_page(new QVBoxLayout),
      m_scroll(new QScrollArea(this)),
      m_footer(new QWidget(this)),
      m_begin(new QHBoxLayout),
      m_end(new QHBoxLayout),
      m_close(new QPushButton(this))
{
    auto *body = new QWidget;
    body->setLayout(m_page);
    m_page->setContentsMargins(32, 16, 32, 16);
    m_page->setSpacing(8);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(body);
    m_scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    auto *foot = new QHBoxLayout(m_footer);
    foot->setContentsMargins(12, 16, 16, 16);
    foot->addLayout(m_begin);
    foot->addStretch(1);
    foot->addLayout(m_end);
    m_end->setSpacing(8);
    m_end->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_footer);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
}

void PageDialog::addToFooter(QWidget *widget)
{
    m_begin->addWidget(widget);
    setTabOrder(widget, m_close);
}

void PageDialog::addAnswer(QPushButton *button)
{
    m_end->insertWidget(m_end->count() - 1, button);
    setTabOrder(button, m_close);
}

void PageDialog::scrollTo(QWidget *part)
{
    QMetaObject::invokeMethod(
        m_scroll, [this, part] { m_scroll->ensureWidgetVisible(part); }, Qt::QueuedConnection);
}

void PageDialog::retranslate()
{
    m_close->setText(m_closing == Closing::Cancel ? tr("Cancel") : tr("&Close"));
    m_close->setAccessibleName(m_close->text().remove(u'&'));
}

void PageDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void PageDialog::paintEvent(QPaintEvent *)
{
    paintDialogPage(*this, m_footer->y());
}

} // namespace Propel
