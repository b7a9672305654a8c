// SPDX-License-Identifier: MIT
#include "app/check/CheckTask.h"

#include "app/base/Text.h"
#include "app/check/CheckRun.h"
#include "app/check/Interruption.h"
#include "app/check/SavedConnections.h"
#include "app/check/Terminal.h"
#include "app/connection/ConnectionStore.h"
#include "app/desktop/Administration.h"
#include "app/desktop/Paths.h"
#include "app/desktop/SettingsWords.h"
#include "app/secrets/KeychainSecretStore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr int shellsOffset = 128; // a program that a signal ended has 128 and the signal's number in a shell

/// Nothing to test: said already.
using Target = std::optional<CheckTarget>;

/// What is mandatory goes before what was given, that before the rest.
QString ruled(const Settings &settings, SettingKey key, const QString &option, const QString &given,
              const QString &otherwise)
{
    if (!settings.mandatory.testFlag(key))
        return given.isEmpty() ? otherwise : given;
    const QString set = settings.value(key);
    const auto address = InstanceAddress::parse(given);
    const bool same = given == set || (key == SettingKey::Domain && address && address == InstanceAddress::parse(set));
    if (!given.isEmpty() && !same)
        Terminal::complain(SettingsWords::refused(option));
    return set;
}

/// `saved`: null where the connection is not a saved one; then the defaults serve where nothing was given.
AccessOptions ruled(const Settings &settings, const AccessOptions *saved, const AccessOptions &given)
{
    const QString savedId = saved ? saved->clientId : QString();
    return {ruled(settings, SettingKey::CaFile, u"--ca-file"_s, given.caFile, saved ? saved->caFile : settings.caFile),
            ruled(settings, SettingKey::ClientId, u"--client-id"_s, given.clientId,
                  savedId.isEmpty() ? settings.clientId : savedId),
            ruled(settings, SettingKey::Proxy, u"--proxy"_s, given.proxy, saved ? saved->proxy : settings.proxy)};
}

Target directTarget(const CheckOptions &options, const RequirementSet &requirements, const Settings &settings)
{
    const QString domain = ruled(settings, SettingKey::Domain, u"--domain"_s, options.domain, {});
    const QString company = ruled(settings, SettingKey::CompanyId, u"--company"_s, options.companyId, {});
    ConnectionFacts facts;
    facts.domain = plainExcerpt(domain);
    facts.companyId = plainExcerpt(company);
    const auto refuse = [&](Stage stage, const Error &error) {
        CheckRun::failBefore(options, requirements, facts, stage, error);
        return std::nullopt;
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
    return CheckTarget{*address, *companyId, *publicKey, ruled(settings, nullptr, options.access), {}, {}};
}

Target savedTarget(const CheckOptions &options, const RequirementSet &requirements, const Settings &settings)
{
    const Result<QList<Connection>> connections = ConnectionStore(configFolder()).load();
    if (!connections) {
        CheckRun::failBefore(options, requirements, {}, Stage::Address, connections.error());
        return std::nullopt;
    }
    auto connection = chooseConnection(*connections, options.connection);
    if (!connection) {
        Terminal::complain(connection.error());
        return std::nullopt;
    }
    if (const SettingKeys overruled = enforce(settings, *connection))
        Terminal::complain(SettingsWords::overruled(overruled));
    return CheckTarget{connection->address,   connection->companyId,
                       connection->publicKey, ruled(settings, &connection->access, options.access),
                       connection->id,        connection->keychainName()};
}

} // namespace

int runCheck(QCoreApplication &application, const CheckOptions &options, const Settings &settings)
{
    const Result<RequirementSet> requirements = options.requirementsFile.isEmpty()
                                                    ? Result<RequirementSet>(RequirementSet::builtIn())
                                                    : RequirementSet::fromFile(options.requirementsFile);
    if (!requirements)
        return int(
            CheckRun::failBefore(options, RequirementSet::builtIn(), {}, Stage::Permissions, requirements.error()));
    const Target target = options.isDirect ? directTarget(options, *requirements, settings)
                                           : savedTarget(options, *requirements, settings);
    if (!target)
        return int(ExitCode::Undetermined);

    prepareTrustStore();
    Interruption interruption;
    KeychainSecretStore store;
    CheckRun run(options, *target, *requirements, store);
    QObject::connect(&interruption, &Interruption::interrupted, &application, [&] {
        run.cancel();
        application.exit(shellsOffset + Interruption::number());
    });
    QObject::connect(&run, &CheckRun::ended, &application, [&](ExitCode code) { application.exit(int(code)); });
    QMetaObject::invokeMethod(&run, &CheckRun::start, Qt::QueuedConnection);
    return application.exec();
}

} // namespace Propel
