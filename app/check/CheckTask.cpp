// SPDX-License-Identifier: MIT
#include "app/check/CheckTask.h"

#include "app/base/Text.h"
#include "app/check/CheckRun.h"
#include "app/check/Interruption.h"
#include "app/check/SavedConnections.h"
#include "app/check/Terminal.h"
#include "app/connection/ConnectionStore.h"
#include "app/desktop/Paths.h"
#include "app/desktop/Settings.h"
#include "app/secrets/KeychainSecretStore.h"

#include <QCoreApplication>

namespace Propel {
namespace {

constexpr int shellsOffset = 128; // a program that a signal ended has 128 and the signal's number in a shell

/// Nothing to test: said already.
using Target = std::optional<CheckTarget>;

/// What was given goes before what is saved, that before what is set for all.
AccessOptions overridden(const AccessOptions &saved, const AccessOptions &given)
{
    const auto first = [](const QString &one, const QString &other) { return one.isEmpty() ? other : one; };
    const QString clientId = first(given.clientId, saved.clientId);
    return {first(given.caFile, saved.caFile), clientId.isEmpty() ? Settings::load().clientId : clientId,
            first(given.proxy, saved.proxy)};
}

Target directTarget(const CheckOptions &options, const RequirementSet &requirements)
{
    ConnectionFacts facts;
    facts.domain = plainExcerpt(options.domain);
    facts.companyId = plainExcerpt(options.companyId);
    const auto refuse = [&](Stage stage, const Error &error) {
        CheckRun::failBefore(options, requirements, facts, stage, error);
        return std::nullopt;
    };
    const auto address = InstanceAddress::parse(options.domain);
    if (!address)
        return refuse(Stage::Address, address.error());
    facts.domain = address->text();
    const auto companyId = CompanyId::parse(options.companyId);
    if (!companyId)
        return refuse(Stage::Address, companyId.error());
    const auto publicKey = PublicKey::parse(options.publicKey);
    if (!publicKey)
        return refuse(Stage::Authentication, publicKey.error());
    return CheckTarget{*address, *companyId, *publicKey, overridden({}, options.access), {}, {}};
}

Target savedTarget(const CheckOptions &options, const RequirementSet &requirements)
{
    const Result<QList<Connection>> connections = ConnectionStore(configFolder()).load();
    if (!connections) {
        CheckRun::failBefore(options, requirements, {}, Stage::Address, connections.error());
        return std::nullopt;
    }
    const auto connection = chooseConnection(*connections, options.connection);
    if (!connection) {
        Terminal::complain(connection.error());
        return std::nullopt;
    }
    return CheckTarget{connection->address,   connection->companyId,
                       connection->publicKey, overridden(connection->access, options.access),
                       connection->id,        connection->keychainName()};
}

} // namespace

int runCheck(QCoreApplication &application, const CheckOptions &options)
{
    const Result<RequirementSet> requirements = options.requirementsFile.isEmpty()
                                                    ? Result<RequirementSet>(RequirementSet::builtIn())
                                                    : RequirementSet::fromFile(options.requirementsFile);
    if (!requirements)
        return int(
            CheckRun::failBefore(options, RequirementSet::builtIn(), {}, Stage::Permissions, requirements.error()));
    const Target target = options.isDirect ? directTarget(options, *requirements) : savedTarget(options, *requirements);
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
