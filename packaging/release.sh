#!/bin/bash
# SPDX-License-Identifier: MIT
# release.sh [--twice]: all that is handed out, built into dist/ with its checksums: the Debian package, the Windows
# installers, and a bill of materials beside each. Debian 12, root or sudo. With --twice the Debian package is built a
# second time and the bytes are compared. What can be set when building (PROPEL_CLIENT_ID, PROPEL_SIGN_COMMAND, ...) is
# told at the top of the scripts that this calls.
set -euo pipefail
cd "$(dirname "$0")/.."

case ${1:-} in
'' | --twice) ;;
*) echo "release.sh: unknown option: $1" >&2; exit 2 ;;
esac
[ -z "$(git status --porcelain 2>/dev/null)" ] || echo "There are changes that are not committed; they are built as well." >&2

rm -rf dist
mkdir dist
packaging/debian/build.sh "$@"
missing=
if [ -x packaging/windows/build.sh ]; then
    packaging/windows/build.sh
else
    missing="the Windows installers (there is no packaging/windows/build.sh)"
fi
cd dist
find . -maxdepth 1 -type f ! -name '*.sha256' -printf '%P\0' | sort -z | xargs -0 sha256sum >../SHA256SUMS.part
mv ../SHA256SUMS.part SHA256SUMS
echo "In dist/:" >&2
cat SHA256SUMS
if [ -n "$missing" ]; then
    echo "Not built: $missing." >&2
    exit 1
fi
