#!/bin/bash
# SPDX-License-Identifier: MIT
# The pictures for software centres, in packaging/linux/screenshots: some of those that tests/shots makes of the real
# windows, in English and light, with few colours so that they stay small. By hand, after the windows have changed.
set -euo pipefail
cd "$(dirname "$0")/../.."
packaging/install-needs.sh test
cmake --preset ci >/dev/null
cmake --build --preset ci --target shots >/dev/null
all=$(mktemp -d)
trap 'rm -rf "$all"' EXIT
env -u DBUS_SESSION_BUS_ADDRESS QT_QPA_PLATFORM=offscreen build/ci/bin/shots "$all" --language en 2>/dev/null

here=packaging/linux/screenshots
take() { convert "$all/$1.png" +dither -colors 128 -strip -define png:exclude-chunk=date,time "PNG8:$here/$2.png"; }
take setup-permissions permissions
take window-drift connections
take setup-instance instance
identify -format '%f: %wx%h, %b\n' "$here"/*.png
