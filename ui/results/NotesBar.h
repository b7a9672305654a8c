// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"
#include "ui/Theme.h"

#include <QWidget>

class QToolButton;

namespace Propel {

/// What green on this desk doesn't prove, a few words each, and the requests: buttons that lead to the whole of it.
class NotesBar : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotesBar)
public:
    explicit NotesBar(QWidget *parent = nullptr);

    void setReport(const Report &report, bool hasResult);

Q_SIGNALS:
    void notesWanted();
    void excessWanted(); ///< the whole list of it
    void requestsWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshDrift();
    void refreshExcess();
    void showNote(QToolButton *button, Mark mark, const QString &text, const QString &whole);

    Report m_report;
    bool m_hasResult = false;
    QToolButton *m_reach;
    QToolButton *m_sight;
    QToolButton *m_drift;
    QToolButton *m_excess;
    QToolButton *m_requests;
};

} // namespace Propel
