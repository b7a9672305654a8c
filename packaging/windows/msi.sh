#!/bin/sh
# SPDX-License-Identifier: MIT
# msi.sh SOURCE.wxs INTO.msi: by wixl. It gives each package a name by chance and the time of day; here both follow from
# what is in it and from SOURCE_DATE_EPOCH, so that the same files give the same bytes.
set -eu
wixl --arch x64 -o "$2" "$1"
exec python3 -B "$(dirname "$0")/msi_same.py" "$1" "$2"
