// SPDX-License-Identifier: MIT
#pragma once

#include "app/requirements/Requirement.h"

#include <QDateTime>
#include <QObject>

#include <optional>

namespace Propel {
inline namespace Changes {
Q_NAMESPACE

/// What has become of a right or a table since earlier runs.
enum class ChangeKind {
    None,
    NewlyNeeded,   ///< the earlier requirements didn't ask for it, or asked for less
    Lost,          ///< it worked earlier, the same was needed, and now it fails
    Mended,        ///< the name of Fixed in the files of reports
    Fixed = Mended ///< it failed earlier, and now it passes
};
Q_ENUM_NS(ChangeKind)

/// How much a run knows of a right or a table: nothing where a fault kept it from being tested.
enum class Confidence {
    Nothing,
    NotNeeded, ///< the instance was older than the release that needs it
    Lacking,
    Readable, ///< it can be read; whether the level is enough isn't known
    Enough
};
Q_ENUM_NS(Confidence)

} // namespace Changes

/// A version then and now; empty: not known.
struct VersionStep
{
    QString from;
    QString to;

    /// Both are known and differ. "v2025.1" and "v2025.1.10333" don't: one merely says more than the other.
    [[nodiscard]] bool isChange() const;

    friend bool operator==(const VersionStep &, const VersionStep &) = default;
};

/// A change of one right or table, and what else changed between the last run in which it was otherwise and the first
/// that saw it so. It stays until the right passes.
struct Change
{
    ChangeKind kind = ChangeKind::None;
    QDateTime last = {};        ///< the last run in which it was otherwise
    Level enough = Level::None; ///< newly needed: the level that was enough until then
    VersionStep instance = {};
    VersionStep requirements = {};

    friend bool operator==(const Change &, const Change &) = default;
};

/// What a run knew of a right or a table; kept where a later run couldn't test it.
struct LastKnown
{
    Confidence confidence = Confidence::Nothing;
    Level required = Level::None;
    std::optional<Level> found = std::nullopt;
    QDateTime at = {};
    QString instance = {};     ///< its version
    QString requirements = {}; ///< their version
    Change lost = {};          ///< of what was lost by then

    friend bool operator==(const LastKnown &, const LastKnown &) = default;
};

} // namespace Propel
