// SPDX-License-Identifier: MIT
// The person's own Run key, and the switch over it that Windows' settings and Task Manager have.
#include "app/start/StartAtSignIn.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr auto valueName = "Propel Connect"_L1;

QString runKey()
{
    return u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"_s;
}

/// A binary value under our name: an odd first byte means switched off there.
QString switchKey()
{
    return u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\StartupApproved\\Run"_s;
}

bool isSwitchedOff()
{
    const QString bytes = QSettings(switchKey(), QSettings::NativeFormat).value(valueName).toString();
    return !bytes.isEmpty() && (bytes.at(0).unicode() & 1) != 0; // Qt reads binary values as UTF-16
}

QString commandOf(const QString &program)
{
    return u"\"%1\" --tray"_s.arg(QDir::toNativeSeparators(program));
}

} // namespace

StartAtSignIn::StartAtSignIn(QString program) : m_program(std::move(program))
{}

QString StartAtSignIn::place()
{
    return runKey();
}

StartAtSignIn::State StartAtSignIn::state() const
{
    const QString command = QSettings(runKey(), QSettings::NativeFormat).value(valueName).toString();
    if (command.isEmpty() || isSwitchedOff())
        return State::Off;
    return command.compare(commandOf(m_program), Qt::CaseInsensitive) == 0 ? State::On : State::Another;
}

Result<> StartAtSignIn::turn(bool on)
{
    QSettings run(runKey(), QSettings::NativeFormat);
    if (on)
        run.setValue(valueName, commandOf(m_program));
    else
        run.remove(valueName);
    run.sync();
    // What the person switched off in Windows' own settings is switched on again only by the person, here.
    QSettings(switchKey(), QSettings::NativeFormat).remove(valueName);
    if (run.status() != QSettings::NoError || state() != (on ? State::On : State::Off))
        return fail(Cause::FileUnwritable, runKey());
    return {};
}

} // namespace Propel
