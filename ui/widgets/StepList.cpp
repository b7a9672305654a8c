// SPDX-License-Identifier: MIT
#include "ui/widgets/StepList.h"

#include "ui/style/StylePainter.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr int wideWidth = 200;
constexpr int narrowWidth = 56;
constexpr int stepsTop = 72; // below the program's name
constexpr int listEdge = 8;
constexpr int circleSide = 20;

} // namespace

StepList::StepList(QWidget *parent) : QWidget(parent)
{
    fit();
}

void StepList::setSteps(const QList<Step> &steps, int current)
{
    if (m_steps == steps && m_current == current)
        return;
    m_steps = steps;
    m_current = current;
    setAccessibleName(sentence(current));
    fit();
    update();
}

void StepList::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    fit();
    update();
}

void StepList::fit()
{
    int width = narrowWidth;
    if (!m_isNarrow) {
        const QFontMetrics metrics(fontOf(TextStyle::Strong));
        width = wideWidth;
        for (const Step &step : std::as_const(m_steps))
            width = std::max(width, metrics.horizontalAdvance(step.name) + 2 * listEdge + 60);
    }
    setFixedWidth(width);
}

QString StepList::sentence(int step) const
{
    const QString name = m_steps.value(step).name;
    const int count = static_cast<int>(m_steps.size());
    if (step == m_current)
        //: For screen readers. %1 and %2: numbers, %3: the step's name
        return tr("Step %1 of %2, %3, current").arg(step + 1).arg(count).arg(name);
    if (step < m_current)
        return tr("Step %1 of %2, %3, done").arg(step + 1).arg(count).arg(name);
    return tr("Step %1 of %2, %3").arg(step + 1).arg(count).arg(name);
}

QRect StepList::place(int step) const
{
    const int height = std::max(40, fontMetrics().height() + 16);
    const QRect rect(listEdge, stepsTop + step * (height + 4), width() - 2 * listEdge, height);
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

void StepList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
    QWidget::changeEvent(event);
}

void StepList::paintEvent(QPaintEvent *)
{
    StylePainter paint(*this);
    QPainter &painter = paint.painter();
    paint.box(rect(), paint.color(Token::Window), Qt::transparent, 0);
    const auto at = [this](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    Theme::icon("propel-connect"_L1).paint(&painter, at({m_isNarrow ? 12 : 20, 20, 32, 32}));
    if (!m_isNarrow) {
        painter.setFont(fontOf(TextStyle::Strong));
        painter.setPen(paint.color(Token::Text));
        painter.drawText(at({64, 20, width() - 64, 32}), Qt::AlignLeft | Qt::AlignVCenter, u"Propel Connect"_s);
    }
    for (int step = 0; step < m_steps.size(); ++step)
        paintStep(step, paint);
}

void StepList::paintStep(int step, StylePainter &paint) const
{
    QPainter &painter = paint.painter();
    const QRect row = place(step);
    const auto within = [&](const QRect &rect) { return QStyle::visualRect(layoutDirection(), row, rect); };
    const bool isCurrent = step == m_current;
    const bool isDone = step < m_current;
    if (isCurrent) {
        paint.box(row, paint.color(Token::Card), paint.color(Token::Border), 4);
        paint.box(within({row.left() - 1, row.center().y() - 7, 3, 16}), paint.color(Token::Accent), Qt::transparent,
                  1.5);
    }
    const QRect circle = within({row.left() + 12, row.center().y() - circleSide / 2 + 1, circleSide, circleSide});
    const std::optional<Mark> mark = m_steps.at(step).mark;
    if (isDone && mark && *mark != Mark::Passed) {
        Theme::icon(*mark, palette()).paint(&painter, circle);
    } else {
        const bool isFilled = isDone || isCurrent;
        paint.box(circle, isFilled ? paint.color(Token::Accent) : QColor(Qt::transparent),
                  isFilled ? QColor(Qt::transparent) : paint.color(Token::ControlBorder), circleSide / 2.0);
        const QColor ink = paint.color(isFilled ? Token::OnAccent : Token::SecondaryText);
        if (isDone) {
            paint.tick(QRectF(circle).adjusted(2, 2, -2, -2), ink);
        } else {
            QFont font = fontOf(TextStyle::Caption);
            font.setWeight(QFont::DemiBold);
            painter.setFont(font);
            painter.setPen(ink);
            painter.drawText(circle, Qt::AlignCenter, QString::number(step + 1));
        }
    }
    if (m_isNarrow)
        return;
    painter.setFont(fontOf(isCurrent ? TextStyle::Strong : TextStyle::Body));
    painter.setPen(paint.color(isCurrent || isDone ? Token::Text : Token::SecondaryText));
    painter.drawText(within({row.left() + 44, row.top(), row.width() - 48, row.height()}),
                     Qt::AlignLeft | Qt::AlignVCenter, m_steps.at(step).name);
}

} // namespace Propel
