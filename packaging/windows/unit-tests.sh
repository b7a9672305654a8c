#!/bin/bash
# SPDX-License-Identifier: MIT
# Builds those of the unit tests that hold on Windows, in the folder where build.sh has built the program, and runs them with
# Wine 10 in a folder of its own. Says for each program how many passed, were skipped (and why) and failed; ends with 1 if one
# failed. What is left out altogether stands in tests/CMakeLists.txt (PRACTICE, UNIX).
#
#   unit-tests.sh [PROGRAM...]     tests-base, ...: those alone
set -euo pipefail
cd "$(dirname "$0")/../.."
build=$PWD/${PROPEL_WINDOWS_BUILD:-build/windows}

[ -n "${PROPEL_ROOT:-}" ] || exec packaging/windows/root.sh packaging/windows/unit-tests.sh "$@"
work=$(mktemp -d)
export WINEPREFIX=$work/wine WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=" HOME=$work
display=
finish() {
    wineserver -k 2>/dev/null || true
    [ -z "$display" ] || kill "$display" 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

[ -e "$build/program/CMakeCache.txt" ] || { echo "Run build.sh first." >&2; exit 2; }
if ! { cmake -B "$build/program" -DBUILD_TESTING=ON && cmake --build "$build/program"; } >"$work/log" 2>&1; then
    tail -n 40 "$work/log" >&2
    exit 1
fi
programs=("$@")
[ $# -gt 0 ] || mapfile -t programs < <(cd "$build/program/bin" && ls tests-*.exe | sed 's/\.exe$//')

Xvfb -displayfd 3 -screen 0 1280x1024x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
display=$!
for _ in $(seq 100); do [ -s "$work/display" ] || sleep 0.1; done
export DISPLAY=":$(cat "$work/display")"
timeout 180 wineboot -i >/dev/null 2>&1
timeout 60 wine reg add 'HKCU\Software\Wine' /v Version /d win10 /f >/dev/null 2>&1

# Windows has no path by which a program finds its libraries, but that on which all programs are. What is Qt's Wine takes for
# that of the system around it, unless it is called so.
export WINEPATH="Z:${build//\//\\}\\stage" WINEQT_PLUGIN_PATH="Z:${build//\//\\}\\stage\\plugins" WINEQT_QPA_PLATFORM=windows
run() { timeout -k 10 120 wine "$build/program/bin/$1.exe" --gtest_color=no "${@:2}" 2>&1 </dev/null | tr -d '\r'; }
count() { sed -n "s/^\[  $1 *\] \([0-9]*\) tests\?[.,].*/\1/p" "$work/said" | awk '{sum += $1} END {print sum + 0}'; }
failed=0
for program in "${programs[@]}"; do
    # Each suite in a process of its own: what one leaves behind in Qt is nothing to the next.
    suites=$(run "$program" --gtest_list_tests | sed -n 's/^\([A-Za-z].*\.\)$/\1/p' || true)
    [ -n "$suites" ] || suites=none.
    : >"$work/said"
    code=0
    for suite in $suites; do
        run "$program" "--gtest_filter=$suite*" >>"$work/said" || { code=$? && echo "        $suite* ended with $code" >>"$work/said"; }
    done
    echo "$program: $(count PASSED) passed, $(count SKIPPED) skipped, $(count FAILED) failed"
    # GoogleTest says why right before it says which.
    { grep -B 1 -E '^\[  SKIPPED \] .* \([0-9]+ ms\)' "$work/said" || true; } | { grep -vE '^(--|\[)' || true; } | sort |
        uniq -c | sed 's/^ */        skipped: /'
    if [ $code -ne 0 ] || [ "$(count PASSED)" -eq 0 ]; then
        failed=1
        grep -B 12 -E '^\[  FAILED  \] .* \([0-9]+ ms\)' "$work/said" | cut -c 1-200 || tail -n 15 "$work/said"
        sed -n '/^        [^ ]*\* ended with/{s/ 124$/ 124: not done in 120 seconds/; p}' "$work/said"
    fi
done
exit $failed
