#!/bin/bash
# SPDX-License-Identifier: MIT
# Builds Qt's base module for Windows from Debian's source package, once a version and set of options (about 20 minutes
# on 2 cores), and prints the folder where it was put. Wants nobody's rights: the source is fetched by lists of its own, so
# that those of the machine stay as they are.
#
#   PROPEL_CACHE   where sources and results are kept (otherwise ${XDG_CACHE_HOME:-~/.cache}/propel-connect/windows)
set -euo pipefail
cd "$(dirname "$0")"
here=$PWD

no_extras=(-DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF)
base_options=(
    -DQT_QMAKE_TARGET_MKSPEC=win32-g++ "${no_extras[@]}"
    # The archive has no wintab.h. Direct2D, which we don't ship, stays on: without it Qt's text doesn't link.
    -DINPUT_opengl=no -DFEATURE_vulkan=OFF -DFEATURE_tabletevent=OFF
    -DFEATURE_dbus=OFF -DFEATURE_sql=OFF -DFEATURE_xml=OFF -DFEATURE_glib=OFF -DFEATURE_concurrent=OFF
    -DFEATURE_testlib=OFF -DFEATURE_system_zlib=OFF
)

cache=${PROPEL_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/propel-connect/windows}
mkdir -p "$cache"

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

# The host's Qt brings the tools (moc, rcc, ...): it has to be of the same version as what is built.
host_version=$(dpkg-query -W -f '${Version}' qt6-base-dev)
host_version=${host_version%%[+-]*}

# Lists of sources only, made from where this machine has its packages from.
apt=$cache/apt
mkdir -p "$apt/lists/partial" "$apt/archives/partial"
apt-get indextargets --format 'deb-src $(REPO_URI) $(CODENAME) main' 'Created-By: Packages' 'Origin: Debian' |
    sort -u >"$apt/sources.list"
[ -s "$apt/sources.list" ] || { say "apt-get knows no Debian archive on this machine (has 'apt-get update' been run?)."; exit 1; }
apt_options=(-q -o "Dir::Etc::sourcelist=$apt/sources.list" -o Dir::Etc::sourceparts=/dev/null
    -o "Dir::State::lists=$apt/lists" -o "Dir::Cache=$apt" -o Debug::NoLocking=1 -o APT::Sandbox::User=)
quietly "$cache/lists.log" apt-get "${apt_options[@]}" update

version=$(apt-cache "${apt_options[@]}" showsrc qt6-base 2>/dev/null | sed -n 's/^Version: //p' | grep -F "$host_version" |
    sort -Vu | tail -n 1)
[ -n "$version" ] || { say "The archive has no source of qt6-base $host_version, as the host's tools are."; exit 1; }

compiler=$(x86_64-w64-mingw32-g++-posix -dumpfullversion)
options=$(cat "$here/toolchain.cmake" - <<<" qt6-base=$version $compiler ${base_options[*]} ${no_extras[*]}" |
    sha256sum | cut -c1-12)
# The libraries remember what they were to be installed as, so that is the same for everybody.
installed_as=/propel-connect/qt
changes=$(sha256sum <"$here/qt6-base.patch" | cut -c1-8)
result=$cache/qt-$host_version-$options-$changes
qt=$result$installed_as
if [ -e "$result/finished" ]; then
    echo "$qt"
    exit 0
fi

work=$cache/work-$options
mkdir -p "$work"
cd "$work"
if [ ! -e "qt6-base.unpacked-$changes" ]; then
    say "Fetching the source of qt6-base $version ..."
    quietly "$work/source.log" apt-get "${apt_options[@]}" source --only-source --download-only "qt6-base=$version"
    rm -rf qt6-base qt6-base.unpacked-*
    quietly "$work/unpack.log" dpkg-source --no-check -x "qt6-base_${version#*:}.dsc" qt6-base
    quietly "$work/patch.log" patch -p1 -d qt6-base -i "$here/qt6-base.patch"
    touch "qt6-base.unpacked-$changes"
fi

say "Building Qt $host_version for Windows (log: $work/base-build.log) ..."
flags="-ffile-prefix-map=$work=."
cmake_folder=$(dirname "$(dirname "$(find /usr/lib -path '*/cmake/Qt6/Qt6Config.cmake' -print -quit)")")
quietly "$work/base-configure.log" cmake -G Ninja -S qt6-base -B base-build -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" -DCMAKE_INSTALL_PREFIX="$installed_as" \
    -DCMAKE_C_FLAGS="$flags" -DCMAKE_CXX_FLAGS="$flags" \
    -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR="$cmake_folder" "${base_options[@]}"
quietly "$work/base-build.log" cmake --build base-build
quietly "$work/base-install.log" env DESTDIR="$result" cmake --install base-build

# What the packages and the bill of materials need to know later.
mkdir -p "$qt/sources"
echo "qt6-base $version" >"$qt/sources/versions"
cp qt6-base/LICENSES/*.txt "$qt/sources/"
cp qt6-base/debian/copyright "$qt/sources/qt6-base.copyright"
cp "$here/qt6-base.patch" "$qt/sources/"
touch "$result/finished"
say "Done; $work can go."
echo "$qt"
