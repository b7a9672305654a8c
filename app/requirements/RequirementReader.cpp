// SPDX-License-Identifier: MIT
#include "app/requirements/RequirementReader.h"

#include "app/base/Json.h"
#include "app/base/Text.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr auto packSchema = "propel-connect/requirements/1"_L1;
constexpr qsizetype mostPackRows = 500; // a run asks for each row: a file with more is not meant for this program
constexpr qsizetype mostRowParts = 50;  // of a row: other names, what its probe asks for and gives
constexpr qsizetype longestPackText = 500;

bool isPath(const QString &text)
{
    static const QRegularExpression form(u"^[A-Za-z0-9_-]+(/([A-Za-z0-9_-]+|\\{[A-Za-z]+\\}))*$"_s);
    return form.match(text).hasMatch();
}

} // namespace

Result<RequirementSet> RequirementReader::read(const QByteArray &json)
{
    const Result<QJsonDocument> document = readJsonFile(json);
    if (!document)
        return tl::make_unexpected(document.error());
    RequirementSet set;
    const QJsonValue root = document->isObject() ? QJsonValue(document->object()) : QJsonValue();
    if (!readRoot({root, {}}, set) || !checkWhole(set))
        return fail(Cause::FileDamaged, m_error);
    return set;
}

bool RequirementReader::readRoot(const Node &root, RequirementSet &set)
{
    QString schemaName;
    if (!root.value.isObject())
        return wrong(root, u"an object was expected"_s);
    if (!knowsOnly(root,
                   {u"schema"_s, u"name"_s, u"version"_s, u"comment"_s, u"modules"_s, u"tables"_s, u"counts"_s}) ||
        !text(root, u"schema"_s, schemaName))
        return false;
    if (schemaName != packSchema)
        return wrong(child(root, u"schema"_s), u"\"schema\" must be \"%1\""_s.arg(packSchema));
    if (!text(root, u"name"_s, set.m_name) || !text(root, u"version"_s, set.m_version))
        return false;
    for (const QString &list : {u"modules"_s, u"tables"_s}) {
        if (!child(root, list).value.isArray())
            return wrong(child(root, list), u"\"%1\" must be a list"_s.arg(list));
    }
    for (const QString &list : {u"modules"_s, u"tables"_s, u"counts"_s}) {
        if (!hasAtMost(child(root, list), mostPackRows))
            return false;
    }
    for (const Node &node : items(child(root, u"modules"_s))) {
        if (!readModule(node, set.m_modules.emplaceBack()))
            return false;
    }
    for (const Node &node : items(child(root, u"tables"_s))) {
        if (!readTable(node, set.m_tables.emplaceBack()))
            return false;
    }
    for (const Node &node : items(child(root, u"counts"_s))) {
        if (!readCount(node, set.m_counts.emplaceBack()))
            return false;
    }
    return true;
}

bool RequirementReader::readModule(const Node &node, ModuleRequirement &row)
{
    if (!knowsOnly(node, {u"id"_s, u"module"_s, u"action"_s, u"otherNames"_s, u"levels"_s, u"since"_s, u"probe"_s,
                          u"reason"_s}) ||
        !uniqueId(node, row.id) || !text(node, u"module"_s, row.module) || !text(node, u"action"_s, row.action) ||
        !text(node, u"reason"_s, row.reason, true) || !readLevels(child(node, u"levels"_s), row.levels) ||
        !readProbe(child(node, u"probe"_s), row.probe))
        return false;
    if (!hasAtMost(child(node, u"otherNames"_s), mostRowParts))
        return false;
    for (const Node &name : items(child(node, u"otherNames"_s)))
        row.otherNames += name.value.toString();
    QString since;
    if (!text(node, u"since"_s, since, true))
        return false;
    row.since = PsaVersion::parse(since);
    if (!since.isEmpty() && !row.since)
        return wrong(child(node, u"since"_s), u"\"since\" must be a release such as \"2020.3\""_s);
    return true;
}

bool RequirementReader::readLevels(const Node &node, Levels &levels)
{
    if (!node.value.isObject() || node.value.toObject().isEmpty())
        return wrong(node, u"\"levels\" must name at least one of add, edit, delete, inquire"_s);
    if (!knowsOnly(node, {u"add"_s, u"edit"_s, u"delete"_s, u"inquire"_s}))
        return false;
    static const QHash<QString, Right> names{
        {u"add"_s, Right::Add}, {u"edit"_s, Right::Edit}, {u"delete"_s, Right::Delete}, {u"inquire"_s, Right::Inquire}};
    const QJsonObject object = node.value.toObject();
    for (auto level = object.begin(); level != object.end(); ++level) {
        const std::optional<Level> value = levelFromText(level->toString());
        if (!value)
            return wrong(child(node, level.key()), u"\"%1\" must be \"None\", \"My\" or \"All\""_s.arg(level.key()));
        levels[names.value(level.key())] = *value;
    }
    return true;
}

bool RequirementReader::readProbe(const Node &node, Probe &probe)
{
    if (!node.value.isObject())
        return wrong(node, u"\"probe\" must be an object"_s);
    if (!knowsOnly(node, {u"path"_s, u"query"_s, u"fields"_s, u"gives"_s, u"then"_s, u"tables"_s, u"mayBeObject"_s}))
        return false;
    probe.mayBeObject = child(node, u"mayBeObject"_s).value.toBool();
    if (child(node, u"tables"_s).value.toBool())
        return node.value.toObject().size() == 1 || wrong(node, u"a probe by tables has no path"_s);
    probe.fields = u"id"_s;
    if (!path(node, u"path"_s, probe.path) || !path(node, u"then"_s, probe.then, true) ||
        (!child(node, u"fields"_s).value.isUndefined() && !text(node, u"fields"_s, probe.fields)))
        return false;
    if (!hasAtMost(child(node, u"query"_s), mostRowParts) || !hasAtMost(child(node, u"gives"_s), mostRowParts))
        return false;
    const QJsonObject query = child(node, u"query"_s).value.toObject();
    for (auto part = query.begin(); part != query.end(); ++part)
        probe.query.append({part.key(), part->toString()});
    const QJsonObject gives = child(node, u"gives"_s).value.toObject();
    for (auto given = gives.begin(); given != gives.end(); ++given)
        probe.gives.insert(given.key(), given->toString());
    return true;
}

bool RequirementReader::readTable(const Node &node, TableRequirement &row)
{
    return knowsOnly(node, {u"id"_s, u"group"_s, u"table"_s, u"path"_s, u"reason"_s}) && uniqueId(node, row.id) &&
           text(node, u"group"_s, row.group) && text(node, u"table"_s, row.table) && path(node, u"path"_s, row.path) &&
           text(node, u"reason"_s, row.reason, true);
}

bool RequirementReader::readCount(const Node &node, CountRequirement &count)
{
    return knowsOnly(node, {u"what"_s, u"path"_s, u"needs"_s}) && text(node, u"what"_s, count.what) &&
           path(node, u"path"_s, count.path) && text(node, u"needs"_s, count.needs);
}

bool RequirementReader::checkWhole(const RequirementSet &set)
{
    if (set.modules().isEmpty() && set.tables().isEmpty())
        return wrong({}, u"nothing is required: \"modules\" and \"tables\" are both empty"_s);
    if (set.modules().size() + set.tables().size() > mostPackRows)
        return wrong({}, u"over %1 rows"_s.arg(mostPackRows));
    QSet<QString> given;
    for (const ModuleRequirement &row : set.modules())
        given.unite(QSet<QString>(row.probe.gives.keyBegin(), row.probe.gives.keyEnd()));
    for (qsizetype i = 0; i < set.modules().size(); ++i) {
        const Node node{{}, u"/modules/%1/probe"_s.arg(i)};
        QStringList needs = set.modules().at(i).probe.needs();
        for (const QString &name : needs) {
            if (!given.contains(name) || set.modules().at(i).probe.gives.contains(name))
                return wrong(node, u"no other probe gives {%1}"_s.arg(name));
        }
        if (set.modules().at(i).isTableSetup() && set.tables().isEmpty())
            return wrong(node, u"a probe by tables needs \"tables\""_s);
    }
    for (qsizetype i = 0; i < set.counts().size(); ++i) {
        const bool known = std::any_of(set.modules().begin(), set.modules().end(), [&](const ModuleRequirement &row) {
            return row.id == set.counts().at(i).needs;
        });
        if (!known)
            return wrong({{}, u"/counts/%1/needs"_s.arg(i)}, u"there is no row \"%1\""_s.arg(set.counts().at(i).needs));
    }
    return true;
}

bool RequirementReader::wrong(const Node &node, const QString &what)
{
    // The file's own words may be in both, and anybody may have written them.
    const QString place = node.path.isEmpty() ? QString() : plainExcerpt(node.path, 90) + u": "_s;
    m_error = place + plainExcerpt(what, 300);
    return false;
}

bool RequirementReader::knowsOnly(const Node &node, const QStringList &keys)
{
    if (!node.value.isObject())
        return wrong(node, u"an object was expected"_s);
    const QStringList present = node.value.toObject().keys();
    for (const QString &key : present) {
        if (!keys.contains(key))
            return wrong(child(node, key),
                         u"\"%1\" is not known here; known are: %2"_s.arg(plainExcerpt(key, 60), keys.join(u", "_s)));
    }
    return true;
}

RequirementReader::Node RequirementReader::child(const Node &node, const QString &key)
{
    return {node.value.toObject().value(key), node.path + u'/' + key};
}

QList<RequirementReader::Node> RequirementReader::items(const Node &node)
{
    QList<Node> nodes;
    const QJsonArray array = node.value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        nodes.append({array.at(i), u"%1/%2"_s.arg(node.path).arg(i)});
    return nodes;
}

bool RequirementReader::hasAtMost(const Node &node, qsizetype most)
{
    const qsizetype count = node.value.isObject() ? node.value.toObject().size() : node.value.toArray().size();
    return count <= most || wrong(node, u"over %1 entries"_s.arg(most));
}

bool RequirementReader::text(const Node &node, const QString &key, QString &into, bool mayBeMissing)
{
    const Node value = child(node, key);
    if (value.value.isUndefined() && mayBeMissing)
        return true;
    if (!value.value.isString() || value.value.toString().trimmed().isEmpty())
        return wrong(value, u"\"%1\" must be a text that is not empty"_s.arg(key));
    into = value.value.toString();
    return into.size() <= longestPackText ||
           wrong(value, u"\"%1\" is longer than %2 characters"_s.arg(key).arg(longestPackText));
}

bool RequirementReader::path(const Node &node, const QString &key, QString &into, bool mayBeMissing)
{
    if (!text(node, key, into, mayBeMissing))
        return false;
    return into.isEmpty() || isPath(into) ||
           wrong(child(node, key), u"\"%1\" must be a path such as company/companies"_s.arg(key));
}

bool RequirementReader::uniqueId(const Node &node, QString &into)
{
    if (!text(node, u"id"_s, into))
        return false;
    if (m_ids.contains(into))
        return wrong(child(node, u"id"_s), u"the id \"%1\" is there twice"_s.arg(into));
    m_ids.insert(into);
    return true;
}

} // namespace Propel
