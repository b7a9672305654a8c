// SPDX-License-Identifier: MIT
#pragma once

#include "app/monitor/Services.h"
#include "tests/support/FakeSecretStore.h"

#include <QTemporaryDir>

namespace Propel {

/// Services with nothing of the person's: all files in a folder of their own, and a keychain with moods. What is made
/// from `services` copies it, so a test changes it before.
struct TestServices
{
    TestServices() { keys.staleEntries().setPause({}); }
    explicit TestServices(const QString &configFolder) : store(configFolder) ///< as at the next start
    {
        keys.staleEntries().setPause({});
    }

    QTemporaryDir folder;
    ConnectionStore store{folder.filePath(QStringLiteral("config"))};
    FakeSecretStore keychain;
    SessionSecretStore sessionOnly;
    KeyKeeper keys{store, {keychain, &sessionOnly}};
    Services services{.store = store,
                      .keychain = keychain,
                      .sessionOnly = sessionOnly,
                      .keys = keys,
                      .requirements = RequirementSet::builtIn(),
                      .defaultClientId = {},
                      .statusFolder = folder.filePath(QStringLiteral("status")),
                      .historyFolder = folder.filePath(QStringLiteral("history")),
                      .settings = {}};
};

} // namespace Propel
