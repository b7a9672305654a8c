// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"

#include <QAbstractTableModel>

#include <variant>

namespace Propel {

/// A report's rows as one table: the modules' rights, then the tables. While the rows stay the same, a new report only
/// changes cells, so that selection and scroll position stay.
class PermissionModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PermissionModel)
public:
    enum Column { StateColumn, GroupColumn, NameColumn, AddColumn, EditColumn, DeleteColumn, InquireColumn };
    static constexpr int columns = InquireColumn + 1;
    static constexpr int columnOf(Right right) { return AddColumn + static_cast<int>(right); }
    static constexpr std::optional<Right> rightOf(int column)
    {
        return column < AddColumn ? std::nullopt : std::optional(static_cast<Right>(column - AddColumn));
    }

    enum class Section { Levels, Tables };
    enum Role {
        IdRole = Qt::UserRole,
        StateRole,     ///< int of State: the row's
        PendingRole,   ///< bool: the row's
        SectionRole,   ///< int of Section
        NeededRole,    ///< int of Level; none where the cell's right isn't needed
        FoundRole,     ///< int of Level; none where it isn't known
        CellStateRole, ///< int of State: the cell's own; none where the cell judges nothing
    };

    using Row = std::variant<ModuleResult, TableResult>;

    explicit PermissionModel(QObject *parent = nullptr);

    void setReport(const Report &report);
    void retranslate(); ///< after a change of language

    [[nodiscard]] const Row *row(const QString &id) const; ///< null: there is none; valid until the next report
    [[nodiscard]] QString sectionTitle(Section section) const;
    /// How many of a section's rows passed, in words.
    [[nodiscard]] QString sectionCount(Section section) const;
    /// The widest texts that a cell of this column may come to bear: columns keep their width while results come in.
    /// Rare ones may be left out where there is little room.
    enum class Texts { Usual, All };
    [[nodiscard]] QStringList widestTexts(int column, Texts which = Texts::All) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant cell(const ModuleResult &row, int column, int role) const;
    [[nodiscard]] QVariant cell(const TableResult &row, int column, int role) const;
    [[nodiscard]] QString levelText(const ModuleResult &row, const RightResult &right) const;
    [[nodiscard]] QString tableText(const TableResult &row) const;

    QList<Row> m_rows;
};

} // namespace Propel
