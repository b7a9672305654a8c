// SPDX-License-Identifier: MIT
#include "app/log/Log.h"

#include "app/log/LogLine.h"

#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QSysInfo>

#include <atomic>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Propel {
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
