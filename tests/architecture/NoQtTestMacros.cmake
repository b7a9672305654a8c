# SPDX-License-Identifier: MIT
# QtTest's macros pass silently inside GoogleTest: cmake -DROOT=<project> -P NoQtTestMacros.cmake
cmake_minimum_required(VERSION 3.25)

file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/tests/*.h ${ROOT}/tests/*.cpp)
if(NOT files)
    message(FATAL_ERROR "no files under ${ROOT}/tests")
endif()
set(faults 0)
foreach(file IN LISTS files)
    file(STRINGS ${ROOT}/${file} found REGEX "(^|[^A-Za-z0-9_])(QVERIFY|QCOMPARE|QTRY_)")
    foreach(line IN LISTS found)
        math(EXPR faults "${faults} + 1")
        message(NOTICE "${file}: ${line}")
    endforeach()
endforeach()
if(faults)
    message(FATAL_ERROR "${faults} lines use QtTest's macros: they can't fail here")
endif()
