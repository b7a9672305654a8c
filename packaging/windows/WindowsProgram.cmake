# SPDX-License-Identifier: MIT
# propel_windows_program(TARGET DESCRIPTION): icon, version and manifest (high DPI, long paths, asInvoker) for a program.
# Elsewhere than on Windows it does nothing.
set(propel_windows_files ${CMAKE_CURRENT_LIST_DIR})
if(WIN32)
    enable_language(RC)
endif()

function(propel_windows_program target description)
    if(NOT WIN32)
        return()
    endif()
    string(REPLACE "." "," version "${PROJECT_VERSION}.0")
    set(icon ${propel_windows_files}/propel-connect.ico)
    set(manifest ${CMAKE_CURRENT_BINARY_DIR}/${target}.manifest)
    configure_file(${propel_windows_files}/program.manifest ${manifest} @ONLY)
    configure_file(${propel_windows_files}/program.rc.in ${target}.rc @ONLY)
    target_sources(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${target}.rc)
    set_property(SOURCE ${CMAKE_CURRENT_BINARY_DIR}/${target}.rc PROPERTY OBJECT_DEPENDS "${icon};${manifest}")
    if(MSVC) # it would make a manifest of its own
        target_link_options(${target} PRIVATE /MANIFEST:NO)
    endif()
endfunction()
