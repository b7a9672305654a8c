// SPDX-License-Identifier: MIT
#pragma once

#include "tests/sandbox/SandboxFaults.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QVersionNumber>

#include <optional>

#include <tl/expected.hpp>

namespace sandbox {

/// What `system/mySecurity` answers: the role, 403, 404, or an empty list.
enum class OwnLevels { Ok, Refused, Missing, Empty };
/// How `system/mySecurity` spells names: as the screen does, or otherwise (case, plurals, slashes, descriptions).
enum class Spelling { Plain, Other };
enum class ClientIdRule { Optional, Required };

/// What can be changed while the instance runs, by PUT /sandbox/settings or from a test.
struct Settings
{
    int latency = 0;   ///< milliseconds before each answer of the API and of companyinfo
    int perSecond = 0; ///< more than that many requests within a second get 429 and Retry-After: 1; 0: no limit
    OwnLevels mySecurity = OwnLevels::Ok;
    Spelling spelling = Spelling::Plain;
    ClientIdRule clientId = ClientIdRule::Optional;
    QVersionNumber version{2025, 1, 10333}; ///< year, release, build
    bool cloud = false;
    QList<Fault> fail;
    QList<Fault> redirects;

    /// These settings with the changes of `patch`, or what is wrong with it. Lists are replaced as a whole.
    tl::expected<Settings, QString> patched(const QJsonObject &patch) const;
    QJsonObject toJson() const;
    /// "v2025_1": the path of this release's API.
    QString codebase() const;
};

} // namespace sandbox
