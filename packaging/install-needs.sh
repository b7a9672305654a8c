#!/bin/sh
# SPDX-License-Identifier: MIT
# Installs what is missing to build the programs (always), to try the wizard (argument "try"), to run the unit tests
# ("unit-tests") or all tests ("test"), to make the Debian package ("debian") or try it ("debian-try"), to build for
# Windows ("root") or to try that with Debian 12's Wine ("wine").
# Debian 12, as root or with sudo. Says nothing and touches nothing when all is there.
set -eu

build="g++ cmake ninja-build qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
       qtkeychain-qt6-dev libexpected-dev libgl-dev libxcb1-dev pkgconf librsvg2-bin ca-certificates"
sandbox="qt6-httpserver-dev qt6-websockets-dev libssl-dev"
window="$sandbox fonts-dejavu-core gnome-keyring dbus"
unit_tests="$sandbox libgtest-dev fonts-dejavu-core openssl"
tests="clang-format clang libclang-rt-14-dev xvfb openbox x11-utils xclip xdotool at-spi2-core python3 python3-gi
       gir1.2-atspi-2.0 libsecret-tools openssl curl libglib2.0-bin procps qt6-qpa-plugins gcr keepassxc libkf5wallet-bin faketime
       strace x11-session-utils x11-xserver-utils tint2 dunst xfce4-panel xfconf imagemagick git poppler-utils
       python3-jsonschema"
debian="dpkg-dev debhelper lintian appstream desktop-file-utils man-db binutils python3"
debian_try="mmdebstrap xvfb xdotool"
root="mmdebstrap debian-archive-keyring util-linux"
wine="wine wine64 xvfb openbox xdotool x11-utils imagemagick msitools osslsigncode python3"

needed=$build
[ "$*" != root ] || needed= # it has its own compiler
for purpose in "$@"; do
    case $purpose in
    try) needed="$needed $window" ;;
    unit-tests) needed="$needed $unit_tests" ;;
    wine) needed="$needed $wine" ;;
    test)
        needed="$needed $window $unit_tests $tests"
        command -v npm >/dev/null 2>&1 || needed="$needed nodejs npm" # Node.js may well be here without being a package
        ;;
    debian) needed="$needed $debian" ;;
    debian-try) needed="$needed $debian_try" ;;
    root) needed="$needed $root" ;;
    *) echo "install-needs.sh: unknown purpose: $purpose" >&2; exit 2 ;;
    esac
done

command -v dpkg-query >/dev/null 2>&1 && command -v apt-get >/dev/null 2>&1 || {
    echo "This needs Debian 12 or a system with its packages: apt-get is not here." >&2
    exit 1
}
missing=
for package in $needed; do
    state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$state" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

as_root=
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 || {
        echo "Packages are missing, and only root or sudo can install them:$missing" >&2
        exit 1
    }
    as_root=sudo
fi
echo "Installing what is missing:$missing" >&2
log=$(mktemp)
trap 'rm -f "$log"' EXIT
export DEBIAN_FRONTEND=noninteractive
install() { $as_root apt-get install -y -qq --no-install-recommends $missing >"$log" 2>&1; }
# The lists may be old or absent: they are fetched only when installing without doesn't do.
if ! install && ! { $as_root apt-get update -qq >"$log" 2>&1 && install; }; then
    reason=$(grep -m 1 -E '^(E:|W: Failed)' "$log" || tail -n 1 "$log")
    echo "Could not install the missing packages (is there a network?): $reason" >&2
    exit 1
fi
