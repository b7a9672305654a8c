// SPDX-License-Identifier: MIT
#pragma once

#include <QBrush>
#include <QList>
#include <QPainterPath>
#include <QPen>

#include <optional>

class QPainter;

namespace Propel {

/// An icon, read from the few parts of SVG that our icons are made of: svg (viewBox), path (all commands but Q and T,
/// no arcs that are turned), rect, circle, one linearGradient a name; fill, stroke, its width, cap and join. Whatever
/// else there may be (text, transforms, styles, links) isn't understood, and so nothing is read from elsewhere.
///
/// By ourselves, so that the program needs neither Qt's SVG module nor its plug-in, which a Windows build may lack.
class Drawing
{
public:
    [[nodiscard]] static std::optional<Drawing> fromSvg(const QByteArray &svg); ///< nothing if a part isn't understood

    [[nodiscard]] static std::optional<Drawing> fromFile(const QString &file); ///< nothing, too, if it can't be read

    void render(QPainter &painter, const QRectF &rect) const; ///< the view box fills it

private:
    friend class DrawingReader;
    struct Shape
    {
        QPainterPath path;
        QBrush fill;
        QPen stroke;
    };

    QRectF m_box;
    QList<Shape> m_shapes;
};

} // namespace Propel
