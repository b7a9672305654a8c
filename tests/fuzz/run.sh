#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Runs the fuzz targets (preset "fuzz"; needs clang: packaging/install-needs.sh test).
#   run.sh --short              each over its corpus in the tree and 2,000 runs that are always the same: what CI does
#   run.sh [SECONDS] [TARGET...]  each, or those, so many seconds (240), as many at a time as there are processors.
#                               What they find of interest is kept between runs, outside of the tree.
# Ends with 1 where a target crashed, hung, broke a promise or took too long. The input is kept, and its path told.
set -euo pipefail
cd "$(dirname "$0")/../.."

cache=${PROPEL_FUZZ_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/propel-connect-fuzz}
found=$cache/found
export ASAN_OPTIONS=detect_leaks=1:abort_on_error=0 UBSAN_OPTIONS=print_stacktrace=1

log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! { cmake --preset fuzz && cmake --build --preset fuzz; } >"$log" 2>&1; then
    tail -n 60 "$log" >&2
    exit 1
fi

short=
seconds=240
if [[ ${1:-} == --short ]]; then
    short=yes
    shift
elif [[ ${1:-} =~ ^[0-9]+$ ]]; then
    seconds=$1
    shift
fi
targets=("$@")
[[ ${#targets[@]} -gt 0 ]] || mapfile -t targets < <(ls tests/fuzz/corpus)
mkdir -p "$found"

one() { # TARGET: a line of what it did; on failure all that it said
    local target=$1 log new
    log=$(mktemp)
    if [[ -n $short ]]; then
        new=$(mktemp -d)
        set -- -runs=2000 -seed=1 -max_len=4096
    else
        new=$cache/$target
        mkdir -p "$new"
        set -- -max_total_time="$seconds" -max_len=1048576
    fi
    local outcome=0
    "build/fuzz/bin/fuzz-$target" "$@" -dict=tests/fuzz/words.dict -timeout=10 -rss_limit_mb=1500 -print_final_stats=1 \
        -artifact_prefix="$found/$target-" "$new" "tests/fuzz/corpus/$target" >"$log" 2>&1 || outcome=1
    if [[ $outcome == 0 ]]; then
        printf '%-18s %s runs, at most %s MiB\n' "$target" \
            "$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")" "$(sed -n 's/^stat::peak_rss_mb: *//p' "$log")"
    else
        printf '%s FAILED:\n' "$target"
        tail -n 60 "$log"
    fi
    rm -f "$log"
    [[ -z $short ]] || rm -rf "$new"
    return "$outcome"
}
export -f one
export short seconds cache found
printf '%s\0' "${targets[@]}" | xargs -0 -n 1 -P "$(nproc)" bash -c 'one "$1"' _
