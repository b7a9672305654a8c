// SPDX-License-Identifier: MIT
// The tray's tests with nothing of the person's: stores and histories in a folder of their own.
#pragma once

#include "tests/support/FakeSecretStore.h"
#include "ui/tray/ScheduledRuns.h"

#include <QTemporaryDir>

namespace Propel {

class TrayKit : public testing::Test
{
protected:
    explicit TrayKit(FakeSecretStore::Mood mood) : keychain(mood) {}

    [[nodiscard]] WindowContext context()
    {
        return {store, keychain, sessionOnly, staleEntries, RequirementSet::builtIn(), {}, folder.path()};
    }

    QTemporaryDir folder;
    ConnectionStore store{folder.path() + QStringLiteral("/config")};
    FakeSecretStore keychain;
    SessionSecretStore sessionOnly;
    StaleKeychainEntries staleEntries{store, keychain};
    Schedule schedule;
    ScheduledRuns tests{context(), folder.path() + QStringLiteral("/history"), schedule};
};

} // namespace Propel
