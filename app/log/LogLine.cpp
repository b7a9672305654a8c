// SPDX-License-Identifier: MIT
#include "app/log/LogLine.h"

#include "app/base/Text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr qsizetype longest = 2000; // characters of words in one line

struct Rule
{
    QRegularExpression what;
    QString instead;
};

const QList<Rule> &rules()
{
    constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;
    // A blank, as it is or as URLs and forms write it.
    static const QString blank = u"(?:\\s|%20|%2520|\\+)"_s;
    static const QList<Rule> all{
        {QRegularExpression(u"\\b(Authorization)((?:[:=\"']|%3A|%3D|%22|"_s + blank + u")+)(?:(?:Basic|Bearer)"_s +
                                blank + u"+)?[^\\s\"',;&]+"_s,
                            anyCase),
         u"\\1\\2***"_s},
        // Long enough to be a credential: "basic authentication" are words.
        {QRegularExpression(u"\\b((?i:Basic|Bearer))("_s + blank + u"+)(?=[^\\s]*[0-9A-Z=%])[A-Za-z0-9+/=_.~%-]{8,}"_s),
         u"\\1\\2***"_s},
        {QRegularExpression(u"(\\b[a-z][a-z0-9+.-]*://)[^/\\s@]*@"_s, anyCase), u"\\1***@"_s},
        {QRegularExpression(u"(\\b[a-z][a-z0-9+.-]*://[^\\s?]*)\\?[^\\s\"']*"_s, anyCase), u"\\1?***"_s},
        {QRegularExpression(u"(propel-connect/connectwise/[^\\s/]+/[^\\s]{4})[^\\s\"']+"_s), u"\\1…"_s},
    };
    return all;
}

QString nameOf(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
    case QtFatalMsg:
        return u"error"_s;
    }
    return {};
}

} // namespace

QString redacted(QString words)
{
    for (const Rule &rule : rules())
        words.replace(rule.what, rule.instead);
    return words;
}

QByteArray logLine(const QDateTime &at, QtMsgType level, qint64 process, const QString &category, const QString &words)
{
    // Redacted before it is cut: half a credential would not look like one.
    const QString line =
        u"%1 %2 %3 %4: %5\n"_s.arg(at.toUTC().toString(Qt::ISODateWithMs), nameOf(level), QString::number(process),
                                   category, plainExcerpt(redacted(words), longest));
    return line.toUtf8();
}

} // namespace Propel
