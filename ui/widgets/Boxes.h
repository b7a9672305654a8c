// SPDX-License-Identifier: MIT
#pragma once

#include <QBoxLayout>

namespace Propel {

/// What stands in a row or a column, with its share of the room that is left over.
struct BoxPart
{
    BoxPart(QWidget *part, int share = 0, Qt::Alignment place = {}) : widget(part), stretch(share), alignment(place) {}
    BoxPart(QLayout *part, int share = 0) : layout(part), stretch(share) {}

    static BoxPart rest(); ///< room without anything in it
    static BoxPart gap(int size);

    QWidget *widget = nullptr;
    QLayout *layout = nullptr;
    int size = 0;
    int stretch = 0;
    Qt::Alignment alignment = {};
};

/// -1 as spacing: the style's.
QHBoxLayout *rowOf(std::initializer_list<BoxPart> parts, int spacing = -1, QMargins edges = {});
QVBoxLayout *columnOf(std::initializer_list<BoxPart> parts, int spacing = -1, QMargins edges = {});

QWidget *holding(QLayout *layout, int leastHeight = 0); ///< a widget around it

} // namespace Propel
