// SPDX-License-Identifier: MIT
#include "ui/fields/TestIntervals.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace Propel {

QList<TestInterval> testIntervals(const QString &current)
{
    QList<TestInterval> intervals{
        {u"15m"_s, App::translate("TestIntervals", "Every 15 minutes")},
        {u"1h"_s, App::translate("TestIntervals", "Every hour")},
        {u"4h"_s, App::translate("TestIntervals", "Every 4 hours")},
        {u"12h"_s, App::translate("TestIntervals", "Every 12 hours")},
        {u"24h"_s, App::translate("TestIntervals", "Once a day")},
        {u"never"_s, App::translate("TestIntervals", "Never by itself")},
    };
    const bool known =
        current.isEmpty() || std::any_of(intervals.begin(), intervals.end(),
                                         [&](const TestInterval &each) { return each.value == current; });
    if (!known) // somebody wrote it into the settings file
        //: %1: "30m": a number of minutes or hours
        intervals.append({current, App::translate("TestIntervals", "Every %1").arg(current)});
    return intervals;
}

} // namespace Propel
