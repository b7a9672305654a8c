// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace Propel {

/// Paints the permissions: groups, states by shape and color, the level that is there and the one that is needed.
class PermissionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static constexpr int leftEdge = 44; ///< where names begin: behind the state's icon
};

} // namespace Propel
