// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace Propel {

/// CheckWords::tr("…") translates a text of propel-check.
class CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

} // namespace Propel
