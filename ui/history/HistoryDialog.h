// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/Connection.h"
#include "app/history/RunHistory.h"
#include "ui/widgets/PageDialog.h"

class QComboBox;

namespace Propel {

class HistoryList;
class HistoryStrip;
class InlineMessage;
class RequirementSet;

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
