// SPDX-License-Identifier: MIT
#pragma once

#include "app/start/TerminationRequests.h"

#include <QPointer>

class QSessionManager;

namespace Propel {

class SetupWizard;

/// Ends the program when a signal, the installer or the desktop's session wants that. An open setup first saves a key
/// that is stored nowhere yet; where that fails it stays open and says so.
class QuitRequests : public QObject
{
    Q_OBJECT
public:
    explicit QuitRequests(QObject *parent = nullptr);

    void setSetup(SetupWizard *setup); ///< the one that is open
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void finished(); ///< the program may end

private:
    void quit();
    void sessionEnds(QSessionManager &session);

    TerminationRequests m_termination{TerminationRequests::Program::WithWindows};
    QPointer<SetupWizard> m_setup;
};

} // namespace Propel
