// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Error.h"

#include <QObject>

namespace Propel::KeychainLog {

// Lines for the log: what is asked of the keychain, and how that ended. Never of which entry.
void asking(const char *what);
void outcome(const char *asked, Cause cause);

/// The same for a step, once it has ended by itself.
template<typename Pointer>
Pointer followed(const char *asked, Pointer step)
{
    auto *raw = step.get();
    QObject::connect(raw, &std::remove_pointer_t<decltype(raw)>::ended, raw,
                     [asked, raw] { outcome(asked, raw->result() ? Cause::None : raw->result().error().cause); });
    return step;
}

} // namespace Propel::KeychainLog
