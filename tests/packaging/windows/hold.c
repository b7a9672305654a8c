// SPDX-License-Identifier: MIT
// Holds a file open, says so by C:\held, and doesn't end.
#include <windows.h>

int wmain(int count, wchar_t **words)
{
    if (count != 2 || CreateFileW(words[1], GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL) == INVALID_HANDLE_VALUE)
        return 1;
    CloseHandle(CreateFileW(L"C:\\held", GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL));
    Sleep(INFINITE);
    return 0;
}
