#!/bin/bash
# SPDX-License-Identifier: MIT
# try-debian13.sh: builds the project with Qt 6.8 and QtKeychain 0.15 in a Debian 13 of its own, warnings being errors, and
# runs the unit tests there. By hand, as root. The Debian and what was built in it are kept in
# ~/.cache/propel-connect/debian-13, so that a second run takes less time.
set -euo pipefail
cd "$(dirname "$0")/../.."

[ "$(id -u)" -eq 0 ] || { echo "This needs root, for a chroot of its own." >&2; exit 1; }
if [ -z "${PROPEL_TRY_APART:-}" ]; then # what is mounted here ends with it
    PROPEL_TRY_APART=yes exec unshare --mount --pid --fork --kill-child packaging/debian/try-debian13.sh
fi
packaging/install-needs.sh debian-try

root=${XDG_CACHE_HOME:-$HOME/.cache}/propel-connect/debian-13
if [ ! -d "$root" ]; then
    echo "Fetching a clean Debian 13 ..." >&2
    mkdir -p "$(dirname "$root")"
    rm -rf --one-file-system "$root.part"
    mmdebstrap --quiet --variant=minbase trixie "$root.part"
    mv "$root.part" "$root"
fi
for folder in dev proc sys; do
    mount --rbind --make-rslave "/$folder" "$root/$folder"
done
mount -t proc proc "$root/proc"
cp --dereference /etc/resolv.conf "$root/etc/resolv.conf"
inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 sh -c "cd /project && $1"; }

# Only what differs from the last copy gets a new time, and is built anew.
find "$root/project" -mindepth 1 -maxdepth 1 ! -name build -exec rm -rf {} + 2>/dev/null || mkdir "$root/project"
git ls-files --cached --others --exclude-standard -z | tar --create --null --files-from=- --ignore-failed-read |
    tar --extract --no-same-owner --directory="$root/project"
inside "packaging/install-needs.sh unit-tests"
inside "cmake --preset ci && cmake --build --preset ci --target tests-of-others"
# Without the tests of whole programs, of keyrings and on a desktop: those need more than is installed here.
inside "ctest --test-dir build/ci --parallel $(nproc) --output-on-failure --timeout 300 \
    --label-exclude '^(once|gui|keyring|architecture)$' --exclude-regex '_NOT_BUILT$'"
