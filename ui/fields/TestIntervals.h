// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace Propel {

/// One way to set how often connections are tested by themselves.
struct TestInterval
{
    QString value; ///< as Settings::testEvery has it: "4h", "never"
    QString text;  ///< "Every 4 hours"
};

/// The usual ones, and `current` among them in any case. Empty stands for the usual interval.
QList<TestInterval> testIntervals(const QString &current);

} // namespace Propel
