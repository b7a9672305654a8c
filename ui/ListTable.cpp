// SPDX-License-Identifier: MIT
#include "ui/ListTable.h"

#include <QHeaderView>
#include <QTableView>

namespace Propel {

void showAsList(QTableView &table, int widestColumn)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setAlternatingRowColors(true);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() * 3 / 2);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setSectionResizeMode(widestColumn, QHeaderView::Stretch);
}

} // namespace Propel
