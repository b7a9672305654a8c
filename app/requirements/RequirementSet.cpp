// SPDX-License-Identifier: MIT
#include "app/requirements/RequirementSet.h"

#include "app/base/Json.h"
#include "app/base/PrivateFile.h"
#include "app/base/SharedFile.h"
#include "app/base/Text.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr auto packSchema = "propel-connect/requirements/1"_L1;
constexpr qsizetype mostPackRows = 500; // a run requests each row: a file with more is not meant for this program
constexpr qsizetype mostRowParts = 50;  // of a row: other names, what its probe requests and gives
constexpr qsizetype longestPackText = 500;

/// A value with its place in the file.
struct Node
{
    QJsonValue value;
    QString path = {};

    [[nodiscard]] QJsonObject object() const { return value.toObject(); }
    [[nodiscard]] bool has(const QString &key) const { return object().contains(key); }
    [[nodiscard]] Node operator[](const QString &key) const { return {object().value(key), path + u'/' + key}; }
};

/// Reads a pack, and keeps the first thing that is wrong with it. What is read after that isn't used.
class PackReader
{
public:
    [[nodiscard]] const QString &error() const { return m_error; }

    void fail(const Node &node, const QString &what)
    {
        // The file's own words may be in both, and anybody may have written them.
        if (m_error.isEmpty())
            m_error =
                (node.path.isEmpty() ? QString() : plainExcerpt(node.path, 90) + u": "_s) + plainExcerpt(what, 300);
    }

    void expectKeys(const Node &node, const QStringList &keys)
    {
        if (!node.value.isObject())
            fail(node, u"an object was expected"_s);
        for (const QString &key : node.object().keys()) {
            if (!keys.contains(key))
                fail(node[key],
                     u"\"%1\" is not known here; known are: %2"_s.arg(plainExcerpt(key, 60), keys.join(u", "_s)));
        }
    }

    QString text(const Node &node)
    {
        const QString text = node.value.toString();
        if (text.trimmed().isEmpty())
            fail(node, u"\"%1\" must be a text that is not empty"_s.arg(node.path.section(u'/', -1)));
        else if (text.size() > longestPackText)
            fail(node, u"\"%1\" is longer than %2 characters"_s.arg(node.path.section(u'/', -1)).arg(longestPackText));
        return text;
    }
    QString textOr(const Node &node, const QString &otherwise)
    {
        return node.value.isUndefined() ? otherwise : text(node);
    }

    QString path(const Node &node)
    {
        static const QRegularExpression form(u"^[A-Za-z0-9_-]+(/([A-Za-z0-9_-]+|\\{[A-Za-z]+\\}))*$"_s);
        const QString path = text(node);
        if (!form.match(path).hasMatch())
            fail(node, u"\"%1\" must be a path such as company/companies"_s.arg(node.path.section(u'/', -1)));
        return path;
    }

    QUrl link(const Node &node)
    {
        const QUrl url(textOr(node, {}), QUrl::StrictMode);
        if (!node.value.isUndefined() && (!url.isValid() || url.scheme() != "https"_L1 || url.host().isEmpty()))
            fail(node, u"\"%1\" must be an address that begins with https://"_s.arg(node.path.section(u'/', -1)));
        return url;
    }

    QString uniqueId(const Node &node)
    {
        const QString id = text(node);
        if (m_ids.contains(id))
            fail(node, u"the id \"%1\" is there twice"_s.arg(id));
        m_ids.insert(id);
        return id;
    }

    /// The members of an object or a list; none where there are too many, or something is wrong already.
    QList<std::pair<QString, Node>> members(const Node &node, qsizetype most)
    {
        const QJsonArray array = node.value.toArray();
        const QStringList keys = node.object().keys();
        if (std::max(array.size(), keys.size()) > most)
            fail(node, u"over %1 entries"_s.arg(most));
        QList<std::pair<QString, Node>> members;
        for (qsizetype i = 0; m_error.isEmpty() && i < array.size(); ++i)
            members.append({QString::number(i), {array.at(i), u"%1/%2"_s.arg(node.path).arg(i)}});
        for (qsizetype i = 0; m_error.isEmpty() && i < keys.size(); ++i)
            members.append({keys.at(i), node[keys.at(i)]});
        return members;
    }

    Levels levels(const Node &node)
    {
        static const QHash<QString, Right> rights{{u"add"_s, Right::Add},
                                                  {u"edit"_s, Right::Edit},
                                                  {u"delete"_s, Right::Delete},
                                                  {u"inquire"_s, Right::Inquire}};
        Levels levels;
        if (node.object().isEmpty())
            fail(node, u"\"levels\" must name at least one of add, edit, delete, inquire"_s);
        expectKeys(node, {u"add"_s, u"edit"_s, u"delete"_s, u"inquire"_s});
        for (const auto &[right, value] : members(node, allRights.size())) {
            const std::optional<Level> level = levelFromText(value.value.toString());
            if (!level)
                fail(value, u"\"%1\" must be \"None\", \"My\" or \"All\""_s.arg(right));
            levels[rights.value(right)] = level.value_or(Level::None);
        }
        return levels;
    }

    Probe probe(const Node &node)
    {
        Probe probe;
        if (!node.value.isObject())
            fail(node, u"\"probe\" must be an object"_s);
        expectKeys(node, {u"path"_s, u"query"_s, u"fields"_s, u"gives"_s, u"then"_s, u"tables"_s, u"mayBeObject"_s});
        probe.mayBeObject = node[u"mayBeObject"_s].value.toBool();
        if (node[u"tables"_s].value.toBool()) {
            if (node.object().size() > 1)
                fail(node, u"a probe by tables has no path"_s);
            return probe;
        }
        probe.path = path(node[u"path"_s]);
        if (node.has(u"then"_s))
            probe.then = path(node[u"then"_s]);
        probe.fields = textOr(node[u"fields"_s], u"id"_s);
        for (const auto &[key, value] : members(node[u"query"_s], mostRowParts))
            probe.query.append({key, value.value.toString()});
        for (const auto &[name, field] : members(node[u"gives"_s], mostRowParts))
            probe.gives.insert(name, field.value.toString());
        return probe;
    }

    ModuleRequirement module(const Node &node)
    {
        expectKeys(node, {u"id"_s, u"module"_s, u"action"_s, u"otherNames"_s, u"levels"_s, u"since"_s, u"customize"_s,
                          u"probe"_s, u"reason"_s});
        const QString since = textOr(node[u"since"_s], {});
        ModuleRequirement row{.id = uniqueId(node[u"id"_s]),
                              .module = text(node[u"module"_s]),
                              .action = text(node[u"action"_s]),
                              .otherNames = {},
                              .levels = levels(node[u"levels"_s]),
                              .since = PsaVersion::parse(since),
                              .hasCustomize = node[u"customize"_s].value.toBool(),
                              .probe = probe(node[u"probe"_s]),
                              .reason = textOr(node[u"reason"_s], {})};
        for (const auto &[number, name] : members(node[u"otherNames"_s], mostRowParts))
            row.otherNames += name.value.toString();
        if (!since.isEmpty() && !row.since)
            fail(node[u"since"_s], u"\"since\" must be a release such as \"2020.3\""_s);
        return row;
    }

    TableRequirement table(const Node &node)
    {
        expectKeys(node, {u"id"_s, u"group"_s, u"table"_s, u"path"_s, u"reason"_s});
        return {.id = uniqueId(node[u"id"_s]),
                .group = text(node[u"group"_s]),
                .table = text(node[u"table"_s]),
                .path = path(node[u"path"_s]),
                .reason = textOr(node[u"reason"_s], {})};
    }

    CountRequirement count(const Node &node)
    {
        expectKeys(node, {u"what"_s, u"path"_s, u"needs"_s});
        return {.what = text(node[u"what"_s]), .path = path(node[u"path"_s]), .needs = text(node[u"needs"_s])};
    }

private:
    QSet<QString> m_ids;
    QString m_error;
};

/// What one row needs of others.
void checkWhole(const RequirementSet &set, PackReader &reader)
{
    const QList<ModuleRequirement> &rows = set.modules();
    if (rows.isEmpty() && set.tables().isEmpty())
        reader.fail({}, u"nothing is required: \"modules\" and \"tables\" are both empty"_s);
    if (rows.size() + set.tables().size() > mostPackRows)
        reader.fail({}, u"over %1 rows"_s.arg(mostPackRows));
    QStringList given;
    for (const ModuleRequirement &row : rows)
        given += row.probe.gives.keys();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Node node{{}, u"/modules/%1/probe"_s.arg(i)};
        for (const QString &name : rows.at(i).probe.needs()) {
            if (!given.contains(name) || rows.at(i).probe.gives.contains(name))
                reader.fail(node, u"no other probe gives {%1}"_s.arg(name));
        }
        if (rows.at(i).isTableSetup() && set.tables().isEmpty())
            reader.fail(node, u"a probe by tables needs \"tables\""_s);
    }
    for (qsizetype i = 0; i < set.counts().size(); ++i) {
        const QString &needed = set.counts().at(i).needs;
        if (std::ranges::none_of(rows, [&](const ModuleRequirement &row) { return row.id == needed; }))
            reader.fail({{}, u"/counts/%1/needs"_s.arg(i)}, u"there is no row \"%1\""_s.arg(needed));
    }
}

} // namespace

Result<RequirementSet> RequirementSet::fromJson(const QByteArray &json)
{
    const Result<QJsonDocument> document = readJsonFile(json);
    if (!document)
        return tl::make_unexpected(document.error());
    const Node root{document->isObject() ? QJsonValue(document->object()) : QJsonValue()};
    PackReader reader;
    reader.expectKeys(
        root, {u"schema"_s, u"name"_s, u"version"_s, u"comment"_s, u"links"_s, u"modules"_s, u"tables"_s, u"counts"_s});
    if (reader.text(root[u"schema"_s]) != packSchema)
        reader.fail(root[u"schema"_s], u"\"schema\" must be \"%1\""_s.arg(packSchema));
    RequirementSet set;
    set.m_name = reader.text(root[u"name"_s]);
    set.m_version = reader.text(root[u"version"_s]);
    if (root.has(u"links"_s))
        reader.expectKeys(root[u"links"_s], {u"propelPage"_s});
    set.m_propelPage = reader.link(root[u"links"_s][u"propelPage"_s]);
    for (const QString &list : {u"modules"_s, u"tables"_s}) {
        if (!root[list].value.isArray())
            reader.fail(root[list], u"\"%1\" must be a list"_s.arg(list));
    }
    for (const auto &[number, node] : reader.members(root[u"modules"_s], mostPackRows))
        set.m_modules += reader.module(node);
    for (const auto &[number, node] : reader.members(root[u"tables"_s], mostPackRows))
        set.m_tables += reader.table(node);
    for (const auto &[number, node] : reader.members(root[u"counts"_s], mostPackRows))
        set.m_counts += reader.count(node);
    if (reader.error().isEmpty())
        checkWhole(set, reader);
    if (!reader.error().isEmpty())
        return fail(Cause::FileDamaged, reader.error());
    return set;
}

Result<RequirementSet> RequirementSet::fromFile(const QString &path)
{
    const Result<QByteArray> content = path.startsWith(u':') ? readFile(path) : readFileOrPipe(path);
    if (!content)
        return tl::make_unexpected(content.error());
    Result<RequirementSet> set = fromJson(content->contains('\0') ? textFrom(*content).toUtf8() : *content);
    if (!set)
        return fail(set.error().cause, QDir::toNativeSeparators(path) + u", "_s + set.error().detail);
    return set;
}

const RequirementSet &RequirementSet::builtIn()
{
    static const RequirementSet set = [] {
        const Result<RequirementSet> read = fromFile(u":/requirements/connectwise.json"_s);
        if (!read)
            qFatal("The requirements that were built in are wrong: %s", qUtf8Printable(read.error().detail));
        return *read;
    }();
    return set;
}

} // namespace Propel
