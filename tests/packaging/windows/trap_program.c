// SPDX-License-Identifier: MIT
// A program that leaves a file where it was run: C:\sprung.
#include <windows.h>

int wmain(void)
{
    CloseHandle(CreateFileW(L"C:\\sprung", GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL));
    return 0;
}
