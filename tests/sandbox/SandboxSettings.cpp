// SPDX-License-Identifier: MIT
#include "tests/sandbox/SandboxSettings.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

// In the order of the enumerators.
constexpr std::array ownLevelsNames{"ok"_L1, "refused"_L1, "missing"_L1, "empty"_L1};
constexpr std::array spellingNames{"plain"_L1, "other"_L1};
constexpr std::array clientIdNames{"optional"_L1, "required"_L1};

template<typename Names, typename Value>
QString textOf(const Names &names, Value value)
{
    return names.at(std::size_t(value));
}

/// Takes a named value out of the patch; false: it is there and wrong.
template<typename Names, typename Value>
bool takeNamed(const Names &names, const QJsonValue &json, Value &value)
{
    if (json.isUndefined())
        return true;
    const auto found = std::find(names.begin(), names.end(), json.toString());
    if (found == names.end())
        return false;
    value = static_cast<Value>(found - names.begin());
    return true;
}

/// Takes a number from 0 on out of the patch; false: it is there and wrong.
bool takeNumber(const QJsonValue &json, int &value)
{
    value = json.isUndefined() ? value : json.toInt(-1);
    return value >= 0;
}

/// Replaces the list as a whole, by what `read` makes of each entry.
tl::expected<void, QString> takeFaults(const QJsonObject &patch, const QString &name, QList<Fault> &faults,
                                       tl::expected<Fault, QString> (*read)(const QJsonValue &))
{
    if (!patch.contains(name))
        return {};
    if (!patch.value(name).isArray())
        return tl::make_unexpected(u"%1: must be a list"_s.arg(name));
    faults.clear();
    for (const QJsonValue entry : patch.value(name).toArray()) {
        const auto fault = read(entry);
        if (!fault)
            return tl::make_unexpected(fault.error());
        faults.append(*fault);
    }
    return {};
}

} // namespace

tl::expected<Settings, QString> Settings::patched(const QJsonObject &patch) const
{
    Settings changed = *this;
    const QJsonObject known = toJson();
    for (const QString &key : patch.keys()) {
        if (!known.contains(key)) {
            return tl::make_unexpected(
                u"there is no setting \"%1\"; there is: %2"_s.arg(key, known.keys().join(u", "_s)));
        }
    }
    if (!takeNumber(patch.value(u"latency"_s), changed.latency))
        return tl::make_unexpected(u"latency: must be a whole number of milliseconds"_s);
    if (!takeNumber(patch.value(u"perSecond"_s), changed.perSecond))
        return tl::make_unexpected(u"perSecond: must be a whole number of requests, or 0"_s);
    if (!takeNamed(ownLevelsNames, patch.value(u"mySecurity"_s), changed.mySecurity))
        return tl::make_unexpected(u"mySecurity: must be \"ok\", \"refused\", \"missing\" or \"empty\""_s);
    if (!takeNamed(spellingNames, patch.value(u"spelling"_s), changed.spelling))
        return tl::make_unexpected(u"spelling: must be \"plain\" or \"other\""_s);
    if (!takeNamed(clientIdNames, patch.value(u"clientId"_s), changed.clientId))
        return tl::make_unexpected(u"clientId: must be \"optional\" or \"required\""_s);
    if (const QJsonValue text = patch.value(u"version"_s); !text.isUndefined()) {
        static const QRegularExpression form(u"\\Av\\d{4}\\.\\d{1,3}\\.\\d{1,7}\\z"_s);
        if (!form.match(text.toString()).hasMatch())
            return tl::make_unexpected(u"version: must look like \"v2025.1.10333\""_s);
        changed.version = QVersionNumber::fromString(text.toString().mid(1));
    }
    if (const QJsonValue isCloud = patch.value(u"cloud"_s); !isCloud.isUndefined()) {
        if (!isCloud.isBool())
            return tl::make_unexpected(u"cloud: must be true or false"_s);
        changed.cloud = isCloud.toBool();
    }
    if (auto done = takeFaults(patch, u"fail"_s, changed.fail, faultFromJson); !done)
        return tl::make_unexpected(done.error());
    if (auto done = takeFaults(patch, u"redirect"_s, changed.redirects, redirectFromJson); !done)
        return tl::make_unexpected(done.error());
    return changed;
}

QJsonObject Settings::toJson() const
{
    QJsonArray faults;
    for (const Fault &fault : fail)
        faults.append(sandbox::toJson(fault));
    QJsonArray redirectList;
    for (const Fault &fault : redirects) {
        redirectList.append(QJsonObject{{u"path"_s, fault.path.text()},
                                        {u"to"_s, QString::fromLatin1(fault.answer.headers.constFirst().second)}});
    }
    return QJsonObject{{u"latency"_s, latency},
                       {u"perSecond"_s, perSecond},
                       {u"mySecurity"_s, textOf(ownLevelsNames, mySecurity)},
                       {u"spelling"_s, textOf(spellingNames, spelling)},
                       {u"clientId"_s, textOf(clientIdNames, clientId)},
                       {u"version"_s, u'v' + version.toString()},
                       {u"cloud"_s, cloud},
                       {u"fail"_s, faults},
                       {u"redirect"_s, redirectList}};
}

QString Settings::codebase() const
{
    return u"v%1_%2"_s.arg(version.majorVersion()).arg(version.minorVersion());
}

} // namespace sandbox
