// SPDX-License-Identifier: MIT
#include "ui/QuitRequests.h"

#include "ui/wizard/SetupWizard.h"

#include <QEvent>
#include <QGuiApplication>
#include <QSessionManager>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace Propel {

QuitRequests::QuitRequests(QObject *parent) : QObject(parent)
{
    connect(&m_termination, &TerminationRequests::requested, this, &QuitRequests::quit);
    if (!qGuiApp)
        return;
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &QuitRequests::sessionEnds, Qt::DirectConnection);
    qGuiApp->installEventFilter(this);
}

void QuitRequests::setSetup(SetupWizard *setup)
{
    m_setup = setup;
}

void QuitRequests::quit()
{
    if (!m_setup)
        return Q_EMIT finished();
    connect(m_setup, &QDialog::finished, this, &QuitRequests::finished, Qt::QueuedConnection);
    m_setup->saveAndClose();
}

/// A session that ends tells its programs to quit and waits for them. Qt would close the windows, and the setup would
/// ask, with nobody left to answer.
bool QuitRequests::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Quit || watched != qGuiApp || !m_setup || !m_setup->isVisible())
        return QObject::eventFilter(watched, event);
    quit();
    return true;
}

/// The person logs out, or the computer is shut down.
void QuitRequests::sessionEnds(QSessionManager &session)
{
    if (!m_setup)
        return;
    if (!m_setup->hasUnsavedKey())
        return m_setup->keepDraft(); // no other event may follow before the end
    session.cancel();                // also where no question is allowed: the key would be lost
#ifdef Q_OS_WIN
    const QString reason = tr("A private key isn't saved yet.");
    ShutdownBlockReasonCreate(reinterpret_cast<HWND>(m_setup->winId()), reinterpret_cast<LPCWSTR>(reason.utf16()));
#endif
    m_setup->show();
    m_setup->raise();
    m_setup->reject(); // which asks
}

} // namespace Propel
