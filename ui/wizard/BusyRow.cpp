// SPDX-License-Identifier: MIT
#include "ui/wizard/BusyRow.h"

#include "app/text/StageText.h"
#include "ui/KeepTranslated.h"
#include "ui/widgets/Boxes.h"

#include <QAccessible>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace Propel {

BusyRow::BusyRow(QWidget *parent)
    : QWidget(parent),
      m_bar(new QProgressBar(this)),
      m_text(new QLabel(this)),
      m_stop(new QPushButton(this))
{
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * 10);
    m_bar->setFixedHeight(fontMetrics().height() / 2);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    setLayout(rowOf({m_bar, {m_text, 1}, m_stop}, fontMetrics().height() * 2 / 3));
    m_bar->setFocusPolicy(Qt::TabFocus); // while it waits, a screen reader may rest on what it waits for
    setFocusProxy(m_bar);
    setMinimumHeight(std::max(m_stop->sizeHint().height(), fontMetrics().lineSpacing() * 2));
    keepTranslated(*this, [this] { m_stop->setText(tr("S&top waiting")); });
    end();

    connect(m_stop, &QPushButton::clicked, this, &BusyRow::stopped);
    connect(&m_patience, &Patience::ticked, this, &BusyRow::countDown);
    connect(&m_patience, &Patience::late, this, [this] {
        m_stop->show();
        Q_EMIT late();
    });
}

void BusyRow::begin(const QString &text)
{
    m_busy = true;
    show();
    setText(text);
    m_patience.begin();
}

QString BusyRow::text() const
{
    return m_text->text();
}

void BusyRow::setText(const QString &text)
{
    m_usual = text;
    if (m_patience.isCountingDown()) // said once the pause is over
        return;
    say(text);
    speak();
}

void BusyRow::say(const QString &text)
{
    m_text->setText(text);
    m_bar->setAccessibleName(text);
}

void BusyRow::speak()
{
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void BusyRow::throttle(const QDateTime &until)
{
    if (!m_busy)
        return;
    m_throttledUntil = until;
    m_stop->show();
    m_patience.countDownTo(until);
    countDown();
    speak(); // once, not each second
}

void BusyRow::countDown()
{
    say(m_patience.isCountingDown() ? Text::holdingBack(m_throttledUntil, QDateTime::currentDateTimeUtc()) : m_usual);
}

void BusyRow::end()
{
    m_busy = false;
    m_patience.end();
    m_patience.countDownTo({});
    m_stop->hide();
    hide();
}

} // namespace Propel
