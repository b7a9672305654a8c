// SPDX-License-Identifier: MIT
#include "app/pdf/PdfPages.h"

#include <QCoreApplication>
#include <QPainterPath>
#include <QTextOption>

#include <cmath>
#include <utility>

namespace Propel {
namespace {

constexpr qreal footHeight = 26;
constexpr qreal unlimited = 100000;

/// PdfWords::tr("…") translates a text on a page.
class PdfWords
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QTextOption optionOf(const PdfText &style)
{
    QTextOption option(style.align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

QPolygonF points(std::initializer_list<QPointF> corners, QPointF topLeft, qreal unit)
{
    QPolygonF all;
    for (const QPointF &corner : corners)
        all += topLeft + corner * unit;
    return all;
}

} // namespace

Ink::Tint Ink::of(State state)
{
    switch (state) {
    case State::Passed:
        return {0xff116329, 0xff1a7f37, 0xffebf6ee, 0xffb4dcbf};
    case State::Failed:
        return {0xffa4211a, 0xffc42b1c, 0xfffdefed, 0xfff1c2bc};
    case State::Unconfirmed:
        return {0xff734a00, 0xff946200, 0xfffff6e0, 0xffe8cf93};
    case State::Untested:
        break;
    }
    return {0xff57606a, 0xff626b75, 0xfff0f2f5, 0xffdde1e6};
}

PdfPages::PdfPages(QPdfWriter &writer, Foot foot)
    : m_writer(writer),
      m_painter(&writer),
      m_foot(std::move(foot)),
      m_scale(writer.resolution() / 72.0),
      m_width(m_painter.viewport().width() / m_scale),
      m_bottom(m_painter.viewport().height() / m_scale - footHeight)
{
    beginPage();
}

PdfPages::~PdfPages()
{
    endPage();
}

void PdfPages::beginPage()
{
    y = 0;
    if (!m_foot.isFramed)
        return;
    constexpr qreal outside = 26; // in the margin
    const QRectF frame(-outside, -outside, m_width + 2 * outside, m_bottom + footHeight + 2 * outside);
    box(frame, Ink::of(State::Passed).sign, 0, 6, 1.5);
}

void PdfPages::endPage()
{
    const qreal top = m_bottom + 10;
    line({0, top}, {m_width, top}, Ink::Line);
    QString right = m_foot.right;
    if (m_foot.pages > 0) {
        //: On paper. %1: the number of this page, %2: how many there are
        const QString page = PdfWords::tr("page %1 of %2").arg(m_page).arg(m_foot.pages);
        right = right.isEmpty() ? page : right + QStringLiteral(" · ") + page;
    }
    const QRectF place(0, top + 5, m_width, footHeight);
    write(m_foot.left, {.size = 8, .color = Ink::Soft}, place);
    write(right, {.size = 8, .color = Ink::Soft, .align = Qt::AlignTrailing}, place);
}

void PdfPages::newPage()
{
    endPage();
    m_writer.newPage();
    ++m_page;
    beginPage();
}

bool PdfPages::ensure(qreal height)
{
    if (height <= room() || y == 0)
        return false;
    newPage();
    return true;
}

QRectF PdfPages::scaled(const QRectF &place) const
{
    return {place.topLeft() * m_scale, place.size() * m_scale};
}

void PdfPages::take(const PdfText &style)
{
    QFont font = m_painter.font();
    font.setPointSizeF(style.size);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.05); // no ligatures: what is copied from the page is to be plain
    font.setWeight(style.isBold ? QFont::DemiBold : QFont::Normal);
    m_painter.setFont(font);
    m_painter.setPen(QColor::fromRgba(style.color));
}

qreal PdfPages::heightOf(const std::function<void()> &draw)
{
    const qreal before = y;
    const bool wasMeasuring = std::exchange(m_isMeasuring, true);
    draw();
    m_isMeasuring = wasMeasuring;
    return std::exchange(y, before) - before;
}

QSizeF PdfPages::sizeOf(const QString &text, const PdfText &style, qreal most) const
{
    auto &painter = const_cast<PdfPages *>(this)->m_painter; // its font alone changes
    const_cast<PdfPages *>(this)->take(style);
    const QRectF place(0, 0, scaled(most), scaled(unlimited));
    const QSizeF size = painter.boundingRect(place, text, optionOf(style)).size() / m_scale;
    return {std::ceil(size.width()), size.height()};
}

qreal PdfPages::write(const QString &text, const PdfText &style, const QRectF &within)
{
    const qreal height = sizeOf(text, style, within.width()).height();
    if (!m_isMeasuring)
        m_painter.drawText(scaled({within.topLeft(), QSizeF(within.width(), height + 1)}), text, optionOf(style));
    return height;
}

void PdfPages::paragraph(const QString &text, const PdfText &style, qreal x)
{
    const qreal height = sizeOf(text, style, width() - x).height();
    ensure(height);
    y += write(text, style, {x, y, width() - x, height});
}

void PdfPages::line(QPointF from, QPointF to, QRgb color, qreal thickness)
{
    if (m_isMeasuring)
        return;
    m_painter.setPen(QPen(QColor::fromRgba(color), scaled(thickness)));
    m_painter.drawLine(from * m_scale, to * m_scale);
}

void PdfPages::box(const QRectF &place, QRgb edge, QRgb page, qreal radius, qreal thickness)
{
    if (m_isMeasuring)
        return;
    m_painter.setPen(edge == 0 ? QPen(Qt::NoPen) : QPen(QColor::fromRgba(edge), scaled(thickness)));
    m_painter.setBrush(page == 0 ? QBrush() : QBrush(QColor::fromRgba(page)));
    m_painter.drawRoundedRect(scaled(place), scaled(radius), scaled(radius));
    m_painter.setBrush({});
}

/// As resources/icons/passed.svg and its siblings, on a grid of 16.
void PdfPages::sign(State state, QPointF topLeft, qreal size)
{
    if (m_isMeasuring)
        return;
    const qreal unit = scaled(size) / 16;
    const QPointF origin = topLeft * m_scale;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(QColor::fromRgba(Ink::of(state).sign));
    if (state == State::Failed)
        m_painter.drawPolygon(points(
            {{5.1, 1}, {10.9, 1}, {15, 5.1}, {15, 10.9}, {10.9, 15}, {5.1, 15}, {1, 10.9}, {1, 5.1}}, origin, unit));
    else
        m_painter.drawEllipse(origin + QPointF(8, 8) * unit, 7 * unit, 7 * unit);
    m_painter.setBrush({});
    m_painter.setPen(QPen(Qt::white, 1.7 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (state) {
    case State::Passed:
        m_painter.drawPolyline(points({{4.6, 8.3}, {7, 10.7}, {11.4, 5.7}}, origin, unit));
        break;
    case State::Failed:
        m_painter.drawPolyline(points({{5.4, 5.4}, {10.6, 10.6}}, origin, unit));
        m_painter.drawPolyline(points({{10.6, 5.4}, {5.4, 10.6}}, origin, unit));
        break;
    case State::Unconfirmed:
        write(QStringLiteral("?"), {.size = size * 0.6, .isBold = true, .color = 0xffffffff, .align = Qt::AlignHCenter},
              {topLeft.x(), topLeft.y() + size * 0.13, size, size});
        break;
    case State::Untested:
        m_painter.drawPolyline(points({{5, 8}, {11, 8}}, origin, unit));
        break;
    }
}

void PdfPages::checkBox(QPointF topLeft)
{
    constexpr qreal size = 9.5;
    box({topLeft, QSizeF(size, size)}, Ink::Soft, 0, 1.5, 1);
}

void PdfPages::stepNumber(int number, QPointF topLeft)
{
    constexpr qreal size = 14;
    box({topLeft, QSizeF(size, size)}, Ink::Strong, 0, size / 2);
    write(QString::number(number), {.size = 8, .isBold = true, .color = Ink::Soft, .align = Qt::AlignHCenter},
          {topLeft.x(), topLeft.y() + 2, size, size});
}

void PdfPages::picture(const Picture &picture, QPointF topLeft, qreal width)
{
    const qreal unit = scaled(width) / picture.size.width();
    m_painter.save();
    m_painter.translate(topLeft * m_scale);
    m_painter.scale(unit, unit);
    picture.draw(m_painter);
    m_painter.restore();
}

/// As resources/icons/propel-connect.svg, on a grid of 64.
void PdfPages::logo(QPointF topLeft, qreal size)
{
    const qreal unit = scaled(size) / 64;
    m_painter.save();
    m_painter.translate(topLeft * m_scale);
    m_painter.scale(unit, unit);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(QColor(0x1f, 0x62, 0xbc));
    m_painter.drawRoundedRect(QRectF(3, 3, 58, 58), 14, 14);
    QPainterPath plug;
    for (const qreal side : {-1.0, 1.0}) { // both halves, mirrored at the middle
        plug.moveTo(32 + side * (side < 0 ? 4 : 7), 19);
        plug.lineTo(32 + side * 4 + (side < 0 ? 0 : 3), 45);
        plug.lineTo(side < 0 ? 26 : 40, 45);
        plug.arcTo(QRectF(side < 0 ? 13 : 27, 19, 26, 26), 270, side < 0 ? -180 : 180);
        plug.closeSubpath();
    }
    m_painter.fillPath(plug, Qt::white);
    m_painter.setPen(QPen(Qt::white, 6, Qt::SolidLine, Qt::RoundCap));
    m_painter.drawLine(QPointF(10, 32), QPointF(16, 32));
    m_painter.drawLine(QPointF(48, 32), QPointF(54, 32));
    m_painter.setPen(QPen(Qt::white, 5, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(QPointF(28, 26.5), QPointF(35, 26.5));
    m_painter.drawLine(QPointF(28, 37.5), QPointF(35, 37.5));
    m_painter.restore();
}

} // namespace Propel
