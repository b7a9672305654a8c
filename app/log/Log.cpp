// SPDX-License-Identifier: MIT
#include "app/log/Log.h"

#include "app/base/Text.h"

#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSysInfo>

#include <atomic>
#include <cstdio>

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

namespace {

Q_LOGGING_CATEGORY(programLog, "propel.program", QtWarningMsg)

std::atomic<Log *> theOne = nullptr;
thread_local bool isInside = false; ///< what writes the log may have something to say itself

QString rules(Log::Detail detail)
{
    return detail == Log::Detail::Verbose ? u"propel.*.info=true\npropel.*.debug=true"_s : u"propel.*.info=true"_s;
}

void print(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}

} // namespace

Log::Log(const QString &program, const QString &file, Detail detail) : m_file(file), m_detail(detail)
{
    theOne = this;
    m_before = qInstallMessageHandler(&Log::handle);
    QLoggingCategory::setFilterRules(rules(detail));
    qCInfo(programLog, "%ls %ls starts, Qt %s, %ls", qUtf16Printable(program),
           qUtf16Printable(QCoreApplication::applicationVersion()), qVersion(),
           qUtf16Printable(QSysInfo::prettyProductName()));
}

Log::~Log()
{
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(m_before);
    theOne = nullptr;
    const QMutexLocker last(&m_mutex); // another thread may be in the middle of a line
}

int Log::ended(int code)
{
    qCInfo(programLog, "ends with %d", code);
    return code;
}

void Log::handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    Log *log = theOne;
    if (!log || isInside)
        return;
    isInside = true;
    log->take(type, context, message);
    isInside = false;
}

void Log::take(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString category = QString::fromLatin1(context.category ? context.category : "default");
    const bool verbose = m_detail == Detail::Verbose;
    if (type == QtDebugMsg && !verbose)
        return;
    const QByteArray line =
        logLine(QDateTime::currentDateTimeUtc(), type, QCoreApplication::applicationPid(), category, message);
    const QMutexLocker locked(&m_mutex);
    const bool written = m_file.append(line);
    if (verbose && !written && !m_saidUnwritable) {
        m_saidUnwritable = true;
        //: %1: a file
        print(QCoreApplication::translate("Log", "The log can't be written: %1")
                  .arg(QDir::toNativeSeparators(m_file.path()))
                  .toUtf8() +
              '\n');
    }
    if (verbose)
        print(line);
    else if (type == QtFatalMsg && m_before) // Qt's warnings are for the log: standard error is the person's
        m_before(type, context, redacted(message));
}

} // namespace Propel
