# SPDX-License-Identifier: MIT
# cmake -DROOT=... -DVERSION=... -P OneVersion.cmake: do the newest entries of the Debian changelog and of the AppStream
# metainfo name the project's version, and the same day?
file(STRINGS ${ROOT}/packaging/debian/changelog entry LIMIT_COUNT 1 REGEX "^propel-connect \\(")
file(STRINGS ${ROOT}/packaging/debian/changelog signed LIMIT_COUNT 1 REGEX "^ -- ")
file(STRINGS ${ROOT}/packaging/linux/propel-connect.metainfo.xml.in release LIMIT_COUNT 1 REGEX "<release ")

string(REGEX MATCH "\\(([^)]*)\\)" ignored "${entry}")
set(debian "${CMAKE_MATCH_1}")
string(REGEX MATCH "version=\"([^\"]*)\" date=\"([^\"]*)\"" ignored "${release}")
set(appstream "${CMAKE_MATCH_1}")
set(appstream_day "${CMAKE_MATCH_2}")
string(REGEX MATCH "([0-9]+) ([A-Z][a-z][a-z]) ([0-9]+) " ignored "${signed}")
set(debian_day "${CMAKE_MATCH_1}")
set(months Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec)
list(FIND months "${CMAKE_MATCH_2}" month)
math(EXPR month "${month} + 101")
string(SUBSTRING ${month} 1 2 month)
set(debian_day "${CMAKE_MATCH_3}-${month}-${debian_day}")

foreach(named IN ITEMS "${debian}" "${appstream}")
    if(NOT named STREQUAL VERSION)
        message(SEND_ERROR "The project is ${VERSION}; Debian's changelog says '${debian}', AppStream '${appstream}'.")
    endif()
endforeach()
if(NOT debian_day STREQUAL appstream_day)
    message(SEND_ERROR "Debian's changelog says ${debian_day}, AppStream ${appstream_day}.")
endif()
