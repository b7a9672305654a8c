// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

#include <tl/expected.hpp>

namespace sandbox {

enum class Level { None, My, All };
enum class Right { Add, Edit, Delete, Inquire };

/// The four columns of one row on the Security Roles screen.
struct Levels
{
    Level add = Level::None;
    Level edit = Level::None;
    Level remove = Level::None;
    Level inquire = Level::None;

    bool operator==(const Levels &) const = default;
};

QString nameOf(Level level);

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

    Levels levels(const QString &moduleFunction) const { return m_levels.value(moduleFunction); }
    const QMap<QString, Levels> &allLevels() const { return m_levels; }
    const QMap<QString, bool> &allTables() const { return m_tables; }

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

    bool operator==(const SandboxRole &) const = default;

private:
    tl::expected<void, QString> patchLevels(const QJsonValue &patch);
    tl::expected<void, QString> patchTables(const QJsonValue &patch);

    QMap<QString, Levels> m_levels;
    QMap<QString, bool> m_tables;
};

} // namespace sandbox
