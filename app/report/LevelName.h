// SPDX-License-Identifier: MIT
#pragma once

#include "app/requirements/Requirement.h"

#include <QMetaEnum>

namespace Propel {

/// Levels in reports bear ConnectWise's own capitals ("All"), unlike the other names there.
inline QString jsonName(Level level)
{
    return QString::fromLatin1(QMetaEnum::fromType<Level>().valueToKey(static_cast<int>(level)));
}

} // namespace Propel
