#!/bin/bash
# SPDX-License-Identifier: MIT
# The pictures for software centers (packaging/linux/screenshots) and the README (resources/pictures): some of those that
# tests/shots makes of the real windows, in English, with few colors so that they stay small. By hand, after the windows
# have changed.
set -euo pipefail
cd "$(dirname "$0")/../.."
packaging/install-needs.sh test
cmake --preset ci >/dev/null
cmake --build --preset ci --target shots >/dev/null
all=$(mktemp -d)
mkdir "$all/dark"
trap 'rm -rf "$all"' EXIT
shots() { env -u DBUS_SESSION_BUS_ADDRESS xvfb-run -a -s "-screen 0 1920x1200x24" build/ci/bin/shots "$@" 2>/dev/null; }
shots "$all" --language en
shots "$all/dark" --language en --dark

centers=packaging/linux/screenshots
readme=resources/pictures
take() { convert "$all/$1.png" +dither -colors 128 -strip -define png:exclude-chunk=date,time "PNG8:$2.png"; }
take setup-permissions-failed "$centers/permissions"
take window-drift "$centers/connections"
take setup-instance "$centers/instance"
take setup-permissions-failed "$readme/fix-list"
take window-drift "$readme/results"
take dark/setup-permissions-failed "$readme/dark"
identify -format '%f: %wx%h, %b\n' "$centers"/*.png "$readme"/*.png
