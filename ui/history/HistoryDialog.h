// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/RunHistory.h"
#include "app/requirements/RequirementSet.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QTableWidget;

namespace Propel {

class HistoryStrip;

/// The last tests of a connection: over time, in words, and what changed from each to the next. Shows what is known
/// when it is opened.
class HistoryDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryDialog)
public:
    HistoryDialog(const RunHistory &history, const QString &connection, const RequirementSet &requirements,
                  QWidget *parent = nullptr);

private:
    void fill();
    void currentChanged();
    void select(qsizetype run);
    [[nodiscard]] qsizetype currentRun() const; ///< -1: none

    RunHistory m_history;
    const RequirementSet &m_requirements;
    HistoryStrip *m_strip;
    QCheckBox *m_onlyChanges;
    QTableWidget *m_table;
    QLabel *m_detail;
};

} // namespace Propel
