// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

#include <tl/expected.hpp>

namespace sandbox {

enum class Level { None, My, All };
enum class Right { Add, Edit, Delete, Inquire };

/// The security role of the practice instance's API member: a level for each right of each module function, and the
/// tables that Table Setup allows. It always holds every name of the catalogue, and no other.
///
/// Keys are "Module/Function" and "Group/Table", as the ConnectWise screens spell them: "Companies/CRM/Sales
/// Activities" is the function "CRM/Sales Activities" of "Companies".
class SandboxRole
{
public:
    /// Just what Propel's article asks for. This is what the instance starts with.
    static SandboxRole needed();
    /// None everywhere, no table allowed.
    static SandboxRole nothing();
    /// All everywhere, every table allowed: an administrator.
    static SandboxRole everything();

    /// {"add|edit|delete|inquire": "None|My|All"}
    QJsonObject levels(const QString &moduleFunction) const { return m_levels.value(moduleFunction).toObject(); }
    Level inquireLevel(const QString &moduleFunction) const;
    /// "Group/Table" to whether it is on the allowed list.
    const QJsonObject &allTables() const { return m_tables; }

    /// Whether a table answers: it is on the allowed list and Table Setup's own inquire level isn't None.
    bool allowsTable(const QString &table) const;

    /// The key must be one of the catalogue (asserted): for tests in C++, where a wrong key is a mistake in the test.
    void setLevel(const QString &moduleFunction, Right right, Level level);
    void setTable(const QString &table, bool allowed);

    /// This role with the changes of `patch`, or what is wrong with it, in words that name the place. The form:
    /// {"base": "needed|nothing|everything|current",
    ///  "levels": {"Companies/Configurations": {"add|edit|delete|inquire": "None|My|All"}}, "tables":
    ///  {"Service/Source": true}}.
    tl::expected<SandboxRole, QString> patched(const QJsonObject &patch) const;

    /// The whole role, in the form that patched() takes.
    QJsonObject toJson() const;

private:
    static SandboxRole uniform(Level level, bool allowed);
    tl::expected<void, QString> patchLevels(const QJsonValue &patch);
    tl::expected<void, QString> patchTables(const QJsonValue &patch);

    QJsonObject m_levels;
    QJsonObject m_tables;
};

} // namespace sandbox
