// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace Propel {

/// ReportWords::tr("…") translates a text of the report.
class ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace Propel
