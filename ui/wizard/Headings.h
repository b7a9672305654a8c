// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace Propel {

/// The heading of a part of a page.
inline QLabel *makeHeading(QWidget *parent)
{
    auto *label = new QLabel(parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace Propel
