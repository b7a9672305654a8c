// SPDX-License-Identifier: MIT
#pragma once

#include "app/keys/StoreAndVerifyKey.h"

#include <QDir>
#include <QDirIterator>

namespace Propel {

using namespace Qt::StringLiterals;

/// A store of secrets, and its steps run to their end.
template<typename Store>
class StoreTest : public testing::Test
{
protected:
    Store store;

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

    static bool isHomeEmpty()
    {
        return !QDirIterator(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories).hasNext();
    }
};

} // namespace Propel
