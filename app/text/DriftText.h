// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Comparison.h"
#include "app/diagnosis/Report.h"

/// What has changed: between two pairs of keys, and since earlier runs.
namespace Propel::Text {

/// "Companies, Configurations, Edit: passed with the present keys, failed with the new ones."; `report` names the row.
QString lossSentence(const Loss &loss, const Report &report);

/// "Companies, Configurations, Edit", or a table; the id itself where the report doesn't know it.
QString rightName(const QString &id, std::optional<Right> right, const Report &report);
/// Since when, and what else changed: "It worked on 3 Nov 2026. Since then the instance went from … to …."
QString changeSentence(const Change &change);
QString driftNote(const Report &report);       ///< what driftPoints() are compared with; empty: nothing has changed
QStringList driftPoints(const Report &report); ///< versions, then what was lost, what is newly needed, what is fixed

} // namespace Propel::Text
