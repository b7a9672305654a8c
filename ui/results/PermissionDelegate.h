// SPDX-License-Identifier: MIT
#pragma once

#include "ui/Theme.h"

#include <QStyledItemDelegate>

#include <map>
#include <utility>

namespace Propel {

/// Paints the matrix: states by shape, word and colour; the level needed and what was found. Everything is measured
/// from the font. Leaves room above the first row of a section for its title, which the table paints.
class PermissionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PermissionDelegate)
public:
    explicit PermissionDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// How wide a column has to be to bear any of these texts.
    static int widthFor(const QStringList &texts, const QFontMetrics &metrics, bool withIcon);
    static int bandHeight(const QFontMetrics &metrics);
    static bool startsSection(const QModelIndex &index);

private:
    [[nodiscard]] const QIcon &icon(Mark mark, const QColor &ink) const;

    mutable std::map<std::pair<Mark, QRgb>, QIcon> m_icons;
};

} // namespace Propel
