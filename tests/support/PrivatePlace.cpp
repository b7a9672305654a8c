// SPDX-License-Identifier: MIT
#include "tests/support/PrivatePlace.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QStandardPaths>

#include <cstdlib>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

QtMessageHandler usual = nullptr;

void judge(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QLatin1StringView category(context.category);
    const bool badModel = category == "qt.modeltest"_L1;
    const bool badConnect = message.startsWith("QObject::connect"_L1) || category == "qt.core.qobject.connect"_L1;
    const bool isQts =
        message.contains("systemTrayWindowChanged"_L1); // QSystemTrayIcon's, on a platform without a tray
    if (type != QtDebugMsg && (badModel || badConnect) && !isQts)
        ADD_FAILURE() << message.toStdString();
    if (usual)
        usual(type, context, message);
}

} // namespace

PrivatePlace::PrivatePlace() : m_folder(QDir::tempPath() + u"/propel-test-XXXXXX"_s)
{
    if (!m_folder.isValid()) // a test must never run in the person's own folders instead
        qFatal("no private folder: %ls", qUtf16Printable(m_folder.errorString()));
    const auto place = [this](const char *variable, const QString &name) {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(variable, QFile::encodeName(path));
    };
    place("HOME", u"home"_s);
    place("XDG_CONFIG_HOME", u"home/.config"_s);
    place("XDG_DATA_HOME", u"home/.local/share"_s);
    place("XDG_CACHE_HOME", u"home/.cache"_s);
    place("XDG_STATE_HOME", u"home/.local/state"_s);
    place("XDG_RUNTIME_DIR", u"run"_s);
    place("TMPDIR", u"tmp"_s);
#ifdef Q_OS_WIN
    place("TEMP", u"tmp"_s);
    place("TMP", u"tmp"_s);
    QStandardPaths::setTestModeEnabled(true);
    qputenv("QT_FORCE_STDERR_LOGGING", "1"); // without a console Qt would write to the debugger
#endif
    if (!qEnvironmentVariableIsSet("PROPEL_TEST_KEYRING"))
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + QFile::encodeName(m_folder.filePath(u"no-bus"_s)));
    for (const char *variable : {"http_proxy", "https_proxy", "all_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY",
                                 "ALL_PROXY", "NO_PROXY", "LANGUAGE", "LC_MESSAGES"})
        qunsetenv(variable);
    qputenv("LC_ALL", "C.UTF-8");
}

bool isForOwnerAlone(const QString &path)
{
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                            QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    return QFileInfo::exists(path) && !(QFileInfo(path).permissions() & others);
}

QString unwritablePlace()
{
#ifdef Q_OS_WIN
    return QCoreApplication::applicationFilePath(); // a file
#else
    return u"/proc"_s;
#endif
}

#ifdef Q_OS_WIN
bool isWine()
{
    return GetProcAddress(GetModuleHandleW(L"ntdll.dll"), "wine_get_version") != nullptr;
}
#endif

void failOnBadWarnings()
{
    usual = qInstallMessageHandler(judge);
}

} // namespace Propel
