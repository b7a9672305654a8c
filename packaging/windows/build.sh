#!/bin/bash
# SPDX-License-Identifier: MIT
# Builds the Windows program and its installers into dist/: the EXE for a person, the MSI for management agents, Group Policy
# templates, winget manifests, and a bill of materials (CycloneDX). All is done in a Debian 13 of its own (root.sh); the first time that and Qt are made as well
# (40 minutes). As root, by hand, not in CI. With --twice all but Qt is built a second time and the bytes are compared.
#
#   PROPEL_SIGN_COMMAND   called with each program, library of ours and installer that is to be signed, in place; through
#                         a shell, the file's name as its "$1":  'osslsigncode sign ... -in "$1" -out "$1.new" && mv ...'
#   PROPEL_CLIENT_ID      the ConnectWise client ID to build in
#   PROPEL_DOWNLOAD_URL   where the installers can be downloaded, for the winget manifests
#   PROPEL_DIST           where the results are put (otherwise dist)
#   PROPEL_CACHE, PROPEL_FOLDERS, PROPEL_MIRROR   see root.sh; a sign command's files have to be in PROPEL_FOLDERS
#   SOURCE_DATE_EPOCH     the time that all files bear; otherwise that of the last commit
set -euo pipefail
cd "$(dirname "$0")/../.."
here=packaging/windows
build=${PROPEL_WINDOWS_BUILD:-build/windows}
stage=$build/stage
dist=$(realpath -m "${PROPEL_DIST:-dist}")

if [ -z "${PROPEL_ROOT:-}" ]; then
    SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CHANGELOG.md)}
    export SOURCE_DATE_EPOCH
    mkdir -p "$dist"
    export PROPEL_DIST=$dist PROPEL_FOLDERS="$dist:${PROPEL_FOLDERS:-}"
    [ "${1:-}" = --twice ] || exec $here/root.sh $here/build.sh
    rm -rf "$build"
    $here/root.sh $here/build.sh
    first=$(cat "$dist"/propel-connect-*-windows.sha256)
    rm -rf "$build"
    $here/root.sh $here/build.sh
    [ "$(cat "$dist"/propel-connect-*-windows.sha256)" = "$first" ] || { echo "The second build differs." >&2; exit 1; }
    echo "Both builds gave the same bytes." >&2
    exit 0
fi
export LC_ALL=C TZ=UTC
umask 022

. packaging/quietly.sh
sign() {
    [ -n "${PROPEL_SIGN_COMMAND:-}" ] || return 0
    for file in "$@"; do
        quietly sh -c "$PROPEL_SIGN_COMMAND" sign "$file"
    done
}

qt=$($here/qt.sh)
version=$(sed -n 's/^project(PropelConnect VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)

# tl::expected is one header, and the system's; its folder holds others that are not for Windows.
mkdir -p "$build/expected/include/tl"
cp -p /usr/include/tl/expected.hpp "$build/expected/include/tl/" # with its time, so that not all is built anew
cat >"$build/expected/tl-expected-config.cmake" <<'CONFIG'
add_library(tl::expected INTERFACE IMPORTED)
set_target_properties(tl::expected PROPERTIES INTERFACE_INCLUDE_DIRECTORIES ${CMAKE_CURRENT_LIST_DIR}/include)
CONFIG

echo "Building Propel Connect $version for Windows ..." >&2
tools=/usr/lib/x86_64-linux-gnu/cmake # Linguist's are the system's, as all of Qt's tools
quietly cmake -G Ninja -S . -B "$build/program" -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF -DPROPEL_WERROR=ON \
    -DCMAKE_TOOLCHAIN_FILE="$qt/lib/cmake/Qt6/qt.toolchain.cmake" \
    -DQT_CHAINLOAD_TOOLCHAIN_FILE="$PWD/$here/toolchain.cmake" -DQT_HOST_PATH=/usr \
    -DQT_HOST_PATH_CMAKE_DIR=$tools -DQt6LinguistTools_DIR=$tools/Qt6LinguistTools \
    -DQt6Keychain_DIR="$qt/lib/cmake/Qt6Keychain" \
    -Dtl-expected_DIR="$PWD/$build/expected" -DPROPEL_CLIENT_ID="${PROPEL_CLIENT_ID:-}" \
    -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=12 \
    -DCMAKE_CXX_FLAGS="-ffile-prefix-map=$PWD=."
quietly cmake --build "$build/program" --target propel-connect propel-check

# What is shipped, and nothing else.
rm -rf "$stage"
mkdir -p "$stage"/plugins/{platforms,styles,tls,networkinformation} "$stage/translations" "$stage/licences"
cp "$build/program/bin/propel-connect.exe" "$build/program/bin/propel-check.exe" "$stage/"
for library in Core Gui Network Widgets; do
    cp "$qt/bin/Qt6$library.dll" "$stage/"
done
cp "$qt/plugins/platforms/qwindows.dll" "$stage/plugins/platforms/"
cp "$qt/bin/libqt6keychain.dll" "$stage/"
cp "$qt/plugins/styles/qmodernwindowsstyle.dll" "$stage/plugins/styles/"
cp "$qt/plugins/tls/qschannelbackend.dll" "$stage/plugins/tls/"
cp "$qt/plugins/networkinformation/qnetworklistmanager.dll" "$stage/plugins/networkinformation/"
for library in libgcc_s_seh-1.dll libstdc++-6.dll libwinpthread-1.dll; do
    file=$(x86_64-w64-mingw32-g++-posix -print-file-name=$library)
    [ -e "$file" ] || file=/usr/x86_64-w64-mingw32/lib/$library
    cp "$file" "$stage/"
done
find "$stage" \( -name '*.exe' -o -name '*.dll' \) -exec x86_64-w64-mingw32-strip --strip-unneeded {} +

# Qt looks for its plug-ins here, and nowhere around the folder of the program.
printf '[Paths]\r\nPrefix=.\r\nPlugins=plugins\r\nTranslations=translations\r\n' >"$stage/qt.conf"
for translation in translations/propel_*.ts; do # Qt's own words, in the languages that we speak
    language=${translation#*/propel_}
    file=/usr/share/qt6/translations/qtbase_${language%.ts}.qm
    [ ! -e "$file" ] || cp "$file" "$stage/translations/"
done
cp LICENSE "$stage/licences/Propel Connect.txt"
$here/licences.sh "$qt" "$stage/licences"

# Every library that is asked for is there, or Windows' own.
unknown=$(find "$stage" \( -name '*.exe' -o -name '*.dll' \) -exec x86_64-w64-mingw32-objdump -p {} + |
    sed -n 's/^\tDLL Name: //p' | sort -fu | while read -r name; do
        [ -e "$stage/$name" ] || grep -qixF "$name" $here/windows-libraries.txt || echo "$name"
    done)
[ -z "$unknown" ] || { echo "Neither shipped nor listed in $here/windows-libraries.txt: $unknown" >&2; exit 1; }

# Application control judges libraries as it judges programs.
mapfile -t programs < <(find "$stage" -name '*.exe' -o -name '*.dll' | sort)
sign "${programs[@]}"
[ -z "${PROPEL_SIGN_COMMAND:-}" ] || for program in "${programs[@]}"; do
    ! x86_64-w64-mingw32-objdump -p "$program" | grep -q '^Entry 4 0* 0* Security' ||
        { echo "The sign command left $program without a signature." >&2; exit 1; }
done
python3 -B $here/files.py nsis "$stage" >"$build/files.nsh" # and the list in files.txt
find "$stage" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +

name=propel-connect-$version
mkdir -p "$dist"
python3 packaging/sbom.py --name "Propel Connect" --version "$version" --files "$stage" \
    --component "propel-connect=$version=MIT" $(sed 's/^\([^ ]*\) \(.*\)$/--source \1=\2/' "$qt/sources/versions") \
    --packages libexpected-dev qt6-translations-l10n gcc-mingw-w64-x86-64-posix-runtime mingw-w64-x86-64-dev \
    >"$dist/$name-windows.cdx.json"

size=$(du -sk --apparent-size "$stage" | cut -f1)
rsvg-convert -w 328 -h 628 $here/finish.svg | convert - -alpha off "BMP3:$build/finish.bmp" # twice the size: for 200 %
export NSISDIR=/opt/newer/usr/share/nsis
quietly /opt/newer/usr/bin/makensis -V2 -INPUTCHARSET UTF8 -DVERSION="$version" -DSTAGE="$PWD/$stage" -DFILES="$PWD/$build/files.nsh" \
    -DICON="$PWD/$here/propel-connect.ico" -DFINISH="$PWD/$build/finish.bmp" -DSIZE="$size" \
    -DOUTPUT="$dist/$name-setup.exe" \
    ${PROPEL_SIGN_COMMAND:+-DSIGN="$PWD/$here/sign-uninstaller.sh"} $here/installer.nsi
python3 -B $here/files.py wix "$stage" --version "$version" --icon $here/propel-connect.ico \
    --into "$build/product.wxs" >"$build/product.wxs"
quietly python3 -B $here/msi.py "$build/product.wxs" "$dist/$name-x64.msi"
sign "$dist/$name-setup.exe" "$dist/$name-x64.msi"
rm -rf "$dist/policy" "$dist/winget"
python3 -B $here/policy.py app/settings/Settings.h "$dist/policy"
python3 -B $here/winget.py "$version" "$dist/$name-setup.exe" "$dist/$name-x64.msi" "$dist/winget"
(cd "$dist" && sha256sum "$name-setup.exe" "$name-x64.msi" "$name-windows.cdx.json" >"$name-windows.sha256")

echo "Installed: $(du -sm --apparent-size "$stage" | cut -f1) MB" >&2
(cd "$dist" && ls -l "$name-setup.exe" "$name-x64.msi" "$name-windows.cdx.json" | awk '{print $5, $9}') >&2
