// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/Connection.h"
#include "app/history/RunChanges.h"
#include "app/history/RunHistory.h"
#include "ui/widgets/PageDialog.h"

#include <QListWidget>

class QComboBox;

namespace Propel {

class HistoryStrip;
class InlineMessage;
class RequirementSet;

/// The entries of a history, the newest first: when, what a test found, and what changed.
class HistoryList : public QListWidget
{
    Q_OBJECT
public:
    explicit HistoryList(const RequirementSet &requirements, QWidget *parent = nullptr);

    void setEntries(const QList<HistoryEntry> &entries); ///< the oldest first
    void setCurrentEntry(qsizetype entry);               ///< its place in the list that was given
    /// -1: none.
    [[nodiscard]] qsizetype currentEntry() const { return currentRow() < 0 ? -1 : count() - 1 - currentRow(); }

private:
    const RequirementSet &m_requirements;
};

/// What the tests of a connection found over time, and what changed. Shows what is known when it is opened.
class HistoryDialog : public PageDialog
{
    Q_OBJECT
public:
    HistoryDialog(const RunHistory &history, const Connection &connection, const RequirementSet &requirements,
                  QWidget *parent = nullptr);

    Result<> exportTo(const QString &file); ///< as CSV

private:
    void build(const Connection &connection);
    void fill();
    void exportAs();

    const RunHistory m_history;
    const RequirementSet &m_requirements;
    const QString m_fileName;
    InlineMessage *m_message;
    QComboBox *m_range;
    HistoryStrip *m_strip;
    HistoryList *m_list;
};

} // namespace Propel
