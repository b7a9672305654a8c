#!/bin/bash
# SPDX-License-Identifier: MIT
# licences.sh QT_FOLDER INTO: the licence texts of what is shipped beside our own programs, and what they are for.
set -euo pipefail
qt=$1
into=$2
for text in LGPL-3.0-only GPL-3.0-only GPL-2.0-only BSD-3-Clause; do
    cp "$qt/sources/$text.txt" "$into/"
done
cp "$qt/sources/qt6-base.patch" "$into/"
for copyright in "$qt"/sources/*.copyright; do # of all parts, also those from others inside Qt
    cp "$copyright" "$into/$(basename "$copyright" .copyright)-copyright.txt"
done
cp /usr/share/doc/gcc-mingw-w64-x86-64-posix-runtime/copyright "$into/gcc-runtime-copyright.txt"
cp /usr/share/doc/mingw-w64-x86-64-dev/copyright "$into/mingw-w64-copyright.txt"
cp /usr/share/doc/libexpected-dev/copyright "$into/libexpected-copyright.txt"
cp /usr/share/doc/qt6-translations-l10n/copyright "$into/qt6-translations-copyright.txt"
versions=$(tr '\n' ';' <"$qt/sources/versions" | sed 's/;$//; s/;/, /g')
sed 's/$/\r/' >"$into/README.txt" <<TEXT
Propel Connect is under the MIT License: "Propel Connect.txt".

It uses Qt under the GNU Lesser General Public License, version 3 ("LGPL-3.0-only.txt", which builds on
"GPL-3.0-only.txt"): Qt6Core, Qt6Gui, Qt6Network, Qt6Widgets and the plug-ins, as libraries of their own. You may put
your own builds of them in their place. They are built from Debian's source packages ($versions) with one change,
"qt6-base.patch"; packaging/windows/qt.sh in our sources is the script that does it.

QtKeychain (libqt6keychain) is under a BSD License: "qtkeychain-copyright.txt".

libgcc and libstdc++ are under the GNU General Public License, version 3, with the GCC Runtime Library Exception;
libwinpthread is of mingw-w64; tl::expected is CC0. Their copyright files are here too.
TEXT
