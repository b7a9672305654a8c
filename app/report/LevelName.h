// SPDX-License-Identifier: MIT
#pragma once

#include "app/requirements/Requirement.h"

#include <QMetaEnum>

namespace Propel {

/// Levels in reports bear ConnectWise's own capitals ("All"), unlike the other names there; nothing: "unknown".
inline QString levelName(std::optional<Level> level)
{
    return level ? QString::fromLatin1(QMetaEnum::fromType<Level>().valueToKey(static_cast<int>(*level)))
                 : QStringLiteral("unknown");
}

} // namespace Propel
