// SPDX-License-Identifier: MIT
#pragma once

#include "app/check/ExitCode.h"
#include "app/diagnosis/Report.h"

#include <chrono>

namespace Propel {

/// The last result of a connection, or the one of this very moment, as a monitoring agent asks for it.
struct LastResult
{
    QString savedId;              ///< may be empty
    QString name;                 ///< the connection's, for people
    std::optional<Report> report; ///< nothing: there is none, `error` says why
    Error error;
    QString remark;              ///< what else there is to say of the error
    bool isLive = false;         ///< of this very moment: its age says nothing
    std::chrono::seconds age{0}; ///< negative: it comes from the future
    std::chrono::seconds maxAge{0};
    bool strict = false;

    [[nodiscard]] bool isTooOld() const; ///< or from the future, which a wrong clock makes
    [[nodiscard]] ExitCode exitCode() const;
};

QString ageText(std::chrono::seconds age); ///< "3 hours"

/// Pure: one sentence without line ends or "|": "Acme MSP: All 26 permissions OK (3 hours ago)."
QString monitorSentence(const LastResult &result);
/// Pure: one sentence for all of them: how many, and what those that aren't ready came to.
QString monitorSentence(const QList<LastResult> &results);
/// Pure: the output of a Nagios plugin: a line with performance data, then what failed, a line each. Of several, the
/// first line is about all of them, and each has a line of its own before what failed.
QString nagiosText(const QList<LastResult> &results);
/// Pure: the markers that Datto RMM reads: a result, and a diagnostic.
QString dattoText(const QList<LastResult> &results);
/// Pure: the same where it can't even be said which connection is asked for: one line, and as a marker.
QString nagiosText(const QString &why);
QString dattoText(const QString &why);
ExitCode exitCodeOf(const QList<LastResult> &results); ///< the worst of them
/// Pure: the report's JSON with the field "age" added; where there is none, an empty report with the reason.
QByteArray lastJson(const LastResult &result);
/// Pure: an array of such objects, each with the saved connection's "id" and "name" added.
QByteArray allJson(const QList<LastResult> &results);

} // namespace Propel
