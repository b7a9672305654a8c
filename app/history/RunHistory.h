// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/RunRecord.h"

#include <QJsonObject>

namespace Propel {

/// The trouble that a person was notified of, so that it isn't reported twice.
struct NotifiedState
{
    QStringList rows;          ///< failed
    Cause cause = Cause::None; ///< of a stage that failed
    bool away = false;         ///< it can't be tested for the time being

    [[nodiscard]] bool isNothing() const { return rows.isEmpty() && cause == Cause::None && !away; }
    friend bool operator==(const NotifiedState &, const NotifiedState &) = default;
};

/// The last runs of a connection, the oldest first, and what the person was notified of.
struct RunHistory
{
    static constexpr qsizetype most = 500;

    QList<RunRecord> runs;
    NotifiedState notified;

    /// Keeps the first and the last of runs that came to the same, so that the run in which something changed stays,
    /// however often it is tested afterwards. Forgets the oldest where there are too many.
    void add(const RunRecord &run);

    /// "propel-connect/history/1". Rows are numbers into the list of needs that the run was tested against, and equal
    /// lists stand there once, so 500 runs are well under 300 kB.
    [[nodiscard]] QByteArray toJson() const;
    /// Names that this version doesn't know are taken for none; a run without a time is left out. Fails with
    /// Cause::FileDamaged.
    static Result<RunHistory> fromJson(const QByteArray &json);

    friend bool operator==(const RunHistory &, const RunHistory &) = default;
};

} // namespace Propel
