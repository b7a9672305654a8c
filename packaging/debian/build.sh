#!/bin/bash
# SPDX-License-Identifier: MIT
# build.sh [--twice] [FOLDER]: builds the Debian package (Debian 12, root or sudo for what is missing), checks it, and
# puts it into FOLDER (dist/) with a bill of materials beside it. --twice builds it a second time, in another folder, at
# another time, in another zone and language, and compares the bytes.
#
# From the environment: PROPEL_CLIENT_ID (see the README), PROPEL_SCREENSHOTS_URL (see packaging/linux/CMakeLists.txt;
# otherwise what packaging/linux/screenshots-url.sh says),
# PROPEL_MAINTAINER ("Name <address>": whoever publishes the package; the project itself has no address),
# SOURCE_DATE_EPOCH (else the day of the changelog).
set -euo pipefail
cd "$(dirname "$0")/../.."

twice=
[ "${1:-}" != --twice ] || { twice=yes; shift; }
case ${1:-} in -*) echo "build.sh: unknown option: $1" >&2; exit 2 ;; esac
mkdir -p "${1:-dist}"
dist=$(cd "${1:-dist}" && pwd)

packaging/install-needs.sh debian
export PROPEL_CLIENT_ID=${PROPEL_CLIENT_ID:-} PROPEL_SCREENSHOTS_URL=${PROPEL_SCREENSHOTS_URL-$(packaging/linux/screenshots-url.sh)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

build() { # build FOLDER: a copy of what the package is made of, and the package beside it
    local tree=$1/propel-connect
    mkdir -p "$tree/debian"
    cp -R CMakeLists.txt LICENSE app ui resources translations packaging "$tree/"
    (cd packaging/debian && cp -R changelog control copyright rules source "$tree/debian/")
    if [ -n "${PROPEL_MAINTAINER:-}" ]; then
        MAINTAINER=$PROPEL_MAINTAINER perl -pi -e 's/^(Maintainer: | -- ).*?>/$1$ENV{MAINTAINER}/' \
            "$tree/debian/control" "$tree/debian/changelog"
    fi
    if ! (cd "$tree" && dpkg-buildpackage --build=binary --unsigned-changes --unsigned-source) >"$1/log" 2>&1; then
        tail -n 60 "$1/log" >&2
        echo "The package could not be built; the last lines are above." >&2
        exit 1
    fi
    if grep -E 'dpkg-shlibdeps: warning|warning: .*(debian/|shlibs)' "$1/log" >&2; then
        echo "Warnings of the package's making are above." >&2
    fi
}

echo "Building the Debian package (some minutes) ..." >&2
build "$work/one"
package=$(echo "$work"/one/*.deb)
name=$(basename "$package")

if [ -n "$twice" ]; then
    echo "Building it once more, elsewhere ..." >&2
    (
        umask 077
        export TZ=Pacific/Kiritimati LC_ALL=C.UTF-8 LANG=C.UTF-8 DEB_BUILD_OPTIONS=parallel=1
        build "$work/another/folder/with a longer name"
    )
    if ! cmp "$package" "$work/another/folder/with a longer name/$name"; then
        cp "$work/another/folder/with a longer name/$name" "$dist/again-$name"
        echo "Two builds gave different packages. The second one is $dist/again-$name." >&2
        exit 1
    fi
    echo "Both builds gave the same bytes." >&2
fi

packaging/debian/check.sh "$package"
cp "$package" "$dist/"
dpkg-deb -x "$package" "$work/files"
depends=$(dpkg-deb -f "$package" Depends | tr ',' '\n' | sed 's/^ *//; s/ .*//' | sort -u)
# shellcheck disable=SC2086
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(dpkg-parsechangelog -l packaging/debian/changelog -S Timestamp)} \
    python3 -B packaging/sbom.py --name "Propel Connect" --version "$(dpkg-deb -f "$package" Version)" \
    --files "$work/files" --packages libexpected-dev --needs $depends >"$dist/${name%.deb}.cdx.json"
echo "$dist/$name"
