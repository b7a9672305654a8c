# SPDX-License-Identifier: MIT
# mingw-w64 of Debian, for 64-bit Windows. Qt is built with it and keeps it in mind for those who build against that Qt.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(target x86_64-w64-mingw32)

# "posix" is the form with C++ threads.
set(CMAKE_C_COMPILER ${target}-gcc-posix)
set(CMAKE_CXX_COMPILER ${target}-g++-posix)
set(CMAKE_RC_COMPILER ${target}-windres)

# No time stamps, DEP and ASLR with the whole address space, and the same names inside wherever it is built.
set(hardened "-Wl,--no-insert-timestamp,--dynamicbase,--nxcompat,--high-entropy-va")
set(CMAKE_EXE_LINKER_FLAGS_INIT ${hardened})
set(CMAKE_SHARED_LINKER_FLAGS_INIT ${hardened})
set(CMAKE_MODULE_LINKER_FLAGS_INIT ${hardened})

set(CMAKE_FIND_ROOT_PATH /usr/${target})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
