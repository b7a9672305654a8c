// SPDX-License-Identifier: MIT
#include "ui/wizard/HelpMenu.h"

#include "app/settings/Paths.h"
#include "ui/KeepTranslated.h"
#include "ui/Theme.h"
#include "ui/fields/LogFile.h"
#include "ui/widgets/Question.h"

#include <QCoreApplication>
#include <QMenu>
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
        auto *question =
            new Question(Mark::Note,
                         {.window = HelpWords::tr("About Propel Connect"),
                          .question = QStringLiteral("Propel Connect ") + QCoreApplication::applicationVersion(),
                          .consequence = HelpWords::tr("Connects ConnectWise PSA to Propel Your MSP.")},
                         &wizard);
        question->addAnswer(HelpWords::tr("Close"), Question::Answer::Leave, true);
        question->open();
    });
    guide->setShortcut(QKeySequence::HelpContents);
    keepTranslated(*menu, [guide, log, about] {
        guide->setText(HelpWords::tr("Setup &guide"));
        log->setText(HelpWords::tr("Open &log folder"));
        about->setText(HelpWords::tr("&About Propel Connect"));
    });
    QObject::connect(&wizard, &QWizard::helpRequested, menu, [button, menu] { // above the button
        menu->popup(button->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
    });
}

} // namespace Propel
