// SPDX-License-Identifier: MIT
#include "ui/wizard/HelpMenu.h"

#include "app/settings/Paths.h"
#include "ui/KeepTranslated.h"
#include "ui/Theme.h"
#include "ui/fields/LogFile.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QWizard>

namespace Propel {
namespace {

class HelpWords
{
    Q_DECLARE_TR_FUNCTIONS(HelpMenu)
};

} // namespace

void addHelpMenu(QWizard &wizard, const std::function<void()> &showGuide,
                 const std::function<void(const QString &what, const QString &remedy)> &sayFault)
{
    auto *button = qobject_cast<QPushButton *>(wizard.button(QWizard::HelpButton));
    button->setFlat(true);
    button->setAutoDefault(false);
    button->setIcon(Theme::icon(QLatin1StringView("help"), Token::Text));
    auto *menu = new QMenu(&wizard);
    QAction *guide = menu->addAction({}, &wizard, showGuide);
    QAction *log = menu->addAction({}, &wizard, [sayFault] {
        if (const std::optional<LogFault> fault = openLogFolder(logFile()))
            sayFault(fault->what, fault->remedy);
    });
    QAction *about = menu->addAction({}, &wizard, [&wizard] {
        QMessageBox::about(&wizard, HelpWords::tr("About Propel Connect"),
                           HelpWords::tr("Propel Connect %1\n\nConnects ConnectWise PSA to Propel Your MSP.")
                               .arg(QCoreApplication::applicationVersion()));
    });
    guide->setShortcut(QKeySequence::HelpContents);
    keepTranslated(*menu, [guide, log, about] {
        guide->setText(HelpWords::tr("Setup &guide"));
        log->setText(HelpWords::tr("Open &log"));
        about->setText(HelpWords::tr("&About Propel Connect"));
    });
    QObject::connect(&wizard, &QWizard::helpRequested, menu, [button, menu] { // above the button
        menu->popup(button->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
    });
}

} // namespace Propel
