// SPDX-License-Identifier: MIT
#include "ui/settings/SettingRow.h"

#include "ui/widgets/Boxes.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace Propel {

SettingRow::SettingRow(QLatin1StringView icon, QWidget *control)
    : m_control(control),
      m_title(new TextLabel(TextStyle::Body)),
      m_remark(new TextLabel(TextStyle::Caption)),
      m_lock(new IconLabel(16)),
      m_value(new TextLabel(TextStyle::Body, Token::SecondaryText))
{
    auto *sign = new IconLabel(16);
    sign->setIcon(icon, Token::SecondaryText);
    m_value->setWordWrap(false);
    m_value->setMinimumWidth(1);
    m_value->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_value->hide();
    m_lock->setIcon("lock"_L1, Token::SecondaryText);
    m_lock->hide();
    QHBoxLayout *layout =
        rowOf({sign, {columnOf({BoxPart::rest(), m_title, m_remark, BoxPart::rest()}, 0), 1}, m_lock, m_value}, 16,
              {16, 6, 16, 6});
    setLayout(layout);
    if (m_control) {
        layout->addWidget(m_control);
        m_title->setBuddy(m_control);
    }
}

void SettingRow::setTexts(const QString &title, const QString &remark)
{
    m_title->setText(title);
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    setMinimumHeight(remark.isEmpty() ? 48 : 56);
    if (!m_control)
        return;
    m_control->setAccessibleName(QString(title).remove(u'&'));
    m_control->setAccessibleDescription(remark);
}

QString SettingRow::title() const
{
    return m_title->text();
}

void SettingRow::setValue(const QString &value)
{
    m_wholeValue = value;
    if (m_control) {
        m_control->setVisible(value.isEmpty());
        m_lock->setHidden(value.isEmpty());
    }
    m_value->setVisible(!value.isEmpty());
    m_value->setAccessibleName(value);
    elide();
}

void SettingRow::elide()
{
    const int room = width() / 2;
    m_value->setText(m_value->fontMetrics().elidedText(m_wholeValue, Qt::ElideMiddle, room));
    m_value->setToolTip(m_value->text() == m_wholeValue ? QString() : m_wholeValue);
}

void SettingRow::mouseReleaseEvent(QMouseEvent *event)
{
    auto *box = qobject_cast<QCheckBox *>(m_control);
    if (box && box->isVisible() && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        box->click();
}

void SettingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elide();
}

} // namespace Propel
