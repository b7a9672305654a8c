// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/ConnectionDraft.h"

#include <QFileInfoList>
#include <QList>

#include <functional>

namespace Propel {

/// The saved connections, the wizard's drafts and the names of stale keychain entries, as JSON files in one folder that
/// only their owner may read. A file is written whole or not at all, and changes to the connections are made under a
/// WriteLock. A file that can't be understood is renamed and kept, never overwritten.
class ConnectionStore
{
public:
    explicit ConnectionStore(QString folder) : m_folder(std::move(folder)) {}

    /// No file: no connections. Fails with Cause::FileUnreadable or FileDamaged (the file is then set aside, and the
    /// detail names where to), or with FileBusy where it is damaged while another program is writing.
    [[nodiscard]] Result<QList<Connection>> load() const;
    /// The same where nobody would see it: a damaged file stays where it is, and the detail says what is wrong.
    [[nodiscard]] Result<QList<Connection>> look() const;
    /// Adds it, or replaces the one of the same id. Fails with Cause::FileUnwritable or FileBusy, or as
    /// load() does.
    [[nodiscard]] Result<> save(const Connection &connection);
    [[nodiscard]] Result<> remove(const QString &id);

    /// Sets drafts and the list of stale entries aside that can't be understood; elsewhere such a file counts as none.
    /// Fails with Cause::FileDamaged for the first of them.
    [[nodiscard]] Result<> setDamagedAside();

    /// One for a new connection, and one for each whose keys are to be replaced. Empty where there is none.
    [[nodiscard]] ConnectionDraft draft(const QString &replaces = {}) const;
    [[nodiscard]] QList<ConnectionDraft> drafts() const; ///< all of them, the one written last first
    [[nodiscard]] Result<> saveDraft(const ConnectionDraft &draft);
    void dropDraft(const QString &replaces = {});

    /// Keychain entries that are to go: written down before their last owner goes, struck out once they are gone.
    [[nodiscard]] QStringList staleEntries() const;
    [[nodiscard]] Result<> saveStaleEntries(const QStringList &entries);

    [[nodiscard]] QString folder() const { return m_folder; }

private:
    [[nodiscard]] Result<QList<Connection>> loadLocked() const;
    [[nodiscard]] Result<> change(const std::function<void(QList<Connection> &)> &change);
    [[nodiscard]] QString connectionsFile() const;
    [[nodiscard]] QString draftFile(const QString &replaces) const;
    [[nodiscard]] QFileInfoList draftFiles() const; ///< the one written last first
    [[nodiscard]] QString staleEntriesFile() const;

    QString m_folder;
};

/// Takes over what an earlier version kept in another folder: connections that aren't known yet, settings and drafts
/// where there are none. What was taken over is removed there; what can't be understood stays.
void takeOverEarlierFolder(const QString &from, const QString &to);

} // namespace Propel
