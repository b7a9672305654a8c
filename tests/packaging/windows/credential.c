// SPDX-License-Identifier: MIT
// Reads and writes an entry of the Credential Manager: credential read NAME | credential write NAME SECRET
#include <stdio.h>
#include <windows.h>

#include <wincred.h>

int wmain(int count, wchar_t **words)
{
    PCREDENTIALW entry;
    if (count == 4 && wcscmp(words[1], L"write") == 0) {
        char secret[256];
        CREDENTIALW made = {0};
        made.Type = CRED_TYPE_GENERIC;
        made.TargetName = words[2];
        made.Persist = CRED_PERSIST_ENTERPRISE;
        made.CredentialBlobSize = WideCharToMultiByte(CP_UTF8, 0, words[3], -1, secret, sizeof secret, NULL, NULL) - 1;
        made.CredentialBlob = (BYTE *)secret;
        return CredWriteW(&made, 0) ? 0 : 1;
    }
    if (count != 3 || !CredReadW(words[2], CRED_TYPE_GENERIC, 0, &entry))
        return 1;
    printf("%.*s %u\n", (int)entry->CredentialBlobSize, (char *)entry->CredentialBlob, (unsigned)entry->Persist);
    return 0;
}
