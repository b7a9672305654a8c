// SPDX-License-Identifier: MIT
#include "ui/widgets/PageDialog.h"

#include "ui/KeepTranslated.h"
#include "ui/style/StylePainter.h"
#include "ui/widgets/Boxes.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/WindowState.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFileDialog>
#include <QPushButton>
#include <QScreen>
#include <QStandardPaths>

#include <algorithm>

namespace Propel {

PageDialog::PageDialog(QWidget *parent, Closing closing)
    : QDialog(parent, closing == Closing::Cancel
                          ? Qt::WindowFlags()
                          : Qt::Window | Qt::WindowTitleHint | Qt::WindowSystemMenuHint | Qt::WindowCloseButtonHint),
      m_page(new QVBoxLayout),
      m_scroll(new PageScroll({32, 24, 32, 16}, this)),
      m_footer(new QWidget(this)),
      m_begin(new QHBoxLayout),
      m_end(new QHBoxLayout),
      m_close(new QPushButton(this))
{
    m_page->setSpacing(8);
    m_scroll->setBody(holding(m_page));
    m_end->setSpacing(8);
    m_end->addWidget(m_close);
    m_footer->setLayout(rowOf({m_begin, BoxPart::rest(), m_end}, -1, {12, 16, 16, 16}));
    setLayout(columnOf({{m_scroll, 1}, m_footer}, 0));
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    keepTranslated(*this,
                   [this, closing] { m_close->setText(closing == Closing::Cancel ? tr("Cancel") : tr("&Close")); });
}

TextLabel *PageDialog::addText(const QString &text)
{
    auto *label = new TextLabel(TextStyle::Body, Token::SecondaryText, this);
    label->setText(text);
    m_page->addWidget(label);
    return label;
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

QSize PageDialog::fitting(QSize least) const
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // what was shown or hidden since
    const QLayout &column = *m_scroll->widget()->layout();
    const int wide = std::max(least.width(), column.minimumSize().width());
    const int high = column.totalHeightForWidth(wide) + m_footer->sizeHint().height();
    constexpr QSize frame(16, 40); // a usual one
    return QSize(wide, std::max(least.height(), high)).boundedTo(screen()->availableSize() - frame);
}

void PageDialog::scrollTo(QWidget *part)
{
    m_scroll->scrollTo(part);
}

void PageDialog::keepPlaceAs(QLatin1StringView key, QSize usual)
{
    m_placeKey = key;
    WindowState::restorePlace(*this, key, usual);
}

void PageDialog::hideEvent(QHideEvent *event)
{
    if (!m_placeKey.isEmpty())
        WindowState::keepPlace(*this, m_placeKey);
    QDialog::hideEvent(event);
}

void PageDialog::paintEvent(QPaintEvent *)
{
    StylePainter(*this).dialog(size(), m_footer->y());
}

QFileDialog *askWhereToSave(QWidget *parent, const QString &title, const QStringList &filters, const QString &suffix,
                            const QString &name, const std::function<void(const QString &file)> &save)
{
    auto *dialog = new QFileDialog(parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, save);
    dialog->open();
    return dialog;
}

} // namespace Propel
