#!/bin/bash
# SPDX-License-Identifier: MIT
# Installs what is missing (Debian 12, root or sudo), builds, and passes all tests, with warnings as errors: whole
# programs, windows and keyrings as people get them, all others under the address and undefined behaviour sanitizers, then
# each fuzz target for a moment. Needs no display. CONTRIBUTING.md says how all run under the sanitizers, by hand.
set -euo pipefail
cd "$(dirname "$0")/.."

. packaging/quietly.sh
packaging/install-needs.sh test
unset DISPLAY WAYLAND_DISPLAY
export CTEST_PARALLEL_LEVEL=${CTEST_PARALLEL_LEVEL:-$(nproc)}

echo "Format ..."
packaging/check-format.sh
test_group() { # PRESET TARGET: of each preset only what its tests are made of
    echo "Building the $1 preset ..."
    quietly cmake --preset "$1"
    quietly cmake --build --preset "$1" --target "$2"
    ctest --preset "$1" --exclude-regex '_NOT_BUILT$' # how CTest calls the programs of the other group
}
test_group ci tests-of-programs
test_group asan tests-of-others
not_built() { ctest --test-dir "build/$1" --show-only | sed -n 's/.* \(.*_NOT_BUILT\)$/\1/p' | sort; }
forgotten=$(comm -12 <(not_built ci) <(not_built asan))
[ -z "$forgotten" ] || { echo "In neither group of tests/CMakeLists.txt: $forgotten" >&2; exit 1; }

echo "Fuzzing (for longer: tests/fuzz/run.sh) ..."
tests/fuzz/run.sh --short
