// SPDX-License-Identifier: MIT
// A program that loads a library from its own folder.
#include <windows.h>

int wmain(void)
{
    return LoadLibraryW(L"planted.dll") ? 0 : 1;
}
