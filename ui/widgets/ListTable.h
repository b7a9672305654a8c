// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

namespace Propel {

/// A table that is read row by row like a list: whole rows are selected, Tab leaves it, and columns are as wide as what
/// stands in them, but for the one that takes the rest.
class ListTable : public QTableView
{
    Q_OBJECT
public:
    ListTable(QAbstractItemModel *model, int widestColumn, QWidget *parent = nullptr);
};

} // namespace Propel
