// SPDX-License-Identifier: MIT
#include "app/start/DesktopEntry.h"

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

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

} // namespace

DesktopEntry DesktopEntry::parse(const QByteArray &content)
{
    DesktopEntry entry;
    bool inside = false;
    const QStringList lines = QString::fromUtf8(content).split(u'\n');
    for (const QString &raw : lines) {
        const QString line = raw.trimmed();
        if (line.startsWith(u'[')) {
            inside = line == "[Desktop Entry]"_L1;
            entry.m_isThere = entry.m_isThere || inside;
            continue;
        }
        const qsizetype equals = line.indexOf(u'=');
        if (inside && equals > 0 && !line.startsWith(u'#'))
            entry.m_values.insert(line.first(equals).trimmed(), unescaped(line.sliced(equals + 1).trimmed()));
    }
    return entry;
}

bool DesktopEntry::isTrue(const QString &key) const
{
    return value(key) == "true"_L1;
}

QStringList DesktopEntry::list(const QString &key) const
{
    return value(key).split(u';', Qt::SkipEmptyParts);
}

QStringList DesktopEntry::command() const
{
    QStringList parts;
    QString part;
    bool isStarted = false;
    bool isQuoted = false;
    const QString exec = value(u"Exec"_s);
    const auto finish = [&] {
        const bool isFieldCode = part.size() == 2 && part.at(0) == u'%' && part.at(1) != u'%';
        if (isStarted && !isFieldCode)
            parts += part.replace("%%"_L1, "%"_L1);
        part.clear();
        isStarted = false;
    };
    for (qsizetype i = 0; i < exec.size(); ++i) {
        const QChar c = exec.at(i);
        if (c == u'"') {
            isQuoted = !isQuoted;
            isStarted = true;
        } else if (c == u' ' && !isQuoted) {
            finish();
        } else {
            part += isQuoted && c == u'\\' && i + 1 < exec.size() ? exec.at(++i) : c;
            isStarted = true;
        }
    }
    finish();
    return parts;
}

QString DesktopEntry::execOf(const QStringList &command)
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

} // namespace Propel
