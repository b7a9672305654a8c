// SPDX-License-Identifier: MIT
#pragma once

#include <QStandardItemModel>
#include <QTableView>

#include <limits>

namespace Propel {

/// A table that is read row by row like a list: whole rows are selected, Tab leaves it, and columns are as wide as what
/// stands in them, but for the one that takes the rest.
class ListTable : public QTableView
{
    Q_OBJECT
public:
    /// From `trailing` on, columns are set at the far end.
    ListTable(const QStringList &headings, int widestColumn, int trailing = std::numeric_limits<int>::max(),
              QWidget *parent = nullptr);

    /// `sentence`: all of it, for screen readers.
    QList<QStandardItem *> addRow(const QStringList &cells, const QString &sentence);
    [[nodiscard]] QString selectedSentences() const; ///< a line each

private:
    [[nodiscard]] Qt::Alignment alignment(int column) const;

    QStandardItemModel *m_rows;
    const int m_trailing;
};

} // namespace Propel
