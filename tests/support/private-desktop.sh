#!/bin/bash
# SPDX-License-Identifier: MIT
# Runs COMMAND on a desktop of its own: Xvfb, the openbox window manager, and the accessibility bus that screen readers use.
# Wants a session bus: private-keyring.sh private-desktop.sh COMMAND... It finds what these write in PROPEL_TEST_DESKTOP.
set -u
[ $# -gt 0 ] || { echo "usage: $0 COMMAND [ARGUMENT...]" >&2; exit 2; }

place=$(mktemp -d "${TMPDIR:-/tmp}/propel-desktop-XXXXXX") || exit 2
started=()
cleanup() {
    end_command
    for ((i = ${#started[@]} - 1; i >= 0; i--)); do
        kill -TERM "${started[i]}" 2>/dev/null && wait "${started[i]}" 2>/dev/null
    done
    rm -rf "$place"
}
. "${0%/*}/beside.sh"

# The server says its display once it answers: nobody has to wait for a file to turn up.
exec 4< <(exec $dies_with_us Xvfb -displayfd 1 -screen 0 1280x1024x24 -nolisten tcp -noreset 2>"$place/xvfb.log")
started+=($!)
read -r -t 30 display <&4 || { echo "Xvfb does not start:" >&2; cat "$place/xvfb.log" >&2; exit 2; }
export DISPLAY=:$display QT_QPA_PLATFORM=xcb PROPEL_TEST_DESKTOP=$place
unset WAYLAND_DISPLAY XAUTHORITY
# What the bus starts (a keyring's prompter) comes to the same desktop.
gdbus call --session -d org.freedesktop.DBus -o /org/freedesktop/DBus \
    -m org.freedesktop.DBus.UpdateActivationEnvironment "{'DISPLAY': '$DISPLAY'}" >/dev/null || exit 2

$dies_with_us openbox --sm-disable >"$place/openbox.log" 2>&1 4<&- &
started+=($!)
$dies_with_us /usr/libexec/at-spi-bus-launcher --launch-immediately >"$place/atspi.log" 2>&1 4<&- &
started+=($!)
gdbus wait --session --timeout 20 org.a11y.Bus || { echo "The accessibility bus does not start." >&2; exit 2; }
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 NO_AT_BRIDGE=0

run_command "$@"
