#!/bin/bash
# SPDX-License-Identifier: MIT
# Pictures of the windows in build/shots: light and dark, at 100 % and 200 %, in English and German, and from right to
# left. By hand, to look at what a change did.
set -euo pipefail
cd "$(dirname "$0")/../.."
packaging/install-needs.sh test
cmake --preset dev >/dev/null
cmake --build --preset dev --target shots >/dev/null
export QT_QPA_PLATFORM=offscreen
unset DBUS_SESSION_BUS_ADDRESS
for language in en de; do
    for scale in 1 2; do
        for ground in light dark; do
            dark=
            [ $ground = light ] || dark=--dark
            QT_SCALE_FACTOR=$scale build/dev/bin/shots build/shots/$language-$ground-${scale}00 --language $language $dark
        done
    done
done
build/dev/bin/shots build/shots/en-rtl --rtl
echo "Pictures are in build/shots."
