// SPDX-License-Identifier: MIT
#include "app/check/Commands.h"

#include "app/base/SessionBus.h"
#include "app/base/SharedFile.h"
#include "app/base/Text.h"
#include "app/check/CheckOutput.h"
#include "app/check/CheckSeries.h"
#include "app/check/KeyInput.h"
#include "app/check/SavedConnections.h"
#include "app/check/Terminal.h"
#include "app/connection/ConnectionStore.h"
#include "app/monitor/StatusFile.h"
#include "app/secrets/KeychainSecretStore.h"
#include "app/settings/Paths.h"
#include "app/settings/PolicyRules.h"
#include "app/start/TerminationRequests.h"
#include "app/text/SettingsText.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr int shellsOffset = 128; // a program that a signal ended has 128 and the signal's number in a shell

/// None: said already.
using Targets = QList<Connection>;

ExitCode failBefore(const CheckOptions &options, const RequirementSet &requirements, const ConnectionFacts &connection,
                    Stage stage, const Error &error)
{
    const CheckResult result = failedResult(requirements, connection, stage, error);
    complainOf(result, options);
    return printResults({result}, options);
}

/// The mandatory value, or else what was given, or else the rest.
QString inEffect(const Settings &settings, SettingKey key, const QString &option, const QString &given,
                 const QString &otherwise)
{
    if (settings.overrules(key, given))
        Terminal::complain(Text::optionRefused(option));
    if (settings.mandatory.testFlag(key))
        return settings.value(key);
    return given.isEmpty() ? otherwise : given;
}

/// `saved`: null where the connection is not a saved one; then the defaults serve where nothing was given.
AccessOptions inEffect(const Settings &settings, const AccessOptions *saved, const AccessOptions &given)
{
    const QString savedId = saved ? saved->clientId : QString();
    return {
        inEffect(settings, SettingKey::CaFile, u"--ca-file"_s, given.caFile, saved ? saved->caFile : settings.caFile),
        inEffect(settings, SettingKey::ClientId, u"--client-id"_s, given.clientId,
                 savedId.isEmpty() ? settings.clientId : savedId),
        inEffect(settings, SettingKey::Proxy, u"--proxy"_s, given.proxy, saved ? saved->proxy : settings.proxy)};
}

Targets directTarget(const CheckOptions &options, const RequirementSet &requirements, const Settings &settings)
{
    const QString domain = inEffect(settings, SettingKey::Domain, u"--domain"_s, options.domain, {});
    const QString company = inEffect(settings, SettingKey::CompanyId, u"--company"_s, options.companyId, {});
    ConnectionFacts facts;
    facts.domain = plainExcerpt(domain.section(u'@', -1)); // what stands before it may be a password, or a key
    facts.companyId = plainExcerpt(company);
    const auto refuse = [&](Stage stage, const Error &error) {
        failBefore(options, requirements, facts, stage, error);
        return Targets();
    };
    const auto address = InstanceAddress::parse(domain);
    if (!address)
        return refuse(Stage::Address, address.error());
    facts.domain = address->text();
    const auto companyId = CompanyId::parse(company);
    if (!companyId)
        return refuse(Stage::Address, companyId.error());
    const auto publicKey = PublicKey::parse(options.publicKey);
    if (!publicKey)
        return refuse(Stage::Authentication, publicKey.error());
    return {{.id = {},
             .name = address->text(),
             .address = *address,
             .companyId = *companyId,
             .publicKey = *publicKey,
             .access = inEffect(settings, nullptr, options.access)}};
}

Targets savedTargets(const CheckOptions &options, const RequirementSet &requirements, const Settings &settings)
{
    const Result<QList<Connection>> connections = ConnectionStore(configFolder()).load();
    if (!connections) {
        failBefore(options, requirements, {}, Stage::Address, connections.error());
        return {};
    }
    const auto chosen = chooseConnections(*connections, options);
    if (!chosen) {
        printNone(options, chosen.error());
        return {};
    }
    Targets targets = *chosen;
    for (Connection &connection : targets) {
        if (const SettingKeys overruled = applyMandatory(settings, connection))
            Terminal::complain(Text::valuesOverruled(overruled));
        connection.access = inEffect(settings, &connection.access, options.access);
    }
    return targets;
}

/// Somebody at a terminal who hasn't set anything up may type a connection instead of the options for one.
void offerToAsk(CheckOptions &options)
{
    const bool isForPerson = Terminal::isInteractive(Terminal::Stream::Input) &&
                             Terminal::isInteractive(Terminal::Stream::Error) && !options.quiet && !options.all &&
                             options.connection.isEmpty() &&
                             options.output.value_or(OutputFormat::Text) != OutputFormat::Json;
    if (options.isDirect || !isForPerson || options.isForAgent())
        return;
    const Result<QList<Connection>> saved = ConnectionStore(configFolder()).look();
    if (!saved || !saved->isEmpty())
        return;
    const auto typed = askForConnection();
    if (!typed)
        return;
    options.isDirect = true;
    options.domain = typed->domain;
    options.companyId = typed->companyId;
    options.publicKey = typed->publicKey;
}

/// A CA that comes through a pipe, in a file: OpenSSL reads it again for each connection. Null: it is no pipe's.
Result<std::unique_ptr<QTemporaryFile>> fileOfPipe(const QString &caFile)
{
    const QFileInfo place(caFile);
    if (!place.exists() || place.isFile() || place.isDir())
        return nullptr;
    const Result<QByteArray> content = readFileOrPipe(caFile);
    if (!content)
        return fail(Cause::CaFileUnreadable, content.error().detail);
    auto file = std::make_unique<QTemporaryFile>();
    if (!file->open() || file->write(*content) != content->size() || !file->flush())
        return fail(Cause::CaFileUnreadable, file->errorString());
    return file;
}

} // namespace

int runCheck(QCoreApplication &application, CheckOptions options, const Settings &settings)
{
    const SessionState session = joinSession();
    const auto caFile = fileOfPipe(options.access.caFile);
    if (!caFile)
        return int(failBefore(options, RequirementSet::builtIn(), {}, Stage::Tls, caFile.error()));
    if (*caFile)
        options.access.caFile = (*caFile)->fileName();
    const Result<RequirementSet> requirements = options.requirementsFile.isEmpty()
                                                    ? Result<RequirementSet>(RequirementSet::builtIn())
                                                    : RequirementSet::fromFile(options.requirementsFile);
    if (!requirements)
        return int(failBefore(options, RequirementSet::builtIn(), {}, Stage::Permissions, requirements.error()));
    offerToAsk(options);
    const Targets targets = options.isDirect ? directTarget(options, *requirements, settings)
                                             : savedTargets(options, *requirements, settings);
    if (targets.isEmpty())
        return int(ExitCode::Undetermined);

    const TerminationRequests termination(TerminationRequests::Program::OfTerminal);
    KeychainSecretStore store;
    const auto makeRun = [&](const Connection &target) {
        return makeStep<CheckRun>(options, target, *requirements, store, statusFolder(settings));
    };
    StepPtr<CheckSeries> series = makeStep<CheckSeries>(options, targets, session, makeRun);
    QObject::connect(series.get(), &Step::ended, &application,
                     [&] { application.exit(int(printResults(series->results(), options))); });
    QObject::connect(&termination, &TerminationRequests::requested, &application, [&] {
        series.reset();
        application.exit(shellsOffset + TerminationRequests::signalNumber());
    });
    QMetaObject::invokeMethod(series.get(), &Step::start, Qt::QueuedConnection);
    return application.exec();
}

} // namespace Propel
