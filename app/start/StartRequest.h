// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Result.h"
#include "app/start/StartOptions.h"

#include <QByteArray>

namespace Propel {

/// What a second start hands over to the program that runs already. Never a key.
struct StartRequest
{
    static constexpr qsizetype longest = 16 * 1024; ///< bytes of its JSON

    StartOptions options;
    QString activationToken; ///< what the desktop gave the second start, so that a window may come to the front

    /// One line of JSON, "propel-connect/start/1", without the line's end.
    [[nodiscard]] QByteArray toJson() const;
    /// What comes from outside: fails with Cause::FileDamaged for anything that toJson() would not have written, but
    /// passes over fields that a later version added.
    static Result<StartRequest> fromJson(const QByteArray &json);

    friend bool operator==(const StartRequest &, const StartRequest &) = default;
};

/// With the desktop's token from the environment (XDG_ACTIVATION_TOKEN, DESKTOP_STARTUP_ID): Qt takes it out of there
/// when its application object is made, so call this before.
StartRequest requestOf(const StartOptions &options);

} // namespace Propel
