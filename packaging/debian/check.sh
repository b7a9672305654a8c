#!/bin/bash
# SPDX-License-Identifier: MIT
# check.sh PACKAGE.deb: is it as Debian wants it? Red at errors and warnings of lintian, appstreamcli,
# desktop-file-validate and man.
set -euo pipefail
package=$(realpath "$1")

lintian --allow-root --no-cfg --fail-on error,warning "$package"

tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
dpkg-deb -x "$package" "$tree"
appstreamcli validate --no-net "$tree"/usr/share/metainfo/*.xml
desktop-file-validate "$tree"/usr/share/applications/*.desktop
for page in "$tree"/usr/share/man/man1/*.1.gz; do
    complaints=$(LC_ALL=C.UTF-8 MANROFFSEQ='' MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2>&1 >/dev/null)
    if [ -n "$complaints" ]; then
        echo "$(basename "$page"): $complaints" >&2
        exit 1
    fi
done
for program in "$tree"/usr/bin/*; do
    if readelf -d "$program" | grep -E 'RPATH|RUNPATH' >&2; then
        echo "$(basename "$program") looks for libraries in places of its own (above)." >&2
        exit 1
    fi
    # Places outside the package's own would tell of the builder's machine.
    if strings -a "$program" | grep -E '(^|[^a-z])(/tmp/|/home/|/root/|/build/)[^ ]*\.(cpp|h)$' >&2; then
        echo "$(basename "$program") names folders of the machine it was built on (above)." >&2
        exit 1
    fi
done
