// SPDX-License-Identifier: MIT
// The Desktop Application Autostart Specification.
#include "app/start/StartAtSignIn.h"

#include "app/base/PrivateFile.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

/// The part of the Desktop Entry Specification that starting at sign-in needs.
class DesktopEntry
{
public:
    explicit DesktopEntry(const QByteArray &content);

    [[nodiscard]] bool isThere() const { return m_isThere; } ///< there is a [Desktop Entry]
    [[nodiscard]] QString value(const QString &key) const { return m_values.value(key); }
    [[nodiscard]] QStringList list(const QString &key) const { return value(key).split(u';', Qt::SkipEmptyParts); }
    [[nodiscard]] QString program() const; ///< the first part of Exec

private:
    QHash<QString, QString> m_values; ///< unescaped
    bool m_isThere = false;
};

/// The escapes of a string value.
QString unescaped(const QString &raw)
{
    static const QHash<QChar, QChar> signs{{u's', u' '}, {u'n', u'\n'}, {u't', u'\t'}, {u'r', u'\r'}, {u'\\', u'\\'}};
    QString text;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const bool isEscape = raw.at(i) == u'\\' && i + 1 < raw.size() && signs.contains(raw.at(i + 1));
        text += isEscape ? signs.value(raw.at(++i)) : raw.at(i);
    }
    return text;
}

DesktopEntry::DesktopEntry(const QByteArray &content)
{
    bool inside = false;
    for (const QString &raw : QString::fromUtf8(content).split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.startsWith(u'[')) {
            inside = line == "[Desktop Entry]"_L1;
            m_isThere = m_isThere || inside;
            continue;
        }
        const qsizetype equals = line.indexOf(u'=');
        if (inside && equals > 0 && !line.startsWith(u'#'))
            m_values.insert(line.first(equals).trimmed(), unescaped(line.sliced(equals + 1).trimmed()));
    }
}

QString DesktopEntry::program() const
{
    QString program;
    bool isQuoted = false;
    const QString exec = value(u"Exec"_s);
    for (qsizetype i = 0; i < exec.size() && (isQuoted || exec.at(i) != u' '); ++i) {
        if (exec.at(i) == u'"')
            isQuoted = !isQuoted;
        else
            program += isQuoted && exec.at(i) == u'\\' && i + 1 < exec.size() ? exec.at(++i) : exec.at(i);
    }
    return program.replace("%%"_L1, "%"_L1);
}

/// The value of Exec: each part in quotes, with what the specification wants escaped, twice.
QString execOf(const QStringList &command)
{
    QStringList quoted;
    for (const QString &part : command) {
        QString text;
        for (const QChar c : part) {
            if (c == u'"' || c == u'`' || c == u'$' || c == u'\\')
                text += u'\\';
            else if (c == u'%')
                text += u'%';
            text += c;
        }
        quoted += u'"' + text + u'"';
    }
    return quoted.join(u' ').replace(u'\\', "\\\\"_L1);
}

constexpr auto fileName = "/autostart/propel-connect.desktop"_L1;

QString ownFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + fileName;
}

/// The one that counts: the person's own, or else an administrator's; empty: there is none.
QString fileThatCounts(bool withOwn)
{
    for (const QString &folder : QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation)) {
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
    const DesktopEntry entry(readFile(file).value_or(QByteArray()));
    const QStringList desktops = qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':', Qt::SkipEmptyParts);
    const auto isNamed = [&desktops](const QStringList &names) {
        return std::ranges::any_of(desktops, [&names](const QString &desktop) { return names.contains(desktop); });
    };
    const QStringList onlyIn = entry.list(u"OnlyShowIn"_s);
    const bool isOff = !entry.isThere() || entry.value(u"Hidden"_s) == "true"_L1 ||
                       entry.value(u"X-GNOME-Autostart-enabled"_s) == "false"_L1 || // GNOME's own switch
                       isNamed(entry.list(u"NotShowIn"_s)) || (!onlyIn.isEmpty() && !isNamed(onlyIn));
    const auto isExecutable = [](const QString &program) {
        return QFileInfo(program).isAbsolute() ? QFileInfo(program).isExecutable()
                                               : !QStandardPaths::findExecutable(program).isEmpty();
    };
    const QString condition = entry.value(u"TryExec"_s);
    const QString program = entry.program();
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
    text += u"Exec=%1\n"_s.arg(execOf({m_program, u"--tray"_s}));
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
