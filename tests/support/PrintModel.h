// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractItemModel>
#include <QStringList>

#include <string>

namespace Propel {

/// A model as text, a line a row, cells parted by " | ", children indented: compared as a whole, a failure reads like a
/// diff. EXPECT_EQ(print(model), "a | b\n  child | \n")
inline std::string print(const QAbstractItemModel &model, int role = Qt::DisplayRole, const QModelIndex &parent = {},
                         int depth = 0)
{
    std::string lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells += model.index(row, column, parent).data(role).toString();
        lines += std::string(static_cast<std::size_t>(depth) * 2, ' ') +
                 cells.join(QStringLiteral(" | ")).toStdString() + '\n';
        lines += print(model, role, model.index(row, 0, parent), depth + 1);
    }
    return lines;
}

/// The head of a model: print(model) says nothing of it.
inline std::string printHead(const QAbstractItemModel &model, Qt::Orientation orientation = Qt::Horizontal)
{
    QStringList cells;
    const int sections = orientation == Qt::Horizontal ? model.columnCount() : model.rowCount();
    for (int section = 0; section < sections; ++section)
        cells += model.headerData(section, orientation).toString();
    return cells.join(QStringLiteral(" | ")).toStdString();
}

} // namespace Propel
