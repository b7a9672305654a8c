#!/bin/bash
# SPDX-License-Identifier: MIT
# try.sh [PACKAGE.deb]: installs the package (else dist/'s) in a clean Debian 12 of its own and tries it there: both
# programs, a test of the practice instance, the setup in a window, upgrade, removal, purge; nothing may be left of it, and
# a person's files must be. By hand, as root; the clean Debian is kept in build/debian-12.tar.
set -euo pipefail
cd "$(dirname "$0")/../.."

[ "$(id -u)" -eq 0 ] || { echo "This needs root, for a chroot of its own." >&2; exit 1; }
if [ -z "${PROPEL_TRY_APART:-}" ]; then # what is mounted here ends with it
    PROPEL_TRY_APART=yes exec unshare --mount --pid --fork --kill-child "packaging/debian/try.sh" "$@"
fi
packages=("${1:-}")
[ -n "${1:-}" ] || packages=(dist/propel-connect_*_amd64.deb)
package=$(realpath "${packages[-1]}")
[ -f "$package" ] || { echo "There is no package; packaging/debian/build.sh makes it." >&2; exit 1; }

packaging/install-needs.sh try
packaging/install-needs.sh debian-try
cache=build/debian-12.tar
if [ ! -f "$cache" ]; then
    echo "Fetching a clean Debian 12 ..." >&2
    mkdir -p build
    mmdebstrap --quiet --variant=minbase --format=tar bookworm - >"$cache.part"
    mv "$cache.part" "$cache"
fi
sandbox=build/try/bin/propel-sandbox
if [ ! -x "$sandbox" ]; then
    echo "Building the practice instance ..." >&2
    { cmake --preset try && cmake --build --preset try --target propel-sandbox; } >/dev/null
fi

work=$(mktemp -d)
root=$work/root
children=()
finish() {
    local child
    for child in "${children[@]}"; do
        kill "$child" 2>/dev/null && wait "$child" 2>/dev/null || true
    done
    umount --recursive --lazy "$root" 2>/dev/null || true
    rm -rf --one-file-system "$work"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

passed() { echo "ok: $*"; }
failed() {
    echo "FAILED: $*" >&2
    [ ! -s "$work/log" ] || tail -n 20 "$work/log" >&2
    exit 1
}
inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@"; }
person() { # as somebody without rights, with a home, no session bus and, if there is one, the display made here
    chroot --userspec=1000:1000 "$root" /usr/bin/env -i PATH=/usr/bin:/bin HOME=/home/person LC_ALL=C.UTF-8 \
        DISPLAY="${display:-}" "$@"
}

mount --make-rprivate /
mkdir "$root"
mount -t tmpfs -o mode=755 propel-try "$root"
tar -C "$root" -xf "$cache"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mkdir -p "$root/tmp/.X11-unix" "$root/packages"
cp /etc/resolv.conf "$root/etc/resolv.conf"
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d" # no services are started
chmod +x "$root/usr/sbin/policy-rc.d"
inside useradd --create-home --uid 1000 person

version=$(dpkg-deb -f "$package" Version)
cp "$package" "$root/packages/new.deb"
dpkg-deb -R "$package" "$work/earlier"
sed -i 's/^Version:.*/Version: 0.0.1/' "$work/earlier/DEBIAN/control"
mkdir -p "$work/earlier/usr/share/propel-connect"
echo "only the earlier version had this" >"$work/earlier/usr/share/propel-connect/earlier"
dpkg-deb --root-owner-group -b "$work/earlier" "$root/packages/earlier.deb" >/dev/null

echo "Installing what it depends on ..." >&2
apt() { inside apt-get -y -qq --no-install-recommends -o Dpkg::Use-Pty=0 "$@" >"$work/log" 2>&1 </dev/null; }
apt update || failed "apt-get update"
apt satisfy "$(dpkg-deb -f "$package" Depends)" || failed "its dependencies can be installed"
apt install desktop-file-utils libglib2.0-bin || failed "apt-get install of what every desktop has"

files() { # all there are but what apt and dpkg write about themselves, and the person's own
    (cd "$root" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./tmp -o -path ./home -o -path ./packages \
        -o -path ./var/lib/apt -o -path ./var/lib/dpkg -o -path ./var/cache -o -path ./var/log \) -prune \
        -o -type f -exec sha256sum {} + -o -printf '%y %p %l\n' | sort)
}
files >"$work/before"

apt install /packages/new.deb || failed "it can be installed"
passed "installs without recommended packages, $(inside dpkg-query -W -f '${Installed-Size}' propel-connect) KiB"
[ "$(person propel-check --version)" = "propel-check $version" ] || failed "propel-check --version"
[ "$(person propel-connect --version)" = "Propel Connect $version" ] || failed "propel-connect --version"
passed "both programs start and are $version"

coproc announced { exec "$sandbox" --json; }
children+=("$announced_PID")
read -r -t 20 line <&"${announced[0]}" || failed "the practice instance starts"
field() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p" <<<"$line"; }
install -m 644 "$(field caFile)" "$root/tmp/ca.pem"
field privateKey | person propel-check --domain "$(field domain)" --company "$(field companyId)" \
    --public-key "$(field publicKey)" --private-key-stdin --ca-file /tmp/ca.pem >"$work/report" 2>"$work/log" ||
    failed "propel-check passes on the practice instance (code $?)"
passed "propel-check on the practice instance: $(grep -m 1 permissions "$work/report")"

# The X server and what looks at it are this machine's; the program finds no more than its own dependencies.
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix" 2>/dev/null || { mkdir -p /tmp/.X11-unix && mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"; }
mkfifo "$work/display"
Xvfb -displayfd 3 -screen 0 1280x1024x24 -nolisten tcp -ac 3>"$work/display" 2>/dev/null &
children+=("$!")
read -r -t 20 number <"$work/display" || failed "Xvfb starts"
display=:$number
person propel-connect --setup --domain "$(field domain)" --company "$(field companyId)" --ca-file /tmp/ca.pem \
    --language en 2>"$work/log" &
children+=("$!")
# xdotool does not see what comes after the dash of the title.
window=$(DISPLAY=$display timeout 30 xdotool search --sync --onlyvisible --name '^Set up' | head -n 1)
[ -n "$window" ] || failed "the setup comes up in a window"
passed "the setup is on the screen: \"$(DISPLAY=$display xdotool getwindowname "$window")\""
[ -z "${PROPEL_TRY_PICTURE:-}" ] || DISPLAY=$display import -window root "$PROPEL_TRY_PICTURE"
kill "${children[-1]}"
wait "${children[-1]}" || true

person gio mime x-scheme-handler/propel-connect >"$work/log" 2>&1 || true
grep -q 'propel-connect\.desktop' "$work/log" || failed "the desktop knows who opens propel-connect:// links"
passed "the desktop opens propel-connect:// links with it"

nothing_left() { # after $1
    files >"$work/after"
    diff "$work/before" "$work/after" >"$work/log" || failed "$1 leaves nothing behind in the system"
    ! person gio mime x-scheme-handler/propel-connect 2>/dev/null | grep -q 'propel-connect\.desktop' || failed "$1 takes the link along"
    passed "$1 leaves nothing behind in the system"
}
kept() { (cd "$root/home" && find . -type f -exec sha256sum {} + | sort); }
mkdir -p "$root/home/person/.config/autostart"
echo "[Desktop Entry]" >"$root/home/person/.config/autostart/propel-connect.desktop"
persons=$(kept)
grep -q '/propel-connect\.log$' <<<"$persons" || failed "the person has files of the program"

apt remove propel-connect || failed "it can be removed"
nothing_left "removing"
apt install /packages/earlier.deb || failed "the earlier version can be installed"
[ -f "$root/usr/share/propel-connect/earlier" ] || failed "the earlier version has a file of its own"
apt install /packages/new.deb || failed "it can be installed over an earlier version"
[ "$(inside dpkg-query -W -f '${Version}' propel-connect)" = "$version" ] || failed "the upgrade"
[ ! -e "$root/usr/share/propel-connect" ] || failed "an upgrade takes away what the earlier version had"
passed "upgrades from an earlier version"

apt purge propel-connect || failed "it can be purged"
nothing_left "purging"
[ "$persons" = "$(kept)" ] || failed "the person's own files stay as they are"
passed "the person's own files stay as they are, $(wc -l <<<"$persons") of them"
