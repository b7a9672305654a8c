// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Propel {

/// Takes over what an earlier version kept in another folder: connections that aren't known yet, settings and drafts
/// where there are none. What was taken over is removed there; what can't be understood stays.
void takeOverEarlierFolder(const QString &from, const QString &to);

} // namespace Propel
