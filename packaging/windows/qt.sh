#!/bin/bash
# SPDX-License-Identifier: MIT
# Builds Qt's base module and QtKeychain for Windows from Debian 13's sources, once a version and set of options (about 35
# minutes on 2 cores), and prints the folder where they were put. It runs in root.sh's Debian: "root.sh qt.sh".
set -euo pipefail
cd "$(dirname "$0")"
here=$PWD
cache=${PROPEL_CACHE:?run it by root.sh}

base_options=(
    -DQT_UNITY_BUILD=ON -DQT_QMAKE_TARGET_MKSPEC=win32-g++ -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF
    # The archive has no wintab.h. Direct2D, which we don't ship, stays on: without it Qt's text doesn't link.
    -DINPUT_opengl=no -DFEATURE_vulkan=OFF -DFEATURE_tabletevent=OFF
    -DFEATURE_dbus=OFF -DFEATURE_sql=OFF -DFEATURE_xml=OFF -DFEATURE_glib=OFF -DFEATURE_concurrent=OFF
    -DFEATURE_testlib=OFF -DFEATURE_system_zlib=OFF
)
keychain_options=(-DBUILD_WITH_QT6=ON -DBUILD_TRANSLATIONS=OFF -DBUILD_TESTING=OFF)

say() { echo "$*" >&2; }
quietly() { # LOG COMMAND...: the end of what it said if it fails
    local log=$1
    shift
    if ! "$@" >"$log" 2>&1 </dev/null; then
        tail -n 40 "$log" >&2
        say "Failed (all of it: $log): $*"
        exit 1
    fi
}
newest() { # SOURCE: its version in the archive; apt has checked the index with Debian's keys
    local version
    version=$(apt-cache showsrc --only-source "$1" 2>/dev/null | sed -n 's/^Version: //p' | sort -Vu | tail -n 1)
    [ -n "$version" ] || { say "Debian's archive has no source of $1."; exit 1; }
    echo "$version"
}

# The tools (moc, rcc, ...) are those of the same Debian, so of the same version.
base=$(newest qt6-base)
keychain=$(newest qtkeychain)
key=$(cat toolchain.cmake qt6-base.patch - <<<"$base $keychain $(dpkg-query -W -f "\${Version}" g++-mingw-w64-x86-64-posix) \
    ${base_options[*]} ${keychain_options[*]}" | sha256sum | cut -c1-12)
result=$cache/qt-${base%%[+-]*}-$key
# The libraries remember what they were to be installed as, so that is the same for everybody.
installed_as=/propel-connect/qt
qt=$result$installed_as
if [ -e "$result/finished" ]; then
    echo "$qt"
    exit 0
fi

work=$cache/work-$key
mkdir -p "$work"
cp toolchain.cmake "$work/" # CMake remembers its place, and the project's folder may move before Qt is built
cd "$work"
options=(
    -DCMAKE_BUILD_TYPE=Release "-DCMAKE_TOOLCHAIN_FILE=$work/toolchain.cmake" -DQT_HOST_PATH=/usr
    -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake
)
flags="-ffile-prefix-map=$work=."
build() { # NAME OPTION...: NAME is the folder of the source
    local name=$1
    shift
    say "Building $name for Windows (log: $work/$name-build.log) ..."
    quietly "$work/$name-configure.log" cmake -G Ninja -S "$name" -B "$name-build" -DCMAKE_INSTALL_PREFIX="$installed_as" \
        -DCMAKE_C_FLAGS="$flags" -DCMAKE_CXX_FLAGS="$flags" "${options[@]}" "$@"
    quietly "$work/$name-build.log" cmake --build "$name-build" -j "$(nproc)"
    quietly "$work/$name-install.log" env DESTDIR="$result" cmake --install "$name-build"
}

say "Fetching the sources of qt6-base $base and qtkeychain $keychain ..."
quietly "$work/source.log" apt-get source -q --only-source --download-only "qt6-base=$base"
# Of QtKeychain the archive may lack the description, but not the tar; apt compares it with the index.
quietly "$work/source.log" apt-get source -q --only-source --download-only --tar-only "qtkeychain=$keychain"
if [ ! -e unpacked ]; then
    rm -rf qt6-base qtkeychain
    quietly "$work/unpack.log" dpkg-source --no-check -x "qt6-base_${base#*:}.dsc" qt6-base
    quietly "$work/patch.log" patch -p1 -d qt6-base -i "$here/qt6-base.patch"
    mkdir qtkeychain
    tar -xf qtkeychain_*.orig.tar.* -C qtkeychain --strip-components=1
    sed -i 's|/utf-8||' qtkeychain/qtkeychain/CMakeLists.txt # an option of another compiler
    touch unpacked
fi

build qt6-base "${base_options[@]}"
build qtkeychain "-DCMAKE_TOOLCHAIN_FILE=$qt/lib/cmake/Qt6/qt.toolchain.cmake" \
    "-DQT_CHAINLOAD_TOOLCHAIN_FILE=$work/toolchain.cmake" "${keychain_options[@]}"

# What the packages and the bill of materials need to know later.
mkdir -p "$qt/sources"
printf '%s\n' "qt6-base $base" "qtkeychain $keychain" >"$qt/sources/versions"
cp qt6-base/LICENSES/*.txt "$here/qt6-base.patch" "$qt/sources/"
cp qt6-base/debian/copyright "$qt/sources/qt6-base.copyright"
cp qtkeychain/COPYING "$qt/sources/qtkeychain.copyright"
touch "$result/finished"
say "Done; $work can go."
echo "$qt"
