// SPDX-License-Identifier: MIT
#include "app/start/StartOptions.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

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

} // namespace Propel
