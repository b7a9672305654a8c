// SPDX-License-Identifier: MIT
#include "tests/sandbox/SandboxRole.h"

#include "tests/sandbox/SandboxCatalogue.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

constexpr Levels allLevelsAll{Level::All, Level::All, Level::All, Level::All};

std::optional<Level> levelNamed(const QJsonValue &value)
{
    for (const Level level : {Level::None, Level::My, Level::All})
        if (value.isString() && value.toString() == nameOf(level))
            return level;
    return std::nullopt;
}

Level *levelOf(Levels &levels, QStringView right)
{
    if (right == u"add")
        return &levels.add;
    if (right == u"edit")
        return &levels.edit;
    if (right == u"delete")
        return &levels.remove;
    return right == u"inquire" ? &levels.inquire : nullptr;
}

QString shown(const QJsonValue &value)
{
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(wrapped.mid(1, wrapped.size() - 2));
}

template<typename Value>
QString unknownKey(const QString &what, const QString &key, const QMap<QString, Value> &known)
{
    const QString start = key.section(u'/', 0, 0) + u'/';
    QStringList near;
    for (const QString &candidate : known.keys())
        if (candidate.startsWith(start, Qt::CaseInsensitive))
            near.append(candidate);
    QString message = u"there is no %1 \"%2\"; "_s.arg(what, key);
    return message + (near.isEmpty() ? u"GET /sandbox/role lists all"_s : u"there is: "_s + near.join(u", "_s));
}

} // namespace

QString nameOf(Level level)
{
    switch (level) {
    case Level::None:
        return u"None"_s;
    case Level::My:
        return u"My"_s;
    case Level::All:
        return u"All"_s;
    }
    Q_UNREACHABLE();
}

SandboxRole SandboxRole::needed()
{
    SandboxRole role;
    QJsonObject levels;
    for (const ModuleFunction &function : moduleFunctions()) {
        role.m_levels.insert(function.key(), Levels{});
        levels.insert(function.key(), function.needed);
    }
    for (const SetupTable &table : setupTables())
        role.m_tables.insert(table.key, table.needed);
    [[maybe_unused]] const auto patched = role.patchLevels(levels);
    Q_ASSERT(patched);
    return role;
}

SandboxRole SandboxRole::nothing()
{
    SandboxRole role = needed();
    for (Levels &levels : role.m_levels)
        levels = Levels{};
    for (bool &allowed : role.m_tables)
        allowed = false;
    return role;
}

SandboxRole SandboxRole::everything()
{
    SandboxRole role = needed();
    for (Levels &levels : role.m_levels)
        levels = allLevelsAll;
    for (bool &allowed : role.m_tables)
        allowed = true;
    return role;
}

bool SandboxRole::allowsTable(const QString &table) const
{
    return m_tables.value(table) && levels(u"System/Table Setup"_s).inquire != Level::None;
}

void SandboxRole::setLevel(const QString &moduleFunction, Right right, Level level)
{
    Q_ASSERT(m_levels.contains(moduleFunction));
    Levels &levels = m_levels[moduleFunction];
    switch (right) {
    case Right::Add:
        levels.add = level;
        return;
    case Right::Edit:
        levels.edit = level;
        return;
    case Right::Delete:
        levels.remove = level;
        return;
    case Right::Inquire:
        levels.inquire = level;
        return;
    }
}

void SandboxRole::setTable(const QString &table, bool allowed)
{
    Q_ASSERT(m_tables.contains(table));
    m_tables[table] = allowed;
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
    if (patch.isUndefined())
        return {};
    if (!patch.isObject())
        return tl::make_unexpected(u"levels: must be an object, \"Module/Function\" to its levels"_s);
    const QJsonObject functions = patch.toObject();
    for (auto function = functions.begin(); function != functions.end(); ++function) {
        if (!m_levels.contains(function.key()))
            return tl::make_unexpected(u"levels: "_s + unknownKey(u"module function"_s, function.key(), m_levels));
        if (!function.value().isObject()) {
            return tl::make_unexpected(
                u"levels: %1: must be an object such as {\"inquire\": \"All\"}"_s.arg(function.key()));
        }
        const QJsonObject rights = function.value().toObject();
        for (auto right = rights.begin(); right != rights.end(); ++right) {
            Level *level = levelOf(m_levels[function.key()], right.key());
            if (!level) {
                return tl::make_unexpected(
                    u"levels: %1: there is no right \"%2\", only add, edit, delete, inquire"_s.arg(function.key(),
                                                                                                   right.key()));
            }
            const std::optional<Level> value = levelNamed(right.value());
            if (!value) {
                return tl::make_unexpected(u"levels: %1: %2: %3 must be \"None\", \"My\" or \"All\""_s.arg(
                    function.key(), right.key(), shown(right.value())));
            }
            *level = *value;
        }
    }
    return {};
}

tl::expected<void, QString> SandboxRole::patchTables(const QJsonValue &patch)
{
    if (patch.isUndefined())
        return {};
    if (!patch.isObject())
        return tl::make_unexpected(u"tables: must be an object, \"Group/Table\" to true or false"_s);
    const QJsonObject tables = patch.toObject();
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        if (!m_tables.contains(table.key()))
            return tl::make_unexpected(u"tables: "_s + unknownKey(u"table"_s, table.key(), m_tables));
        if (!table.value().isBool()) {
            return tl::make_unexpected(
                u"tables: %1: %2 must be true or false"_s.arg(table.key(), shown(table.value())));
        }
        m_tables[table.key()] = table.value().toBool();
    }
    return {};
}

QJsonObject SandboxRole::toJson() const
{
    QJsonObject levels;
    for (auto row = m_levels.begin(); row != m_levels.end(); ++row) {
        levels.insert(row.key(), QJsonObject{{u"add"_s, nameOf(row->add)},
                                             {u"edit"_s, nameOf(row->edit)},
                                             {u"delete"_s, nameOf(row->remove)},
                                             {u"inquire"_s, nameOf(row->inquire)}});
    }
    QJsonObject tables;
    for (auto row = m_tables.begin(); row != m_tables.end(); ++row)
        tables.insert(row.key(), row.value());
    return QJsonObject{{u"levels"_s, levels}, {u"tables"_s, tables}};
}

} // namespace sandbox
