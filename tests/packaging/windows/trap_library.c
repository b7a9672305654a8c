// SPDX-License-Identifier: MIT
// A library that leaves a file where it was loaded: C:\sprung.
#include <windows.h>

BOOL WINAPI DllMain(HINSTANCE self, DWORD reason, void *reserved)
{
    if (reason == DLL_PROCESS_ATTACH)
        CloseHandle(CreateFileW(L"C:\\sprung", GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL));
    return TRUE;
}
