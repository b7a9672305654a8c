// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/Settings.h"

#include <QStringList>

namespace Propel {

/// What a look at the rights of our folders came to. Windows keeps rights with the person's profile: nothing is done.
struct OwnerRights
{
    QStringList restricted; ///< others had rights there, and have none any more
    QStringList unsafe;     ///< not ours, a link to elsewhere, or one that can't be changed: reported and left as it is
};

/// Takes others' rights from these folders and the files in them. What isn't there is no fault, and nothing is
/// followed: behind a link may be somebody else's file.
OwnerRights restrictToOwner(const QStringList &folders);

/// What both programs look after when they start: takes others' rights from the folders of settings and log, and writes
/// that down. The sentences say what is left for a person to know: rights that can't be changed, settings that can't be
/// used.
QStringList startupWarnings(const Settings &settings);

} // namespace Propel
