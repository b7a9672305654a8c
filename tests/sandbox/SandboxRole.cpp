// SPDX-License-Identifier: MIT
#include "tests/sandbox/SandboxRole.h"

#include "tests/sandbox/SandboxCatalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

// In the order of the enumerators.
constexpr std::array levelNames{"None"_L1, "My"_L1, "All"_L1};
constexpr std::array rightNames{"add"_L1, "edit"_L1, "delete"_L1, "inquire"_L1};

QString nameOf(Level level)
{
    return levelNames.at(std::size_t(level));
}

QString shown(const QJsonValue &value)
{
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(wrapped.mid(1, wrapped.size() - 2));
}

tl::unexpected<QString> unknownKey(const QString &what, const QString &key, const QJsonObject &known)
{
    const QString start = key.section(u'/', 0, 0) + u'/';
    QStringList near;
    for (const QString &candidate : known.keys())
        if (candidate.startsWith(start, Qt::CaseInsensitive))
            near.append(candidate);
    const QString hint = near.isEmpty() ? u"GET /sandbox/role lists all"_s : u"there is: "_s + near.join(u", "_s);
    return tl::make_unexpected(u"%1 \"%2\"; %3"_s.arg(what, key, hint));
}

} // namespace

SandboxRole SandboxRole::uniform(Level level, bool allowed)
{
    SandboxRole role;
    QJsonObject levels;
    for (const QLatin1StringView right : rightNames)
        levels.insert(right, nameOf(level));
    for (const ModuleFunction &function : moduleFunctions())
        role.m_levels.insert(function.key(), levels);
    for (const SetupTable &table : setupTables())
        role.m_tables.insert(table.key, allowed);
    return role;
}

SandboxRole SandboxRole::needed()
{
    SandboxRole role = nothing();
    QJsonObject levels;
    for (const ModuleFunction &function : moduleFunctions())
        levels.insert(function.key(), function.needed);
    for (const SetupTable &table : setupTables())
        role.m_tables.insert(table.key, table.needed);
    [[maybe_unused]] const auto patched = role.patchLevels(levels);
    Q_ASSERT(patched);
    return role;
}

SandboxRole SandboxRole::nothing()
{
    return uniform(Level::None, false);
}

SandboxRole SandboxRole::everything()
{
    return uniform(Level::All, true);
}

Level SandboxRole::inquireLevel(const QString &moduleFunction) const
{
    const QString name = levels(moduleFunction)["inquire"_L1].toString();
    return name == nameOf(Level::All) ? Level::All : name == nameOf(Level::My) ? Level::My : Level::None;
}

bool SandboxRole::allowsTable(const QString &table) const
{
    return m_tables.value(table).toBool() && inquireLevel(u"System/Table Setup"_s) != Level::None;
}

void SandboxRole::setLevel(const QString &moduleFunction, Right right, Level level)
{
    Q_ASSERT(m_levels.contains(moduleFunction));
    QJsonObject changed = levels(moduleFunction);
    changed.insert(rightNames.at(std::size_t(right)), nameOf(level));
    m_levels.insert(moduleFunction, changed);
}

void SandboxRole::setTable(const QString &table, bool allowed)
{
    Q_ASSERT(m_tables.contains(table));
    m_tables.insert(table, allowed);
}

tl::expected<SandboxRole, QString> SandboxRole::patched(const QJsonObject &patch) const
{
    SandboxRole role = *this;
    const QMap<QString, SandboxRole> bases{
        {u"needed"_s, needed()}, {u"nothing"_s, nothing()}, {u"everything"_s, everything()}, {u"current"_s, *this}};
    for (const QString &key : patch.keys())
        if (key != u"base" && key != u"levels" && key != u"tables")
            return tl::make_unexpected(u"a role has no \"%1\", only \"base\", \"levels\" and \"tables\""_s.arg(key));
    if (const QJsonValue base = patch.value(u"base"_s); !base.isUndefined()) {
        if (!base.isString() || !bases.contains(base.toString())) {
            return tl::make_unexpected(
                u"base: %1 must be \"needed\", \"nothing\", \"everything\" or \"current\""_s.arg(shown(base)));
        }
        role = bases.value(base.toString());
    }
    if (auto done = role.patchLevels(patch.value(u"levels"_s)); !done)
        return tl::make_unexpected(done.error());
    if (auto done = role.patchTables(patch.value(u"tables"_s)); !done)
        return tl::make_unexpected(done.error());
    return role;
}

tl::expected<void, QString> SandboxRole::patchLevels(const QJsonValue &patch)
{
    if (!patch.isUndefined() && !patch.isObject())
        return tl::make_unexpected(u"levels: must be an object, \"Module/Function\" to its levels"_s);
    const QJsonObject functions = patch.toObject();
    for (const QString &function : functions.keys()) {
        if (!m_levels.contains(function))
            return unknownKey(u"levels: there is no module function"_s, function, m_levels);
        if (!functions[function].isObject())
            return tl::make_unexpected(u"levels: %1: must be an object such as {\"inquire\": \"All\"}"_s.arg(function));
        const QJsonObject rights = functions[function].toObject();
        QJsonObject changed = levels(function);
        for (const QString &right : rights.keys()) {
            if (!changed.contains(right)) {
                return tl::make_unexpected(
                    u"levels: %1: there is no right \"%2\", only add, edit, delete, inquire"_s.arg(function, right));
            }
            if (std::find(levelNames.begin(), levelNames.end(), rights[right].toString()) == levelNames.end()) {
                return tl::make_unexpected(u"levels: %1: %2: %3 must be \"None\", \"My\" or \"All\""_s.arg(
                    function, right, shown(rights[right])));
            }
            changed.insert(right, rights[right]);
        }
        m_levels.insert(function, changed);
    }
    return {};
}

tl::expected<void, QString> SandboxRole::patchTables(const QJsonValue &patch)
{
    if (!patch.isUndefined() && !patch.isObject())
        return tl::make_unexpected(u"tables: must be an object, \"Group/Table\" to true or false"_s);
    const QJsonObject tables = patch.toObject();
    for (const QString &table : tables.keys()) {
        if (!m_tables.contains(table))
            return unknownKey(u"tables: there is no table"_s, table, m_tables);
        if (!tables[table].isBool())
            return tl::make_unexpected(u"tables: %1: %2 must be true or false"_s.arg(table, shown(tables[table])));
        m_tables.insert(table, tables[table]);
    }
    return {};
}

QJsonObject SandboxRole::toJson() const
{
    return QJsonObject{{u"levels"_s, m_levels}, {u"tables"_s, m_tables}};
}

} // namespace sandbox
