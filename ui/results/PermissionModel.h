// SPDX-License-Identifier: MIT
#pragma once

#include "ui/results/PermissionGroups.h"

#include <QAbstractTableModel>

#include <variant>

namespace Propel {

/// A report's rows as a table, below a row for each group. While the rows stay the same, a new report only changes
/// cells, so that the selection stays.
class PermissionModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, AddColumn, EditColumn, DeleteColumn, InquireColumn };
    static constexpr int columns = InquireColumn + 1;
    static constexpr std::optional<Right> rightOf(int column)
    {
        return column < AddColumn ? std::nullopt : std::optional(static_cast<Right>(column - AddColumn));
    }

    enum Role {
        IdRole = Qt::UserRole, ///< empty: the row of a group
        StateRole,             ///< int of State: the row's
        PendingRole,           ///< bool: the row's
        CellStateRole,         ///< int of State: the cell's own; none where nothing is needed
        GoalRole,              ///< the part of the cell's text that says what is needed
        PrefixRole,            ///< the part of a name that comes before what matters
        CountRole              ///< of a group: "4 of 5"
    };
    using Row = std::variant<PermissionGroup, ModuleResult, TableResult>;

    /// `group`: the name of the only one to show, without a row of its own; empty: all.
    explicit PermissionModel(QString group = {}, QObject *parent = nullptr);

    void setReport(const Report &report);
    void retranslate(); ///< after a change of language

    [[nodiscard]] const Row *row(const QString &id) const; ///< null: there is none; valid until the next report
    [[nodiscard]] bool isGroup(int row) const { return m_rows.at(row).index() == 0; }
    [[nodiscard]] bool needsColumn(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QVariant cell(const PermissionGroup &group, int column, int role);
    [[nodiscard]] static QVariant cell(const ModuleResult &row, int column, int role);
    [[nodiscard]] static QVariant cell(const TableResult &row, int column, int role);

    const QString m_group;
    QList<Row> m_rows;
};

} // namespace Propel
