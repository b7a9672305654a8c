// SPDX-License-Identifier: MIT
#include "ui/Drawing.h"

#include "ui/DrawingPath.h"

#include <QFile>
#include <QHash>
#include <QLinearGradient>
#include <QPainter>
#include <QTransform>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Propel {

/// Reads one file. Once something isn't understood, m_good is false and stays so.
class DrawingReader
{
public:
    explicit DrawingReader(const QByteArray &svg) : m_xml(svg) {}

    std::optional<Drawing> read()
    {
        while (m_good && !m_xml.atEnd()) {
            if (m_xml.readNext() == QXmlStreamReader::StartElement)
                take(m_xml.name());
        }
        if (!m_good || m_xml.hasError() || m_drawing.m_box.isEmpty())
            return std::nullopt;
        return m_drawing;
    }

private:
    void take(QStringView element)
    {
        m_attributes = m_xml.attributes();
        if (element == "svg"_L1)
            takeBox();
        else if (element == "linearGradient"_L1)
            takeGradient();
        else if (element == "stop"_L1)
            m_gradients[m_gradient].setColorAt(number("offset"_L1), QColor(text("stop-color"_L1)));
        else if (element == "path"_L1)
            takePath();
        else if (element == "rect"_L1)
            takeRect();
        else if (element == "circle"_L1)
            takeCircle();
        else if (element != "defs"_L1)
            m_good = false;
    }

    void takeBox()
    {
        const QStringList sides = text("viewBox"_L1).toString().split(u' ');
        if (sides.size() == 4)
            m_drawing.m_box =
                QRectF(sides[0].toDouble(), sides[1].toDouble(), sides[2].toDouble(), sides[3].toDouble());
    }

    void takeGradient()
    {
        m_gradient = text("id"_L1).toString();
        QLinearGradient gradient(number("x1"_L1), number("y1"_L1), number("x2"_L1), number("y2"_L1));
        gradient.setCoordinateMode(QGradient::ObjectMode); // SVG's default: parts of the shape's own box
        m_gradients.insert(m_gradient, gradient);
    }

    void takePath()
    {
        if (const auto path = readSvgPath(text("d"_L1)))
            add(*path);
        else
            m_good = false;
    }

    void takeRect()
    {
        const double radius = number("rx"_L1);
        QPainterPath path;
        path.addRoundedRect(number("x"_L1), number("y"_L1), number("width"_L1), number("height"_L1), radius, radius);
        add(path);
    }

    void takeCircle()
    {
        const double radius = number("r"_L1);
        QPainterPath path;
        path.addEllipse(QPointF(number("cx"_L1), number("cy"_L1)), radius, radius);
        add(path);
    }

    void add(const QPainterPath &path)
    {
        const bool hasStroke = m_attributes.hasAttribute("stroke"_L1);
        QPen pen(Qt::NoPen);
        if (hasStroke) {
            pen = QPen(brush(text("stroke"_L1)),
                       m_attributes.hasAttribute("stroke-width"_L1) ? number("stroke-width"_L1) : 1, Qt::SolidLine,
                       text("stroke-linecap"_L1) == "round"_L1 ? Qt::RoundCap : Qt::FlatCap,
                       text("stroke-linejoin"_L1) == "round"_L1 ? Qt::RoundJoin : Qt::SvgMiterJoin);
            pen.setMiterLimit(4);
        }
        const QStringView fill = text("fill"_L1);
        m_drawing.m_shapes += {path, fill.isEmpty() ? QBrush(Qt::black) : brush(fill), pen};
    }

    QBrush brush(QStringView paint)
    {
        if (paint == "none"_L1)
            return Qt::NoBrush;
        if (paint.startsWith("url(#"_L1) && paint.endsWith(u')')) {
            const auto found = m_gradients.constFind(paint.sliced(5).chopped(1).toString());
            m_good = m_good && found != m_gradients.constEnd();
            return m_good ? QBrush(*found) : QBrush();
        }
        const QColor colour(paint);
        m_good = m_good && colour.isValid();
        return colour;
    }

    [[nodiscard]] QStringView text(QLatin1StringView name) const { return m_attributes.value(name); }
    [[nodiscard]] double number(QLatin1StringView name) const { return text(name).toDouble(); }

    QXmlStreamReader m_xml;
    QXmlStreamAttributes m_attributes;
    QHash<QString, QLinearGradient> m_gradients;
    QString m_gradient;
    Drawing m_drawing;
    bool m_good = true;
};

std::optional<Drawing> Drawing::fromSvg(const QByteArray &svg)
{
    return DrawingReader(svg).read();
}

std::optional<Drawing> Drawing::fromFile(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? fromSvg(opened.readAll()) : std::nullopt;
}

void Drawing::render(QPainter &painter, const QRectF &rect) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // Outlines are made in the size in which they are seen; scaled afterwards, round ones would get corners.
    const double scale = rect.width() / m_box.width();
    const QTransform place = QTransform::fromTranslate(rect.left(), rect.top())
                                 .scale(scale, rect.height() / m_box.height())
                                 .translate(-m_box.left(), -m_box.top());
    for (const Shape &shape : m_shapes) {
        QPen pen = shape.stroke;
        pen.setWidthF(pen.widthF() * scale);
        painter.setPen(pen);
        painter.setBrush(shape.fill);
        painter.drawPath(place.map(shape.path));
    }
    painter.restore();
}

} // namespace Propel
