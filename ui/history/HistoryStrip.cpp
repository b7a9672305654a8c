// SPDX-License-Identifier: MIT
#include "ui/history/HistoryStrip.h"

#include "app/text/HistoryText.h"
#include "app/text/TimeText.h"
#include "ui/style/StylePainter.h"
#include "ui/widgets/TextLabel.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QToolTip>

#include <algorithm>
#include <chrono>

namespace Propel {
namespace {

constexpr int barTop = 4;
constexpr int tallBar = 28;
constexpr int middleBar = 20;
constexpr int lowBar = 12;
constexpr int tickHeight = 6;
constexpr int mostTicks = 5;
constexpr qreal shortest = 6;        // of a bar, so that it can be seen and clicked
constexpr qreal shortestSigned = 20; // of one with a sign in it
constexpr qreal barGap = 4;
constexpr qreal leastForSign = 14;
constexpr qreal radius = 3;

/// How much it differs from all being well, which color alone mustn't say.
int heightOf(const HistoryEntry &entry)
{
    if (entry.isGap() || entry.run.verdict == Verdict::Ready)
        return lowBar;
    return entry.run.verdict == Verdict::NotReady ? tallBar : middleBar;
}

QFontMetrics tickMetrics()
{
    return QFontMetrics(fontOf(TextStyle::Caption));
}

} // namespace

HistoryStrip::HistoryStrip(const RequirementSet &requirements, QWidget *parent)
    : QWidget(parent),
      m_requirements(requirements)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

void HistoryStrip::setEntries(const QList<HistoryEntry> &entries, const QDateTime &begin, const QDateTime &end)
{
    m_entries = entries;
    m_begin = begin;
    m_end = end;
    placeBars();
    setCurrent(entries.size() - 1);
}

void HistoryStrip::setCurrent(qsizetype entry)
{
    m_current = entry;
    setAccessibleDescription(entry < 0 ? QString() : sentence(entry));
    update();
}

QSize HistoryStrip::sizeHint() const
{
    return {tickMetrics().averageCharWidth() * 80, barTop + tallBar + 4 + tickHeight + tickMetrics().height()};
}

QString HistoryStrip::sentence(qsizetype entry) const
{
    return Text::entrySentence(m_entries, entry, m_requirements, QDateTime::currentDateTime());
}

double HistoryStrip::placeOf(const QDateTime &time) const
{
    const auto all = static_cast<double>(std::max<qint64>(1, m_begin.secsTo(m_end)));
    return std::clamp(static_cast<double>(m_begin.secsTo(time)) / all, 0.0, 1.0) * width();
}

/// None covers another: where one would be too short to be seen, its neighbors give way; where there is no room for
/// all, all are shorter.
void HistoryStrip::placeBars()
{
    const qsizetype count = m_entries.size();
    QList<qreal> least;
    qreal all = 0;
    m_starts.clear();
    for (const HistoryEntry &entry : std::as_const(m_entries)) {
        least += (heightOf(entry) > lowBar ? shortestSigned : shortest) + barGap;
        all += least.constLast();
        m_starts += placeOf(entry.from);
    }
    const qreal end = width() + barGap;
    const qreal scale = std::min(1.0, end / std::max(1.0, all));
    qreal next = end;
    for (qsizetype i = count - 1; i >= 0; --i)
        next = m_starts[i] = std::min(m_starts.at(i), next - least.at(i) * scale);
    qreal first = 0;
    for (qsizetype i = 0; i < count; ++i) {
        m_starts[i] = std::max(m_starts.at(i), first);
        first = m_starts.at(i) + least.at(i) * scale;
    }
}

void HistoryStrip::resizeEvent(QResizeEvent *)
{
    placeBars();
}

/// Until the next one begins: what a test found counts until another one finds something else.
QRectF HistoryStrip::barOf(qsizetype entry) const
{
    const HistoryEntry &shown = m_entries.at(entry);
    const bool isLast = entry + 1 == m_entries.size();
    const int height = heightOf(shown);
    const qreal left = m_starts.at(entry);
    const qreal whole = (isLast ? width() + barGap : m_starts.at(entry + 1)) - left;
    const qreal wide = std::max(whole - barGap, whole / 2);
    return {left, static_cast<qreal>(barTop + tallBar - height), wide, static_cast<qreal>(height)};
}

QRectF HistoryStrip::mirrored(const QRectF &rect) const
{
    return isRightToLeft() ? QRectF(width() - rect.right(), rect.y(), rect.width(), rect.height()) : rect;
}

qsizetype HistoryStrip::at(const QPointF &point) const
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const QRectF bar = mirrored(barOf(i));
        if (point.x() >= bar.left() - barGap / 2 && point.x() <= bar.right() + barGap / 2)
            return i;
    }
    return -1;
}

void HistoryStrip::paintBar(StylePainter &paint, qsizetype entry) const
{
    QPainter &painter = paint.painter();
    const HistoryEntry &shown = m_entries.at(entry);
    const QRectF bar = mirrored(barOf(entry));
    if (heightOf(shown) == tallBar) {
        paint.box(bar, paint.color(Token::BadIcon), Qt::transparent, radius);
        painter.setPen(QPen(paint.color(Token::OnIcon), 2, Qt::SolidLine, Qt::RoundCap));
        const QRectF cross(bar.center() - QPointF(5, 5), QSizeF(10, 10));
        if (bar.width() >= leastForSign)
            painter.drawLines({QLineF(cross.topLeft(), cross.bottomRight()), {cross.topRight(), cross.bottomLeft()}});
    } else if (heightOf(shown) == middleBar) {
        paint.box(bar, paint.color(Token::WarningIcon), Qt::transparent, radius);
        painter.setFont(fontOf(TextStyle::Strong));
        painter.setPen(paint.color(Token::OnIcon));
        painter.drawText(bar, Qt::AlignCenter, bar.width() >= leastForSign ? QStringLiteral("?") : QString());
    } else if (!shown.isGap()) {
        paint.box(bar, paint.color(Token::OkIcon), Qt::transparent, radius);
    } else {
        QPen pen(paint.color(Token::NeutralIcon), 1.5);
        pen.setDashPattern({2, 2});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(bar.adjusted(0.75, 0.75, -0.75, -0.75), radius, radius);
    }
    if (entry == m_current && hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paint.focusRing(bar.adjusted(-3, -3, 3, 3), paint.color(Token::Text), radius);
}

/// Dates, at full days; times where it is less than two days.
void HistoryStrip::paintTicks(StylePainter &paint) const
{
    using namespace std::chrono;
    const seconds all(std::max<qint64>(1, m_begin.secsTo(m_end)));
    const bool hasDates = all >= days(2);
    const seconds unit = hasDates ? seconds(days(1)) : seconds(hours(1));
    const QString widest = QLocale().toString(QDateTime(QDate(2026, 11, 28), QTime(22, 0)), QLocale::ShortFormat);
    const int room = std::max(1, width() / (tickMetrics().horizontalAdvance(widest.left(9)) + 16));
    const qint64 count = std::max<qint64>(1, std::min(room, mostTicks));
    const seconds step = unit * std::max<qint64>(1, (all / unit + count - 1) / count);
    QPainter &painter = paint.painter();
    painter.setFont(fontOf(TextStyle::Caption));
    for (QDateTime time = m_begin; time < m_end; time = time.addSecs(step.count())) {
        const QDateTime local = time.toLocalTime();
        const QString text = hasDates ? Text::day(time, m_end) : QLocale().toString(local.time(), QLocale::ShortFormat);
        const qreal left = placeOf(time);
        const int wide = tickMetrics().horizontalAdvance(text) + 2;
        if (left + wide > width())
            break;
        const int top = barTop + tallBar + 4;
        paint.box(mirrored({left, static_cast<qreal>(top), 1, tickHeight}), paint.color(Token::ControlBorder),
                  Qt::transparent, 0);
        painter.setPen(paint.color(Token::SecondaryText));
        const QRectF place(left, top + tickHeight, wide, tickMetrics().height());
        painter.drawText(mirrored(place), Qt::AlignLeft | Qt::AlignTop, text);
    }
}

void HistoryStrip::paintEvent(QPaintEvent *)
{
    StylePainter paint(*this);
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        paintBar(paint, i);
    if (m_begin.isValid())
        paintTicks(paint);
}

void HistoryStrip::mousePressEvent(QMouseEvent *event)
{
    if (const qsizetype entry = at(event->position()); entry >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT chosen(entry);
}

void HistoryStrip::keyPressEvent(QKeyEvent *event)
{
    const int later = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int earlier = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const qsizetype last = m_entries.size() - 1;
    qsizetype wanted = m_current;
    if (event->key() == later)
        wanted = std::min(m_current + 1, last);
    else if (event->key() == earlier)
        wanted = std::max<qsizetype>(m_current - 1, std::min<qsizetype>(0, last));
    else if (event->key() == Qt::Key_Home)
        wanted = std::min<qsizetype>(0, last);
    else if (event->key() == Qt::Key_End)
        wanted = last;
    else
        return QWidget::keyPressEvent(event);
    setCurrent(wanted);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    if (wanted >= 0)
        Q_EMIT chosen(wanted);
}

bool HistoryStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qsizetype entry = at(help->pos());
    if (entry < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), sentence(entry), this, mirrored(barOf(entry)).toAlignedRect());
    return true;
}

} // namespace Propel
