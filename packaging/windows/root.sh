#!/bin/bash
# SPDX-License-Identifier: MIT
# Runs a command in a Debian 13 of its own, which has the compiler, Qt's tools, NSIS and Wine, and leaves the machine's own
# system as it is. Debian 13 is made the first time (mmdebstrap, 5 minutes, 4 GB) and kept in the cache by its list of
# packages; what apt fetches for it is checked with the keys of the package debian-archive-keyring. As root.
#
#   root.sh COMMAND...   in this folder, with this environment; the project and the cache are where they are outside
#
#   PROPEL_CACHE         the cache (otherwise ${XDG_CACHE_HOME:-~/.cache}/propel-connect/windows)
#   PROPEL_FOLDERS       further folders that the command needs, separated by colons
#   PROPEL_MIRROR        where Debian is fetched from (otherwise http://deb.debian.org)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
project=$(dirname "$(dirname "$here")")
export PROPEL_CACHE=${PROPEL_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/propel-connect/windows}
mirror=${PROPEL_MIRROR:-http://deb.debian.org}
keys=/usr/share/keyrings/debian-archive-keyring.gpg

packages=(cmake ninja-build g++ g++-mingw-w64-x86-64-posix dpkg-dev patch git python3 ca-certificates
    qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    libexpected-dev googletest wixl msitools osslsigncode imagemagick librsvg2-bin
    wine wine64 xvfb openbox xdotool x11-utils openssl)
# Debian 13's NSIS has the hole CVE-2026-42171, the next Debian's hasn't: those two packages are unpacked, not installed.
newer=(nsis nsis-common)

root=$PROPEL_CACHE/root-$(sha256sum <<<"trixie ${packages[*]} ${newer[*]}" | cut -c1-12)
if [ ! -e "$root/finished" ]; then
    [ "$(id -u)" -eq 0 ] || { echo "root.sh has to be run as root: it makes and mounts a system." >&2; exit 1; }
    "$project/packaging/install-needs.sh" root
    echo "Making a Debian 13 in $root ..." >&2
    mkdir -p "$PROPEL_CACHE"
    rm -rf "$root"
    # What this machine's administrator has said about proxies and archives with old dates holds in there too.
    apt-config dump | grep -E '^Acquire::(https?::Proxy|Check-Valid-Until|Check-Date) ' >"$PROPEL_CACHE/root.apt" || true
    mmdebstrap --mode=root --variant=apt --skip=cleanup/apt/lists --keyring="$keys" --aptopt="$PROPEL_CACHE/root.apt" \
        --aptopt='APT::Default-Release "/^trixie/"' \
        --include="$(IFS=, && echo "${packages[*]}")" \
        --customize-hook='mkdir -p "$1/opt/newer/packages"' \
        --customize-hook="chroot \"\$1\" sh -ec 'cd /opt/newer/packages; apt-get download -o APT::Sandbox::User=root ${newer[*]/%//forky}
            for package in *.deb; do dpkg -x \$package ..; done'" \
        trixie "$root" - >"$PROPEL_CACHE/root.log" 2>&1 <<LIST || { tail -n 30 "$PROPEL_CACHE/root.log" >&2; exit 1; }
deb [signed-by=$keys] $mirror/debian trixie main
deb [signed-by=$keys] $mirror/debian trixie-updates main
deb [signed-by=$keys] $mirror/debian-security trixie-security main
deb-src [signed-by=$keys] $mirror/debian trixie main
deb-src [signed-by=$keys] $mirror/debian trixie-updates main
deb-src [signed-by=$keys] $mirror/debian-security trixie-security main
deb [signed-by=$keys] $mirror/debian forky main
LIST
    touch "$root/finished"
fi

# Mounts that end with the command. Of the machine's devices only those that nothing can be broken with.
export PROPEL_ROOT=$root PROPEL_FOLDERS="$project:$PROPEL_CACHE:${PROPEL_FOLDERS:-}"
exec unshare --mount --propagation private bash -euc '
    mount -t proc proc "$PROPEL_ROOT/proc"
    mount -t tmpfs -o mode=755 tmpfs "$PROPEL_ROOT/dev"
    for device in null zero full random urandom tty; do
        touch "$PROPEL_ROOT/dev/$device"
        mount --bind "/dev/$device" "$PROPEL_ROOT/dev/$device"
    done
    mkdir "$PROPEL_ROOT/dev/pts" "$PROPEL_ROOT/dev/shm"
    mount -t devpts -o newinstance,ptmxmode=666 devpts "$PROPEL_ROOT/dev/pts"
    ln -s pts/ptmx "$PROPEL_ROOT/dev/ptmx"
    for link in fd: stdin:/0 stdout:/1 stderr:/2; do
        ln -s "/proc/self/fd${link#*:}" "$PROPEL_ROOT/dev/${link%:*}"
    done
    IFS=:
    for folder in $PROPEL_FOLDERS; do
        [ -n "$folder" ] || continue
        mkdir -p "$PROPEL_ROOT$folder"
        mount --rbind "$folder" "$PROPEL_ROOT$folder"
    done
    exec chroot "$PROPEL_ROOT" env -C "$PWD" -u TMPDIR HOME=/root \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "$@"' bash "$@"
