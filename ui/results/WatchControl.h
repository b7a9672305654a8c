// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/DiagnosisSession.h"

class QWidget;

namespace Propel {

/// Starts and stops watching a session for the view that shows it, and says when it tests again. It stops where nobody
/// can see it.
class WatchControl : public QObject
{
    Q_OBJECT
public:
    enum class Start {
        AtAClick,
        ByItself ///< after each test that found permissions missing, unless the person has stopped it
    };
    WatchControl(DiagnosisSession &session, Start start, QWidget &view);

    void setOn(bool on); ///< by the person
    void viewIsShown();
    [[nodiscard]] QString text() const; ///< "Watching: checks again in 4 s"; empty: it doesn't watch

Q_SIGNALS:
    void ticked(); ///< text() is another one

private:
    void startByItself();
    void tick();
    [[nodiscard]] bool isSeen() const;

    DiagnosisSession &m_session;
    const Start m_start;
    QWidget &m_view;
    QTimer m_second;
    bool m_hasStopped = false; ///< the person has
};

} // namespace Propel
