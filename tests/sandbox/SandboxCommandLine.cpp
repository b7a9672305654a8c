// SPDX-License-Identifier: MIT
#include "tests/sandbox/SandboxCommandLine.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

using Done = tl::expected<void, QString>;

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"A practice ConnectWise PSA instance on 127.0.0.1. All of its data is made up.\n"
        "Change its role while it runs: PUT /sandbox/role. More in tests/sandbox/README.md."_s);
    parser.addOptions({
        {u"port"_s, u"Listen on this port (0: any free port)."_s, u"N"_s, u"0"_s},
        {u"role"_s, u"Start with this role (default: all that Propel needs)."_s, u"FILE.json"_s},
        {u"latency"_s, u"Wait this long before each response."_s, u"MS"_s, u"0"_s},
        {u"company"_s, u"The Company ID."_s, u"ID"_s, u"acme"_s},
        {u"version"_s, u"The ConnectWise release to report."_s, u"vYYYY.R.B"_s, u"v2025.1.10333"_s},
        {u"my-security"_s, u"How system/mySecurity answers: ok, refused, missing or empty."_s, u"HOW"_s, u"ok"_s},
        {u"spelling"_s, u"Names in system/mySecurity: plain or other."_s, u"HOW"_s, u"plain"_s},
        {u"client-id"_s, u"Whether the clientId header is needed: optional or required."_s, u"HOW"_s, u"optional"_s},
        {u"keys"_s, u"Use these keys: {\"publicKey\": …, \"privateKey\": …}."_s, u"FILE.json"_s},
        {u"log"_s, u"Append one JSON line for each request to this file."_s, u"FILE"_s},
        {u"json"_s, u"Print the address and keys as one line of JSON."_s},
        {{u"h"_s, u"help"_s}, u"Show this help."_s},
    });
}

Done readPort(const QCommandLineParser &parser, ServerOptions &options)
{
    bool isNumber = false;
    options.port = parser.value(u"port"_s).toUShort(&isNumber);
    return isNumber ? Done() : tl::make_unexpected(u"--port must be a number from 0 to 65535"_s);
}

/// As PUT /sandbox/settings takes them.
Done readSettings(const QCommandLineParser &parser, Settings &settings)
{
    bool isNumber = false;
    const int latency = parser.value(u"latency"_s).toInt(&isNumber);
    const QJsonObject patch{{u"latency"_s, isNumber ? latency : -1},
                            {u"version"_s, parser.value(u"version"_s)},
                            {u"mySecurity"_s, parser.value(u"my-security"_s)},
                            {u"spelling"_s, parser.value(u"spelling"_s)},
                            {u"clientId"_s, parser.value(u"client-id"_s)}};
    return settings.patched(patch).map([&settings](const Settings &changed) { settings = changed; });
}

/// The JSON object in the file that this option names; an empty one where it isn't given.
tl::expected<QJsonObject, QString> objectGivenBy(const QCommandLineParser &parser, const QString &option)
{
    if (!parser.isSet(option))
        return {};
    QFile file(parser.value(option));
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::make_unexpected(u"--%1: cannot read %2: %3"_s.arg(option, file.fileName(), file.errorString()));
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject()) {
        return tl::make_unexpected(
            u"--%1: %2 is no JSON object: %3"_s.arg(option, file.fileName(), error.errorString()));
    }
    return document.object();
}

Done readRole(const QCommandLineParser &parser, SandboxRole &role)
{
    return objectGivenBy(parser, u"role"_s)
        .and_then([&](const QJsonObject &patch) { return role.patched(patch); })
        .map([&](const SandboxRole &patched) { role = patched; })
        .map_error([](const QString &error) { return error.startsWith(u"--") ? error : u"--role: "_s + error; });
}

Done readKeys(const QCommandLineParser &parser, Identity &identity)
{
    return objectGivenBy(parser, u"keys"_s).and_then([&](const QJsonObject &keys) -> Done {
        identity.publicKey = keys["publicKey"_L1].toString();
        identity.privateKey = keys["privateKey"_L1].toString();
        if (parser.isSet(u"keys"_s) && (identity.publicKey.isEmpty() || identity.privateKey.isEmpty()))
            return tl::make_unexpected(u"--keys must hold {\"publicKey\": \"…\", \"privateKey\": \"…\"}"_s);
        return {};
    });
}

} // namespace

QString CommandLine::help()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

tl::expected<CommandLine, QString> CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return tl::make_unexpected(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return tl::make_unexpected(u"there is no argument \"%1\""_s.arg(parser.positionalArguments().constFirst()));
    CommandLine line;
    line.asJson = parser.isSet(u"json"_s);
    line.wantsHelp = parser.isSet(u"help"_s);
    line.server.identity.companyId = parser.value(u"company"_s);
    line.server.logFile = parser.value(u"log"_s);
    const std::array steps{readPort(parser, line.server), readSettings(parser, line.server.settings),
                           readRole(parser, line.server.role), readKeys(parser, line.server.identity)};
    for (const Done &step : steps)
        if (!step)
            return tl::make_unexpected(step.error());
    return line;
}

} // namespace sandbox
