// SPDX-License-Identifier: MIT
#include "ui/widgets/Boxes.h"

#include <QWidget>

namespace Propel {
namespace {

template<typename Box>
Box *boxOf(std::initializer_list<BoxPart> parts, int spacing, QMargins edges)
{
    auto *box = new Box;
    box->setContentsMargins(edges);
    box->setSpacing(spacing);
    for (const BoxPart &part : parts) {
        if (part.widget)
            box->addWidget(part.widget, part.stretch, part.alignment);
        else if (part.layout)
            box->addLayout(part.layout, part.stretch);
        else if (part.size > 0)
            box->addSpacing(part.size);
        else
            box->addStretch(part.stretch);
    }
    return box;
}

} // namespace

BoxPart BoxPart::rest()
{
    return {static_cast<QLayout *>(nullptr), 1};
}

BoxPart BoxPart::gap(int size)
{
    BoxPart gap = rest();
    gap.size = size;
    return gap;
}

QHBoxLayout *rowOf(std::initializer_list<BoxPart> parts, int spacing, QMargins edges)
{
    return boxOf<QHBoxLayout>(parts, spacing, edges);
}

QVBoxLayout *columnOf(std::initializer_list<BoxPart> parts, int spacing, QMargins edges)
{
    return boxOf<QVBoxLayout>(parts, spacing, edges);
}

QWidget *holding(QLayout *layout, int leastHeight)
{
    auto *widget = new QWidget;
    widget->setLayout(layout);
    widget->setMinimumHeight(leastHeight);
    return widget;
}

} // namespace Propel
