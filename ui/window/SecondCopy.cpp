// SPDX-License-Identifier: MIT
#include "ui/window/SecondCopy.h"

#include "app/base/LogOnly.h"
#include "app/start/StartAtSignIn.h"
#include "ui/widgets/Question.h"
#include "ui/widgets/WindowState.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr auto keptKey = "secondCopy/kept"_L1;

/// The folder of the person's copy, where this one is everyone's; otherwise empty.
QString personsCopy()
{
#ifdef Q_OS_WIN
    const auto registered = [](const QString &key, const QString &name) {
        return QSettings(key, QSettings::NativeFormat).value(name).toString();
    };
    const QString everyones = registered(u"HKEY_LOCAL_MACHINE\\Software\\Propel\\propel-connect"_s, u"InstallFolder"_s);
    const QString persons =
        registered(u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\Propel Connect"_s,
                   u"InstallLocation"_s);
    const QDir own(QCoreApplication::applicationDirPath());
    if (!everyones.isEmpty() && QDir(everyones) == own && !persons.isEmpty() && QDir(persons) != own &&
        QFileInfo::exists(persons + "/uninstall.exe"_L1))
        return QDir::toNativeSeparators(persons);
#endif
    return {};
}

void remove(const QString &folder)
{
    StartAtSignIn start(QCoreApplication::applicationFilePath());
    if (start.state() == StartAtSignIn::State::Another) // the copy that goes would take it along
        logOnly(start.turn(true), "the settings show that it is off");
    if (!QProcess::startDetached(folder + "\\uninstall.exe"_L1, {u"/S"_s}))
        QMessageBox::warning(
            nullptr, QApplication::applicationDisplayName(),
            SecondCopy::tr("Couldn't start the uninstaller. Remove Propel Connect in Windows Settings > Apps."));
}

} // namespace

void SecondCopy::offerToRemove(QWidget *parent)
{
    const QString folder = personsCopy();
    if (folder.isEmpty() || WindowState::recall(keptKey).toString() == folder)
        return;
    auto *question =
        new Question(Mark::Attention,
                     {.window = tr("Installed twice"),
                      .question = tr("Remove the copy that's only for you?"),
                      .about = folder,
                      .consequence = tr("Propel Connect is also installed for everyone on this computer. Your "
                                        "connections and keys are kept.")},
                     parent);
    const QPushButton *removing = question->addAnswer(tr("&Remove"), Question::Answer::Act, true);
    const QPushButton *keeping = question->addAnswer(tr("&Keep both"), Question::Answer::Leave);
    QObject::connect(removing, &QPushButton::clicked, question, [folder] { remove(folder); });
    QObject::connect(keeping, &QPushButton::clicked, question, [folder] { WindowState::keep(keptKey, folder); });
    question->open();
}

} // namespace Propel
