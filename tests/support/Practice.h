// SPDX-License-Identifier: MIT
// A practice instance in this process, and orders to diagnose it.
#pragma once

#include <optional>

#include "app/connection/ConnectionDraft.h"
#include "app/diagnosis/DiagnosisRun.h"
#include "tests/sandbox/SandboxServer.h"
#include "tests/support/Wait.h"

namespace Propel {

/// Listens from its making to its end.
class Practice
{
public:
    explicit Practice(sandbox::ServerOptions options = {}) : server(std::move(options))
    {
        if (!server.listen())
            qFatal("The practice instance gets no port.");
    }

    [[nodiscard]] Connection connection() const
    {
        return {QStringLiteral("practice"),
                QStringLiteral("Practice"),
                *InstanceAddress::parse(server.domain()),
                *CompanyId::parse(server.identity().companyId),
                *PublicKey::parse(server.identity().publicKey),
                {server.caFile(), {}, {}}};
    }
    [[nodiscard]] ConnectionDraft draftAt(const QString &page) const
    {
        ConnectionDraft draft;
        draft.page = page;
        draft.domain = server.domain();
        draft.companyId = server.identity().companyId;
        draft.access.caFile = server.caFile();
        return draft;
    }
    [[nodiscard]] Secret privateKey() const { return Secret(server.identity().privateKey); }
    [[nodiscard]] NetworkPolicy network() const { return *NetworkPolicy::make(server.caFile(), {}); }
    [[nodiscard]] RunOrder order() const
    {
        const Connection to = connection();
        return {to.address, to.companyId, to.publicKey, privateKey(), {}, RequirementSet::builtIn(),
                network(),  {},           std::nullopt};
    }
    /// A whole run; nothing where it didn't end in time.
    [[nodiscard]] std::optional<Report> diagnose(RunOrder order) const
    {
        const auto step = makeStep<DiagnosisRun>(std::move(order));
        if (!run(*step, 60000) || !step->result())
            return std::nullopt;
        return *step->result();
    }
    [[nodiscard]] std::optional<Report> diagnose() const { return diagnose(order()); }

    void change(const QByteArray &settings);
    void setLevel(const QString &function, sandbox::Right right, sandbox::Level level)
    {
        sandbox::SandboxRole role = server.role();
        role.setLevel(function, right, level);
        server.setRole(role);
    }
    void setTable(const QString &table, bool allowed)
    {
        sandbox::SandboxRole role = server.role();
        role.setTable(table, allowed);
        server.setRole(role);
    }

    sandbox::SandboxServer server;
};

} // namespace Propel
