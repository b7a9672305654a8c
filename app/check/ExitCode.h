// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Verdict.h"

namespace Propel {

/// What propel-check ends with: the convention of monitoring plugins (OK, WARNING, CRITICAL, UNKNOWN).
enum class ExitCode {
    Ready = 0,
    Unconfirmed = 1,
    NotReady = 2,
    Undetermined = 3, ///< also keychain trouble and bad usage
};

/// `strict`: what is unconfirmed counts as a warning; otherwise as ready.
constexpr ExitCode exitCodeFor(Verdict verdict, bool strict)
{
    switch (verdict) {
    case Verdict::Ready:
        return ExitCode::Ready;
    case Verdict::Unconfirmed:
        return strict ? ExitCode::Unconfirmed : ExitCode::Ready;
    case Verdict::NotReady:
        return ExitCode::NotReady;
    case Verdict::Undetermined:
        return ExitCode::Undetermined;
    }
    return ExitCode::Undetermined;
}

/// The one of several connections' that the program ends with: what is known to fail goes before what isn't known, that
/// before a warning.
constexpr ExitCode worse(ExitCode one, ExitCode other)
{
    for (const ExitCode code : {ExitCode::NotReady, ExitCode::Undetermined, ExitCode::Unconfirmed}) {
        if (one == code || other == code)
            return code;
    }
    return ExitCode::Ready;
}

} // namespace Propel
