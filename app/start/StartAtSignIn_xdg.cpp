// SPDX-License-Identifier: MIT
// The Desktop Application Autostart Specification.
#include "app/start/StartAtSignIn.h"

#include "app/base/PrivateFile.h"
#include "app/start/DesktopEntry.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr auto fileName = "/autostart/propel-connect.desktop"_L1;

QString ownFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + fileName;
}

/// The one that counts: the person's own, or else an administrator's; empty: there is none.
QString fileThatCounts(bool withOwn)
{
    const QStringList folders = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    for (const QString &folder : folders) {
        const QString file = folder + fileName;
        if (QFileInfo::exists(file) && (withOwn || file != ownFile()))
            return file;
    }
    return {};
}

/// The program that is started by this file here; empty: none.
QString programIn(const QString &file)
{
    if (file.isEmpty())
        return {};
    const DesktopEntry entry = DesktopEntry::parse(readFile(file).value_or(QByteArray()));
    const QStringList desktops = qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':', Qt::SkipEmptyParts);
    const auto isNamed = [&desktops](const QStringList &names) {
        return std::any_of(desktops.begin(), desktops.end(),
                           [&names](const QString &desktop) { return names.contains(desktop); });
    };
    const QStringList onlyIn = entry.list(u"OnlyShowIn"_s);
    const bool isOff = !entry.isThere() || entry.isTrue(u"Hidden"_s) ||
                       entry.value(u"X-GNOME-Autostart-enabled"_s) == "false"_L1 || // GNOME's own switch
                       isNamed(entry.list(u"NotShowIn"_s)) || (!onlyIn.isEmpty() && !isNamed(onlyIn));
    const auto isExecutable = [](const QString &program) {
        return QFileInfo(program).isAbsolute() ? QFileInfo(program).isExecutable()
                                               : !QStandardPaths::findExecutable(program).isEmpty();
    };
    const QString condition = entry.value(u"TryExec"_s);
    const QString program = entry.command().value(0);
    return isOff || program.isEmpty() || !isExecutable(program) || (!condition.isEmpty() && !isExecutable(condition))
               ? QString()
               : program;
}

} // namespace

StartAtSignIn::StartAtSignIn(QString program) : m_program(std::move(program))
{}

QString StartAtSignIn::place()
{
    return ownFile();
}

StartAtSignIn::State StartAtSignIn::state() const
{
    const QString program = programIn(fileThatCounts(true));
    if (program.isEmpty())
        return State::Off;
    const auto found = [](const QString &name) {
        return QFileInfo(QFileInfo(name).isAbsolute() ? name : QStandardPaths::findExecutable(name))
            .canonicalFilePath();
    };
    return found(program) == QFileInfo(m_program).canonicalFilePath() ? State::On : State::Another;
}

Result<> StartAtSignIn::turn(bool on)
{
    const QString file = ownFile();
    if (!on && fileThatCounts(false).isEmpty()) {
        if (!QFile::exists(file) || QFile::remove(file))
            return {};
        return fail(Cause::FileUnwritable, QDir::toNativeSeparators(file));
    }
    // Switched off over an administrator's file, it has to be there and say so.
    QString text = u"[Desktop Entry]\nType=Application\nName=Propel Connect\nIcon=propel-connect\nTerminal=false\n"_s;
    text += u"Exec=%1\n"_s.arg(DesktopEntry::execOf({m_program, u"--tray"_s}));
    text += u"TryExec=%1\n"_s.arg(QString(m_program).replace(u'\\', u"\\\\"_s)); // nothing is tried once it is gone
    text += on ? u"X-GNOME-Autostart-enabled=true\n"_s : u"Hidden=true\n"_s;
    if (m_program.contains(u'\n'))
        return fail(Cause::FileUnwritable, m_program.simplified());
    if (const Result<> written = writeFile(file, text.toUtf8()); !written)
        return written;
    if (!on || state() == State::On)
        return {};
    QFile::remove(file); // its program can't be started
    return fail(Cause::FileUnwritable, QDir::toNativeSeparators(file));
}

} // namespace Propel
