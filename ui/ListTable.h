// SPDX-License-Identifier: MIT
#pragma once

class QTableView;

namespace Propel {

/// Has a table look and work like a list that is read row by row: whole rows are selected, Tab leaves it, and columns
/// are as wide as what stands in them, but for the one that takes the rest. After the table has its columns.
void showAsList(QTableView &table, int widestColumn);

} // namespace Propel
