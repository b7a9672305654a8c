// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/RunChanges.h"

#include <QListWidget>

namespace Propel {

class RequirementSet;

/// The entries of a history, the newest first: when, what a test found, and what changed.
class HistoryList : public QListWidget
{
    Q_OBJECT
public:
    explicit HistoryList(const RequirementSet &requirements, QWidget *parent = nullptr);

    void setEntries(const QList<HistoryEntry> &entries); ///< the oldest first
    void setCurrentEntry(qsizetype entry);               ///< its place in the list that was given
    [[nodiscard]] qsizetype currentEntry() const
    {
        return currentRow() < 0 ? -1 : count() - 1 - currentRow();
    } ///< -1: none

private:
    const RequirementSet &m_requirements;
};

} // namespace Propel
