// SPDX-License-Identifier: MIT
#include "ui/DrawingPath.h"

#include <algorithm>
#include <cmath>

namespace Propel {
namespace {

/// https://www.w3.org/TR/SVG11/implnote.html#ArcConversionEndpointToCenter, for ellipses that are not turned.
void addArc(QPainterPath &path, QSizeF radii, bool isLarge, bool isClockwise, QPointF end)
{
    const QPointF start = path.currentPosition();
    if (start == end)
        return;
    double rx = std::abs(radii.width());
    double ry = std::abs(radii.height());
    if (rx == 0 || ry == 0)
        return path.lineTo(end);
    const QPointF half = (start - end) / 2;
    const double tooFar = half.x() * half.x() / (rx * rx) + half.y() * half.y() / (ry * ry);
    if (tooFar > 1) {
        rx *= std::sqrt(tooFar);
        ry *= std::sqrt(tooFar);
    }
    const double spread = rx * rx * half.y() * half.y() + ry * ry * half.x() * half.x();
    const double rest = std::max(0.0, (rx * rx * ry * ry - spread) / spread);
    const double factor = std::sqrt(rest) * (isLarge == isClockwise ? -1 : 1);
    const QPointF offset(factor * rx * half.y() / ry, -factor * ry * half.x() / rx);
    const QPointF centre = offset + (start + end) / 2;
    const auto angle = [&](QPointF point) { // Qt's: counter-clockwise, in degrees, y upwards
        return std::atan2(-(point.y() - centre.y()) / ry, (point.x() - centre.x()) / rx) * 180 / M_PI;
    };
    double sweep = angle(end) - angle(start);
    if (isClockwise && sweep > 0)
        sweep -= 360;
    else if (!isClockwise && sweep < 0)
        sweep += 360;
    path.arcTo(QRectF(centre.x() - rx, centre.y() - ry, 2 * rx, 2 * ry), angle(start), sweep);
}

class PathReader
{
public:
    explicit PathReader(QStringView text) : m_rest(text) {}

    std::optional<QPainterPath> read()
    {
        m_path.setFillRule(Qt::WindingFill);
        QChar command;
        for (skipBlanks(); !m_rest.isEmpty(); skipBlanks()) {
            if (m_rest.front().isLetter()) {
                command = m_rest.front();
                m_rest = m_rest.sliced(1);
            } else if (command.toLower() == u'm') {
                command = command == u'm' ? u'l' : u'L'; // further points are lines
            } else if (command.isNull() || command.toLower() == u'z') {
                return std::nullopt;
            }
            if (!obey(command))
                return std::nullopt;
            m_isAfterCurve = command.toLower() == u'c' || command.toLower() == u's';
        }
        return m_path;
    }

private:
    bool obey(QChar command)
    {
        const QPointF from = command.isLower() ? m_path.currentPosition() : QPointF();
        switch (command.toLower().unicode()) {
        case u'm':
            m_path.moveTo(from + point());
            return m_good;
        case u'l':
            m_path.lineTo(from + point());
            return m_good;
        case u'h':
            m_path.lineTo(from.x() + number(), m_path.currentPosition().y());
            return m_good;
        case u'v':
            m_path.lineTo(m_path.currentPosition().x(), from.y() + number());
            return m_good;
        case u'c': {
            const QPointF first = from + point();
            const QPointF second = from + point();
            curve(first, second, from + point());
            return m_good;
        }
        case u's': {
            const QPointF at = m_path.currentPosition();
            const QPointF first = m_isAfterCurve ? at + at - m_lastControl : at;
            const QPointF second = from + point();
            curve(first, second, from + point());
            return m_good;
        }
        case u'a': {
            const double rx = number();
            const QSizeF radii(rx, number());
            const bool isTurned = number() != 0;
            const bool isLarge = flag();
            const bool isClockwise = flag();
            const QPointF end = from + point();
            if (m_good && !isTurned)
                addArc(m_path, radii, isLarge, isClockwise, end);
            return m_good && !isTurned;
        }
        case u'z':
            m_path.closeSubpath();
            return true;
        default:
            return false;
        }
    }

    void curve(QPointF first, QPointF second, QPointF end)
    {
        m_path.cubicTo(first, second, end);
        m_lastControl = second;
    }

    void skipBlanks()
    {
        while (!m_rest.isEmpty() && (m_rest.front().isSpace() || m_rest.front() == u','))
            m_rest = m_rest.sliced(1);
    }

    QPointF point()
    {
        const double x = number();
        return {x, number()};
    }

    bool flag()
    {
        skipBlanks();
        if (m_rest.isEmpty() || (m_rest.front() != u'0' && m_rest.front() != u'1')) {
            m_good = false;
            return false;
        }
        const bool set = m_rest.front() == u'1';
        m_rest = m_rest.sliced(1);
        return set;
    }

    /// As long as it can be one: "1.4.5" are two, "4-1" as well.
    double number()
    {
        skipBlanks();
        qsizetype length = 0;
        bool hasPoint = false;
        for (; length < m_rest.size(); ++length) {
            const QChar c = m_rest[length];
            const bool isSign = length == 0 && (c == u'-' || c == u'+');
            const bool isPoint = c == u'.' && !hasPoint;
            if (!isSign && !isPoint && (c < u'0' || c > u'9'))
                break;
            hasPoint = hasPoint || isPoint;
        }
        bool isNumber = false;
        const double value = m_rest.first(length).toDouble(&isNumber);
        m_good = m_good && isNumber;
        m_rest = m_rest.sliced(length);
        return value;
    }

    QStringView m_rest;
    QPainterPath m_path;
    QPointF m_lastControl;
    bool m_isAfterCurve = false;
    bool m_good = true;
};

} // namespace

std::optional<QPainterPath> readSvgPath(QStringView text)
{
    return PathReader(text).read();
}

} // namespace Propel
