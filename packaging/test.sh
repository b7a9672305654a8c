#!/bin/bash
# SPDX-License-Identifier: MIT
# Installs what is missing (Debian 12, root or sudo), builds, and passes all tests, with warnings as errors: whole
# programs, windows and keyrings as people get them, all others under the address and undefined behaviour sanitizers, then
# each fuzz target for a moment. Needs no display. CONTRIBUTING.md says how all run under the sanitizers, by hand.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/install-needs.sh test
unset DISPLAY WAYLAND_DISPLAY
export CTEST_PARALLEL_LEVEL=${CTEST_PARALLEL_LEVEL:-$(nproc)}

quietly() { # the output of a step only if it fails
    local log
    log=$(mktemp)
    if ! "$@" >"$log" 2>&1; then
        tail -n 80 "$log" >&2
        rm -f "$log"
        echo "Failed: $*" >&2
        exit 1
    fi
    rm -f "$log"
}

echo "Format ..."
packaging/check-format.sh
for preset in ci asan; do
    echo "Building the $preset preset ..."
    quietly cmake --preset "$preset"
    quietly cmake --build --preset "$preset"
    ctest --preset "$preset"
done

echo "Fuzzing (for longer: tests/fuzz/run.sh) ..."
tests/fuzz/run.sh --short
