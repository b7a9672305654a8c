// SPDX-License-Identifier: MIT
#include "app/start/StartOptions.h"

#include "app/connection/Credentials.h"
#include "app/connection/InstanceAddress.h"
#include "app/text/CauseText.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr auto schema = "propel-connect/start/1"_L1;
constexpr qsizetype longestText = 4096; // a path; all else is far shorter

struct Flag
{
    QLatin1StringView name;
    bool StartOptions::*member;
};
constexpr Flag flags[] = {{"setup"_L1, &StartOptions::setup},
                          {"tray"_L1, &StartOptions::tray},
                          {"testNow"_L1, &StartOptions::testNow},
                          {"fromLink"_L1, &StartOptions::fromLink},
                          {"verbose"_L1, &StartOptions::verbose}};

struct TextOption
{
    QLatin1StringView name;
    QString StartOptions::*member;
};
constexpr TextOption texts[] = {
    {"domain"_L1, &StartOptions::domain},     {"companyId"_L1, &StartOptions::companyId},
    {"caFile"_L1, &StartOptions::caFile},     {"clientId"_L1, &StartOptions::clientId},
    {"language"_L1, &StartOptions::language}, {"activationToken"_L1, &StartOptions::activationToken}};

bool isPlain(const QString &text)
{
    return text.size() <= longestText && std::ranges::all_of(text, [](QChar c) { return c.isPrint(); });
}

} // namespace

void StartOptions::takeEnvironment()
{
#ifdef Q_OS_WIN
    DWORD session = 0; // one account may have several: by remote desktop, on a server
    if (ProcessIdToSessionId(GetCurrentProcessId(), &session))
        displays = {u"Session %1"_s.arg(session)};
#else
    for (const char *name : {"WAYLAND_DISPLAY", "DISPLAY"}) {
        static const QRegularExpression screen(u"(:\\d+)\\.\\d+$"_s); // ":0.0" is on the display ":0"
        if (QString display = qEnvironmentVariable(name); !display.isEmpty() && isPlain(display))
            displays += display.replace(screen, u"\\1"_s);
    }
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN", qEnvironmentVariable("DESKTOP_STARTUP_ID"));
    activationToken = isPlain(token) ? token : QString();
#endif
}

bool StartOptions::isElsewhere(const StartOptions &other) const
{
    const auto isShared = [&other](const QString &display) { return other.displays.contains(display); };
    return !displays.isEmpty() && !other.displays.isEmpty() && std::ranges::none_of(displays, isShared);
}

QByteArray StartOptions::toJson() const
{
    QJsonObject object{{u"schema"_s, QString(schema)}};
    for (const Flag &flag : flags)
        object.insert(flag.name, this->*flag.member);
    for (const TextOption &text : texts)
        object.insert(text.name, this->*text.member);
    object.insert("displays"_L1, QJsonArray::fromStringList(displays));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<StartOptions> StartOptions::fromJson(const QByteArray &json)
{
    if (json.size() > longestJson)
        return fail(Cause::FileDamaged, u"too long"_s);
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object[u"schema"_s].toString() != schema)
        return fail(Cause::FileDamaged, u"schema"_s);
    StartOptions options;
    for (const Flag &flag : flags) {
        const QJsonValue value = object[flag.name];
        if (!value.isBool() && !value.isUndefined())
            return fail(Cause::FileDamaged, flag.name);
        options.*flag.member = value.toBool();
    }
    for (const TextOption &text : texts) {
        const QJsonValue value = object[text.name];
        if ((!value.isString() && !value.isUndefined()) || !isPlain(value.toString()))
            return fail(Cause::FileDamaged, text.name);
        options.*text.member = value.toString();
    }
    const QJsonArray displays = object[u"displays"_s].toArray();
    for (const QJsonValue &display : displays.size() > 2 ? QJsonArray() : displays) {
        if (!isPlain(display.toString()))
            return fail(Cause::FileDamaged, u"displays"_s);
        options.displays += display.toString();
    }
    if (!options.caFile.isEmpty() && !QDir::isAbsolutePath(options.caFile))
        return fail(Cause::FileDamaged, u"caFile"_s);
    return options;
}

namespace {

using App = QCoreApplication;

constexpr qsizetype longest = 2000; // characters

tl::unexpected<QString> refuse(const QString &why)
{
    //: %1: a sentence that says why
    return tl::make_unexpected(App::translate("SetupLink", "We didn't open the link. %1").arg(why));
}

QString otherThanExpected()
{
    return App::translate("SetupLink", "It contains something other than a domain and a Company ID.");
}

/// Keys mix all three; a Company ID of their length hardly ever does.
bool isMixed(const QString &value)
{
    const auto any = [&value](auto is) { return std::ranges::any_of(value, is); };
    return any([](QChar c) { return c.isUpper(); }) && any([](QChar c) { return c.isLower(); }) &&
           any([](QChar c) { return c.isDigit(); });
}

/// A name that a key could go by, or a value that looks like one.
bool bringsKey(const QString &name, const QString &value)
{
    static const QStringList words{u"key"_s, u"secret"_s, u"password"_s, u"passwd"_s, u"token"_s, u"auth"_s};
    const bool byName =
        std::ranges::any_of(words, [&name](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
    const QString bare = value.trimmed();
    return byName || (looksLikeKey(bare) && isMixed(bare));
}

} // namespace

bool isSetupLink(const QString &text)
{
    return text.startsWith("propel-connect:"_L1, Qt::CaseInsensitive);
}

tl::expected<StartOptions, QString> readSetupLink(const QString &link)
{
    if (link.size() > longest)
        return refuse(App::translate("SetupLink", "It is too long."));
    const QUrl url(link, QUrl::StrictMode);
    const QList<std::pair<QString, QString>> parts = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    if (std::ranges::any_of(parts, [](const auto &part) { return bringsKey(part.first, part.second); }))
        return refuse(App::translate("SetupLink",
                                     "It contains a key. Keys don't belong in a link: browsers and mail programs keep "
                                     "it. If the key is real, delete it in ConnectWise and create a new pair."));
    const bool isOurs = url.isValid() && url.scheme() == "propel-connect"_L1 && url.host() == "setup"_L1 &&
                        (url.path().isEmpty() || url.path() == "/"_L1) && url.userInfo().isEmpty() &&
                        url.port() == -1 && !url.hasFragment();
    if (!isOurs)
        return refuse(App::translate("SetupLink", "It isn't a link that opens the setup."));

    StartOptions options;
    options.fromLink = true;
    for (const auto &[name, value] : parts) {
        const bool isDomain = name == "domain"_L1;
        QString &field = isDomain ? options.domain : options.companyId;
        if ((!isDomain && name != "company"_L1) || !field.isEmpty())
            return refuse(otherThanExpected());
        if (isDomain) {
            if (value.contains(u'?') || value.contains(u'#') || value.contains(u'@')) // where a key may hide
                return refuse(otherThanExpected());
            const Result<InstanceAddress> address = InstanceAddress::parse(value);
            if (!address)
                return refuse(Text::explain(address.error()).what);
            field = address->text();
        } else {
            const Result<CompanyId> company = CompanyId::parse(value);
            if (!company)
                return refuse(Text::explain(company.error()).what);
            field = company->text();
        }
    }
    if (!options.fillsIn())
        return refuse(App::translate("SetupLink", "It contains neither a domain nor a Company ID."));
    return options;
}

} // namespace Propel
