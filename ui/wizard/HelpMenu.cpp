// SPDX-License-Identifier: MIT
#include "ui/wizard/HelpMenu.h"

#include "app/settings/Paths.h"
#include "ui/Theme.h"
#include "ui/fields/LogFile.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace Propel {

HelpMenu::HelpMenu(QPushButton &button, QWidget *parent)
    : QMenu(parent),
      m_button(button),
      m_guide(addAction({}, this, &HelpMenu::guideWanted)),
      m_log(addAction({}, this, &HelpMenu::openLog)),
      m_about(addAction({}, this, &HelpMenu::showAbout))
{
    m_button.setFlat(true);
    m_button.setAutoDefault(false);
    m_button.setIcon(Theme::icon(QLatin1StringView("help"), Token::Text));
    retranslate();
}

void HelpMenu::retranslate()
{
    m_guide->setText(tr("Setup &guide"));
    m_guide->setShortcut(QKeySequence::HelpContents);
    m_log->setText(tr("Open &log"));
    m_about->setText(tr("&About Propel Connect"));
}

void HelpMenu::open()
{
    popup(m_button.mapToGlobal(QPoint(0, -sizeHint().height())));
}

void HelpMenu::openLog()
{
    if (const std::optional<LogFault> fault = openLogFolder(logFile()))
        Q_EMIT notOpened(fault->what, fault->remedy);
}

void HelpMenu::showAbout()
{
    QMessageBox::about(parentWidget(), tr("About Propel Connect"),
                       tr("Propel Connect %1\n\nConnects ConnectWise PSA to Propel Your MSP.")
                           .arg(QCoreApplication::applicationVersion()));
}

} // namespace Propel
