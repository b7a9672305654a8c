// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/ConnectionDraft.h"

#include <QList>

namespace Propel {

/// The saved connections, the wizard's drafts and the names of left-over keychain entries, as JSON files in one folder
/// that only their owner may read. Writes are atomic, and
/// two programs at once lose nothing of each other's. A file that can't be understood is set aside under another name,
/// never overwritten.
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

    /// One draft for each connection that is being changed, and one for a new one (no id). Empty where there is none.
    [[nodiscard]] ConnectionDraft draft(const QString &editing = {}) const;
    [[nodiscard]] ConnectionDraft latestDraft() const; ///< of all of them, the one written last
    [[nodiscard]] Result<> saveDraft(const ConnectionDraft &draft);
    void dropDraft(const QString &editing = {});

    /// Keychain entries that are to go: written down before their last owner goes, struck out once they are gone.
    [[nodiscard]] QStringList leftovers() const;
    [[nodiscard]] Result<> saveLeftovers(const QStringList &entries);
    /// Whether a saved connection or a draft still lives on that keychain entry. True where it can't be told.
    [[nodiscard]] bool isInUse(const QString &entry) const;

    [[nodiscard]] QString folder() const { return m_folder; }

private:
    [[nodiscard]] Result<> write(const QList<Connection> &connections);
    [[nodiscard]] QString connectionsFile() const;
    [[nodiscard]] QString draftFile(const QString &editing) const;
    [[nodiscard]] QString leftoversFile() const;

    QString m_folder;
};

} // namespace Propel
