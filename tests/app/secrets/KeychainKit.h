// SPDX-License-Identifier: MIT
// What the tests against real keychains share. CMakeLists.txt says which keychain each suite runs beside.
#pragma once

#include "app/secrets/KeychainSecretStore.h"
#include "tests/app/secrets/Keyring.h"
#include "tests/app/secrets/Prompter.h"
#include "tests/app/secrets/StoreTest.h"

namespace Propel {

class KeychainTest : public StoreTest<KeychainSecretStore>
{
protected:
    /// A key is kept while the keychain asks for its password: the person answers with it, or closes the window
    /// (empty).
    Result<> keepAtPrompt(const Prompter &prompter, const QString &name, const QByteArray &password)
    {
        StoreAndVerifyKey storing(store, name, Secret(u"AbCdEfGh12345678"_s));
        const Count ended(&storing, &Step::ended);
        storing.start();
        if (!prompter.comes() || storing.state() != Step::State::Running)
            return fail(Cause::TimedOut, u"no prompt"_s);
        if (!(password.isEmpty() ? prompter.isClosed() : prompter.isAnswered(password)))
            return fail(Cause::TimedOut, u"the prompt takes no keys"_s);
        if (!waitUntil([&] { return ended.times() == 1; }, &storing, &Step::ended))
            return fail(Cause::TimedOut);
        return storing.result();
    }
};

inline const QByteArray promptPassword = "a password for tests"; // tests/support/private-keyring.sh and its siblings

} // namespace Propel
