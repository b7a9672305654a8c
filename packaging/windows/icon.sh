#!/bin/sh
# SPDX-License-Identifier: MIT
# Makes propel-connect.ico, which is kept here, from resources/icons/propel-connect.svg: by hand, after that has changed.
# Needs librsvg2-bin and icoutils.
set -eu
cd "$(dirname "$0")"
pictures=$(mktemp -d)
trap 'rm -rf "$pictures"' EXIT
for size in 16 20 24 32 40 48 64 256; do
    rsvg-convert -w $size -h $size -o "$pictures/$size.png" ../../resources/icons/propel-connect.svg
done
cd "$pictures"
icotool -c -o icon.ico 16.png 20.png 24.png 32.png 40.png 48.png 64.png --raw=256.png
cp icon.ico "$OLDPWD/propel-connect.ico"
