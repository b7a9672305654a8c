// SPDX-License-Identifier: MIT
#pragma once

#include "ui/Theme.h"

#include <QStyledItemDelegate>

namespace Propel {

/// How an entry of the connections' list looks, and how its name is changed in place.
class ConnectionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int longestName = 100;
    enum Role { IdRole = Qt::UserRole, AddressRole, MarkRole, HeadlineRole, TestedRole, StateRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void setFolded(bool isFolded) { m_isFolded = isFolded; } ///< states alone
    [[nodiscard]] bool isFolded() const { return m_isFolded; }
    /// `value`: as MarkRole has it.
    [[nodiscard]] static Mark markOf(const QVariant &value)
    {
        return value.isValid() ? static_cast<Mark>(value.toInt()) : Mark::Untested;
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    /// An empty name leaves the former one.
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

Q_SIGNALS:
    void renamed(const QString &id, const QString &name) const;

private:
    bool m_isFolded = false;
};

} // namespace Propel
