// SPDX-License-Identifier: MIT
#include "app/start/SingleInstance.h"

#include "app/base/Account_windows.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

/// At the other end of a pipe; 0: unknown.
DWORD peerOf(const QLocalSocket &socket)
{
    const auto pipe = reinterpret_cast<HANDLE>(socket.socketDescriptor());
    ULONG server = 0;
    ULONG client = 0;
    if (!GetNamedPipeServerProcessId(pipe, &server) || !GetNamedPipeClientProcessId(pipe, &client))
        return 0;
    return server == GetCurrentProcessId() ? client : server;
}

} // namespace

QString SingleInstance::usualFolder()
{
    const QString own = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    QDir().mkpath(own);
    return own;
}

QString SingleInstance::socketIn(const QString &)
{
    return u"propel-connect-"_s + accountOf(GetCurrentProcess());
}

bool SingleInstance::isOwnUser(const QLocalSocket &socket)
{
    const HANDLE peer = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, peerOf(socket));
    if (!peer)
        return false;
    const QString account = accountOf(peer);
    CloseHandle(peer);
    return !account.isEmpty() && account == accountOf(GetCurrentProcess());
}

void SingleInstance::letComeToFront(const QLocalSocket &socket)
{
    AllowSetForegroundWindow(peerOf(socket));
}

SingleInstance::~SingleInstance()
{
    if (m_lock >= 0)
        CloseHandle(reinterpret_cast<HANDLE>(m_lock));
}

/// Opened for this program alone: the system closes and removes it, however the program ends.
SingleInstance::Claim SingleInstance::takeLock()
{
    if (m_lock >= 0)
        return Claim::First;
    const QString path = QDir::toNativeSeparators(m_lockPath);
    const HANDLE file = CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), GENERIC_WRITE, 0, nullptr,
                                    OPEN_ALWAYS, FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return GetLastError() == ERROR_SHARING_VIOLATION ? Claim::Second : Claim::Impossible;
    m_lock = reinterpret_cast<qintptr>(file);
    return Claim::First;
}

} // namespace Propel
