// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"

#include <QAbstractTableModel>

namespace Propel {

/// The levels beyond the need, a row a level, worst first, each with what to set it to.
class ExcessModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExcessModel)
public:
    enum Column { ModuleColumn, ActionColumn, RightColumn, FoundColumn, NeededColumn, ClickColumn };
    static constexpr int columns = ClickColumn + 1;

    explicit ExcessModel(QList<ExcessRight> rights, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Sentences for a mail or a ticket, one a row: each whole, with the way to it in ConnectWise.
    [[nodiscard]] QString plainText(const QList<int> &rows) const;

private:
    QList<ExcessRight> m_rights;
};

} // namespace Propel
