// SPDX-License-Identifier: MIT
#pragma once

#include "app/requirements/Requirement.h"

#include <QJsonArray>

namespace Propel {

/// Levels as the instance tells them; a right whose word isn't known stays unknown.
struct FoundLevels
{
    std::array<std::optional<Level>, allRights.size()> values{};

    [[nodiscard]] std::optional<Level> operator[](Right right) const { return values.at(static_cast<size_t>(right)); }

    void forgetWhatDiffersFrom(const FoundLevels &other); ///< two rows disagree: nothing is known

    friend bool operator==(const FoundLevels &, const FoundLevels &) = default;
};

/// The caller's own levels: rows of system/mySecurity, one a module function. Names are matched tolerantly (case,
/// spaces, slashes, plural forms; names, then descriptions, then identifiers), because no live payload is on record.
class OwnLevels
{
public:
    /// A row with the names it goes by.
    struct Row
    {
        QString module;
        QString action;
        FoundLevels levels;
        std::array<std::pair<QString, QString>, 3> keys; ///< (module, action) by name, description, identifier; folded
    };

    void add(const QJsonArray &page); ///< what isn't an object or has no name is passed over, as are rows past 3,000

    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

    /// Nothing where no row matches; unknown rights where several match and disagree.
    [[nodiscard]] std::optional<FoundLevels> find(const ModuleRequirement &requirement) const;
    /// The rows that match: for telling listed from unlisted.
    [[nodiscard]] QList<qsizetype> matches(const ModuleRequirement &requirement) const;

private:
    QList<Row> m_rows;
};

/// A name reduced to what spellings have in common: "CRM / Sales Activity" and "CRM/Sales Activities" fold alike.
QString foldedName(const QString &name);

} // namespace Propel
