// SPDX-License-Identifier: MIT
// The tray's tests with nothing of the person's: stores and histories in a folder of their own.
#pragma once

#include "tests/support/FakeSecretStore.h"
#include "ui/tray/BackgroundTests.h"

#include <QTemporaryDir>

namespace Propel {

class TrayKit : public testing::Test
{
protected:
    explicit TrayKit(FakeSecretStore::Mood mood) : keychain(mood) {}

    [[nodiscard]] WindowContext context()
    {
        return {store, keychain, sessionOnly, leftovers, RequirementSet::builtIn(), {}, folder.path()};
    }

    QTemporaryDir folder;
    ConnectionStore store{folder.path() + QStringLiteral("/config")};
    FakeSecretStore keychain;
    SessionSecretStore sessionOnly;
    LeftoverKeys leftovers{store, keychain};
    Schedule schedule;
    BackgroundTests tests{context(), folder.path() + QStringLiteral("/history"), schedule};
};

} // namespace Propel
