// SPDX-License-Identifier: MIT
#include "app/base/Account_windows.h"

#include <QDir>
#include <QFileInfo>

#include <array>

#include <sddl.h>

using namespace Qt::StringLiterals;

namespace Propel {

QString accountOf(HANDLE process)
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(process, TOKEN_QUERY, &token))
        return {};
    alignas(TOKEN_USER) std::array<char, sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE> user;
    DWORD size = 0;
    wchar_t *text = nullptr;
    QString account;
    if (GetTokenInformation(token, TokenUser, user.data(), static_cast<DWORD>(user.size()), &size) &&
        ConvertSidToStringSidW(reinterpret_cast<TOKEN_USER *>(user.data())->User.Sid, &text)) {
        account = QString::fromWCharArray(text);
        LocalFree(text);
    }
    CloseHandle(token);
    return account;
}

bool makeProtectedFolder(const QString &folder, FolderReaders readers)
{
    QDir().mkpath(QFileInfo(folder).absolutePath());
    // Protected (P) from the folder above; "OICI": inherited by files and folders; FA: all rights, FRFX: reading.
    QString rights = u"D:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;FA;;;%1)"_s.arg(accountOf(GetCurrentProcess()));
    if (readers == FolderReaders::Everybody)
        rights += u"(A;OICI;FRFX;;;BU)"_s;
    SECURITY_ATTRIBUTES attributes{sizeof(SECURITY_ATTRIBUTES), nullptr, FALSE};
    const auto *text = reinterpret_cast<const wchar_t *>(rights.utf16());
    if (ConvertStringSecurityDescriptorToSecurityDescriptorW(text, SDDL_REVISION_1, &attributes.lpSecurityDescriptor,
                                                             nullptr)) {
        const QString path = QDir::toNativeSeparators(QFileInfo(folder).absoluteFilePath());
        CreateDirectoryW(reinterpret_cast<const wchar_t *>(path.utf16()), &attributes);
        LocalFree(attributes.lpSecurityDescriptor);
    }
    return QDir().mkpath(folder);
}

} // namespace Propel
