// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/DiagnosisSession.h"

#include <QWidget>

namespace Propel {

class FaultPanel;
class StageStrip;

/// The way of a session to its rows: the strip, which moves with a run, and below it the stage that is opened. One that
/// fails opens by itself. Follows its session by itself.
class StageView : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StageView)
public:
    explicit StageView(DiagnosisSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void said(const QString &message); ///< a few words for the status line

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void toggle(Stage stage);
    void copyDetails();

    DiagnosisSession &m_session;
    StageStrip *m_strip;
    FaultPanel *m_panel;
    std::optional<Stage> m_open;
    StageOutcome m_fault; ///< the one that opened by itself; told again only where it is another
};

} // namespace Propel
