// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Patience.h"
#include "app/diagnosis/DiagnosisSession.h"
#include "app/keys/ProxySignInRead.h"
#include "ui/widgets/PageDialog.h"

namespace Propel {

class ProxySignInFields;

/// Asks for the user name and the password that a proxy wanted from a run, keeps them, and has the session test again.
/// The session outlives it.
class ProxySignInDialog : public PageDialog
{
    Q_OBJECT
public:
    static void open(DiagnosisSession &session, const Error &fault, QWidget *parent); ///< deletes itself

    ProxySignInDialog(DiagnosisSession &session, const Error &fault, QWidget *parent = nullptr);

    void done(int result) override;

private:
    void keep(KeyPlace place);
    void kept();
    void say(const QString &waiting);
    void stopWaiting();

    DiagnosisSession &m_session;
    ProxySignInFields *m_fields;
    QPushButton *m_signIn;
    TextLabel *m_waiting = nullptr;
    Patience m_patience;
    StepPtr<StoreAndVerifyKey> m_keeping;
};

} // namespace Propel
