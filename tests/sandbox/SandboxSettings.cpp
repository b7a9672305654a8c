// SPDX-License-Identifier: MIT
#include "tests/sandbox/SandboxSettings.h"

#include <QJsonArray>

#include <array>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

template<typename Value>
using Name = std::pair<QStringView, Value>;

constexpr std::array ownLevelsNames{
    Name<OwnLevels>{u"ok", OwnLevels::Ok}, Name<OwnLevels>{u"refused", OwnLevels::Refused},
    Name<OwnLevels>{u"missing", OwnLevels::Missing}, Name<OwnLevels>{u"empty", OwnLevels::Empty}};
constexpr std::array spellingNames{Name<Spelling>{u"plain", Spelling::Plain},
                                   Name<Spelling>{u"other", Spelling::Other}};
constexpr std::array clientIdNames{Name<ClientIdRule>{u"optional", ClientIdRule::Optional},
                                   Name<ClientIdRule>{u"required", ClientIdRule::Required}};

template<typename Names>
auto valueOf(const Names &names, QStringView name) -> std::optional<decltype(names.front().second)>
{
    for (const auto &[text, value] : names)
        if (text == name)
            return value;
    return std::nullopt;
}

template<typename Names>
QString textOf(const Names &names, decltype(names.front().second) value)
{
    for (const auto &[text, candidate] : names)
        if (candidate == value)
            return text.toString();
    Q_UNREACHABLE();
}

/// Takes a named value out of the patch; false: it is there and wrong.
template<typename Names, typename Value>
bool takeNamed(const Names &names, const QJsonValue &json, Value &value)
{
    if (json.isUndefined())
        return true;
    const auto found = valueOf(names, json.toString());
    value = found.value_or(value);
    return found.has_value();
}

bool takeBool(const QJsonValue &json, bool &value)
{
    value = json.toBool(value);
    return json.isUndefined() || json.isBool();
}

tl::expected<void, QString> takeRedirects(const QJsonValue &json, QList<Fault> &redirects)
{
    if (json.isUndefined())
        return {};
    if (!json.isArray())
        return tl::make_unexpected(u"redirect: must be a list of {\"path\": …, \"to\": …}"_s);
    redirects.clear();
    for (const QJsonValue entry : json.toArray()) {
        if (!entry[u"path"_s].isString() || !entry[u"to"_s].isString())
            return tl::make_unexpected(u"redirect: each entry needs a \"path\" and a \"to\""_s);
        redirects.append(redirect(entry[u"path"_s].toString(), entry[u"to"_s].toString()));
    }
    return {};
}

tl::expected<void, QString> takeFaults(const QJsonValue &json, QList<Fault> &faults)
{
    if (json.isUndefined())
        return {};
    if (!json.isArray())
        return tl::make_unexpected(u"fail: must be a list"_s);
    faults.clear();
    for (const QJsonValue entry : json.toArray()) {
        const auto fault = faultFromJson(entry);
        if (!fault)
            return tl::make_unexpected(fault.error());
        faults.append(*fault);
    }
    return {};
}

} // namespace

std::optional<InstanceVersion> InstanceVersion::fromText(const QString &text)
{
    static const QRegularExpression form(u"\\Av(\\d{4})\\.(\\d{1,3})\\.(\\d{1,7})\\z"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return InstanceVersion{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
}

QString InstanceVersion::text() const
{
    return u"v%1.%2.%3"_s.arg(year).arg(release).arg(build);
}

QString InstanceVersion::codebase() const
{
    return u"v%1_%2"_s.arg(year).arg(release);
}

bool InstanceVersion::atLeast(int otherYear, int otherRelease) const
{
    return std::tie(year, release) >= std::tie(otherYear, otherRelease);
}

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
    if (const QJsonValue wait = patch.value(u"latency"_s); !wait.isUndefined()) {
        changed.latency = wait.toInt(-1);
        if (changed.latency < 0)
            return tl::make_unexpected(u"latency: must be a whole number of milliseconds"_s);
    }
    if (const QJsonValue most = patch.value(u"perSecond"_s); !most.isUndefined()) {
        changed.perSecond = most.toInt(-1);
        if (changed.perSecond < 0)
            return tl::make_unexpected(u"perSecond: must be a whole number of requests, or 0"_s);
    }
    if (!takeNamed(ownLevelsNames, patch.value(u"mySecurity"_s), changed.mySecurity))
        return tl::make_unexpected(u"mySecurity: must be \"ok\", \"refused\", \"missing\" or \"empty\""_s);
    if (!takeNamed(spellingNames, patch.value(u"spelling"_s), changed.spelling))
        return tl::make_unexpected(u"spelling: must be \"plain\" or \"other\""_s);
    if (!takeNamed(clientIdNames, patch.value(u"clientId"_s), changed.clientId))
        return tl::make_unexpected(u"clientId: must be \"optional\" or \"required\""_s);
    if (const QJsonValue text = patch.value(u"version"_s); !text.isUndefined()) {
        const auto newVersion = InstanceVersion::fromText(text.toString());
        if (!newVersion)
            return tl::make_unexpected(u"version: must look like \"v2025.1.10333\""_s);
        changed.version = *newVersion;
    }
    if (!takeBool(patch.value(u"cloud"_s), changed.cloud) || !takeBool(patch.value(u"openInfo"_s), changed.openInfo))
        return tl::make_unexpected(u"cloud, openInfo: must be true or false"_s);
    if (const QJsonValue host = patch.value(u"siteUrl"_s); !host.isUndefined()) {
        if (!host.isString() && !host.isNull())
            return tl::make_unexpected(u"siteUrl: must be a host, \"\" (leave it out) or null (the usual one)"_s);
        changed.siteUrl = host.isNull() ? std::nullopt : std::optional(host.toString());
    }
    if (const QJsonValue letter = patch.value(u"licenseClass"_s); !letter.isUndefined()) {
        changed.licenseClass = letter.toString();
        if (changed.licenseClass.isEmpty())
            return tl::make_unexpected(u"licenseClass: must be a text, such as \"A\" or \"F\""_s);
    }
    if (auto done = takeFaults(patch.value(u"fail"_s), changed.fail); !done)
        return tl::make_unexpected(done.error());
    if (auto done = takeRedirects(patch.value(u"redirect"_s), changed.redirects); !done)
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
                       {u"version"_s, version.text()},
                       {u"cloud"_s, cloud},
                       {u"openInfo"_s, openInfo},
                       {u"siteUrl"_s, siteUrl ? QJsonValue(*siteUrl) : QJsonValue(QJsonValue::Null)},
                       {u"licenseClass"_s, licenseClass},
                       {u"fail"_s, faults},
                       {u"redirect"_s, redirectList}};
}

} // namespace sandbox
