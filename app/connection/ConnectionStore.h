// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/ConnectionDraft.h"

#include <QList>

namespace Propel {

/// The saved connections and the wizard's draft, as JSON files in one folder that only their owner may read. Writes are
/// atomic, and two programs at once lose nothing of each other's. A file that can't be understood is set aside under
/// another name, never overwritten.
class ConnectionStore
{
public:
    explicit ConnectionStore(QString folder) : m_folder(std::move(folder)) {}

    /// No file: no connections. Fails with Cause::FileUnreadable or FileDamaged (the file is then set aside, and the
    /// evidence names where to).
    [[nodiscard]] Result<QList<Connection>> load() const;
    /// Adds it, or replaces the one of the same id. Fails with Cause::FileUnwritable or FileBusy, or as
    /// load() does.
    [[nodiscard]] Result<> save(const Connection &connection);
    [[nodiscard]] Result<> remove(const QString &id);

    [[nodiscard]] ConnectionDraft draft() const; ///< an empty one where there is none
    [[nodiscard]] Result<> saveDraft(const ConnectionDraft &draft);
    void dropDraft();

    [[nodiscard]] QString folder() const { return m_folder; }

private:
    [[nodiscard]] Result<> write(const QList<Connection> &connections);
    [[nodiscard]] QString connectionsFile() const;
    [[nodiscard]] QString draftFile() const;

    QString m_folder;
};

} // namespace Propel
