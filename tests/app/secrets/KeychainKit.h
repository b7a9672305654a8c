// SPDX-License-Identifier: MIT
// What the tests against real keychains share. CMakeLists.txt says which keychain each suite runs beside.
#pragma once

#include "app/keys/StoreAndVerifyKey.h"
#include "app/secrets/KeychainSecretStore.h"
#include "tests/app/secrets/Keyring.h"
#include "tests/app/secrets/Prompter.h"

namespace Propel {

using namespace Qt::StringLiterals;

class KeychainTest : public testing::Test
{
protected:
    KeychainSecretStore store;

    /// The result of a step that is run to its end.
    template<typename Step>
    static auto resultOf(Step &step)
    {
        using Outcome = std::remove_cvref_t<decltype(step.result())>;
        return run(step) ? Outcome(step.result()) : Outcome(fail(Cause::TimedOut));
    }

    Result<> put(const QString &name, const QString &text) { return resultOf(*store.store(name, Secret(text))); }
    Result<> remove(const QString &name) { return resultOf(*store.remove(name)); }

    /// The text that stands there.
    Result<QString> get(const QString &name)
    {
        auto reading = store.read(name);
        if (!run(*reading))
            return fail(Cause::TimedOut);
        if (!reading->result())
            return tl::make_unexpected(reading->result().error());
        return reading->takeSecret().toText();
    }

    /// Stored, read back and compared.
    Result<> keep(const QString &name, const QString &text = u"AbCdEfGh12345678"_s)
    {
        StoreAndVerifyKey storing(store, name, Secret(text));
        return resultOf(storing);
    }

    /// The same while the keychain asks for its password: the person answers with it, or closes the window (empty).
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
