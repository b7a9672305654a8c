// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/RunChanges.h"

#include <QHash>

namespace Propel {

/// Who sees a run's outcome without a notification.
enum class Audience {
    Absent,   ///< nobody: the person is notified of what is new
    Watching, ///< the person sees it in a window, so all of it counts as notified
    Another,  ///< another program (a monitoring agent): for the person it is as new as before
};

/// The histories, a file a connection, in a folder that only its owner may read. Writes are atomic, and two programs at
/// once lose nothing of each other's. A file that can't be understood, or is larger than one of ours can be, is set
/// aside under another name. What can't be written is kept until it can, so that a full disk makes nobody be notified
/// twice.
class HistoryStore
{
public:
    static constexpr qint64 largest = 1024 * 1024; ///< bytes; 500 runs are under 300 kB

    explicit HistoryStore(QString folder) : m_folder(std::move(folder)) {}

    /// No file: an empty one. Fails with Cause::FileUnreadable, or FileDamaged (it is set aside then).
    [[nodiscard]] Result<RunHistory> load(const QString &connectionId) const;

    struct Added
    {
        ChangeNotice notice;
        Error
            trouble; ///< the history was damaged and begins anew, or can't be read or written; Cause::None: all is well
    };
    Added add(const QString &connectionId, const RunRecord &run, Audience audience);

    void drop(const QString &connectionId);

private:
    struct Unwritten
    {
        RunRecord run;
        Audience audience = Audience::Absent;
    };

    [[nodiscard]] QString file(const QString &connectionId) const;

    QString m_folder;
    QHash<QString, QList<Unwritten>> m_unwritten;
};

} // namespace Propel
