// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"
#include "app/report/ReportDocument.h"

#include <QCoreApplication>

/// The parts of a report that are made of its rows.
namespace Propel {

/// ReportWords::tr("…") translates a text of the report.
class ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// `extent`: of what there is to say of the steps that passed.
Table stageTable(const Report &report, Extent extent);
Table moduleTable(const Report &report);
Table tableTable(const Report &report);
Tallies tallies(const Report &report);           ///< by module, and all tables as one
QList<Block> excessBlocks(const Report &report); ///< what the role holds beyond the need; worst first
Block requestsBlock(const Report &report);

} // namespace Propel
