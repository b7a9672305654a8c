// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/ZipArchive.h"
#include "app/diagnosis/Report.h"

namespace Propel {

/// What support needs to see how an instance answers: the report, the shapes of its answers, the history, the log's
/// requests and stages, versions. Holds no key, no name of a company, person or server, and nothing of a record: what
/// isn't known to be harmless is left out. `connectionId`: whose history; may be empty.
QList<ZipEntry> supportEntries(const Report &report, const QString &connectionId);

} // namespace Propel
