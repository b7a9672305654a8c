#!/bin/bash
# SPDX-License-Identifier: MIT
# From a clean clone to the main job: installs what is missing (Debian 12, root or sudo), builds, starts a practice
# ConnectWise instance, and opens the wizard on it. Without a display: runs propel-check on it and prints the rows.
set -euo pipefail
cd "$(dirname "$0")/.."

. packaging/quietly.sh
packaging/install-needs.sh try
sandbox=
trap '[ -z "$sandbox" ] || kill "$sandbox" 2>/dev/null || true' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

echo "Building into build/try (the first time takes some minutes) ..." >&2
quietly cmake --preset try
quietly cmake --build --preset try

bin=build/try/bin
coproc announced { exec "$bin/propel-sandbox" --json; }
sandbox=$announced_PID
if ! read -r -t 20 line <&"${announced[0]}"; then
    echo "The practice instance did not start." >&2
    exit 1
fi
field() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p" <<<"$line"; }

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    cat <<TEXT

A practice ConnectWise instance is running at $(field domain). Paste these two keys into the wizard:

    Public key    $(field publicKey)
    Private key   $(field privateKey)

After "Finish" it keeps running in the tray. To stop both, choose "Quit" in the menu of its icon.

TEXT
    "$bin/propel-connect" --setup --domain "$(field domain)" --company "$(field companyId)" --ca-file "$(field caFile)"
    if command -v pgrep >/dev/null && pgrep -u "$(id -u)" -x propel-connect >/dev/null; then
        echo "Propel Connect was running already and has the setup now. Ctrl+C ends the practice instance."
        wait "$sandbox"
    fi
else
    echo "No display: testing the practice instance with propel-check." >&2
    printf '%s\n' "$(field privateKey)" |
        "$bin/propel-check" --domain "$(field domain)" --company "$(field companyId)" \
            --public-key "$(field publicKey)" --private-key-stdin --ca-file "$(field caFile)"
fi
