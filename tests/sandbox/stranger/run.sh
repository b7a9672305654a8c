#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Runs the npm package connectwise-rest against propel-sandbox.
#   run.sh PROGRAM FOLDER    the propel-sandbox to test; a folder of the build, where the package is kept between runs
# Ends with 77 (skipped) where node or npm is missing, or the npm registry can't be reached; never for another reason.
set -euo pipefail

readonly skipped=77
readonly program=$1 folder=$2
readonly source=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

skip() {
    printf '\n%s\nSKIPPED: %s\nThe sandbox was NOT tried with a stranger'\''s client.\n%s\n\n' \
        "$(printf '*%.0s' {1..78})" "$1" "$(printf '*%.0s' {1..78})"
    exit "$skipped"
}

quiet_npm() { npm "$@" --no-audit --no-fund --no-update-notifier --ignore-scripts --fetch-retries=1 --fetch-timeout=20000; }

# Whether npm's own words say that no answer came from the registry (a refusal or a wrong checksum is an answer).
says_unreachable() {
    grep -qE 'code (ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ESOCKETTIMEDOUT|ERR_SOCKET_TIMEOUT|EHOSTUNREACH|ENETUNREACH|E50[234])' "$1"
}

install_package() {
    local wanted
    wanted=$(cat "$source/package.json" "$source/package-lock.json" | sha256sum)
    if [[ -f $folder/installed && $(<"$folder/installed") == "$wanted" ]]; then
        return
    fi
    rm -f "$folder/installed"
    cp "$source/package.json" "$source/package-lock.json" "$folder/"
    if ! (cd "$folder" && quiet_npm ci) >"$folder/npm.log" 2>&1; then
        cat "$folder/npm.log"
        # Asked a second time in another way, so that a passing trouble or one of npm ci's own isn't called "no network".
        if says_unreachable "$folder/npm.log" && ! quiet_npm view connectwise-rest version >"$folder/npm.log" 2>&1 \
            && says_unreachable "$folder/npm.log"; then
            skip "the npm registry can't be reached, so the package connectwise-rest can't be fetched."
        fi
        echo "FAILED: npm ci, see above." >&2
        exit 1
    fi
    printf '%s\n' "$wanted" >"$folder/installed"
}

command -v node >/dev/null || skip "node is missing (apt-get install nodejs)."
command -v npm >/dev/null || skip "npm is missing (apt-get install npm)."
mkdir -p "$folder"
install_package
cp "$source/stranger.test.mjs" "$folder/"

coproc sandbox { exec "$program" --json; }
readonly pid=$sandbox_PID
trap 'kill "$pid" 2>/dev/null || true' EXIT
if ! read -r -t 20 announcement <&"${sandbox[0]}"; then
    echo "FAILED: $program did not say where it runs." >&2
    exit 1
fi

cd "$folder"
# A proxy for the outside world has no business between two programs on this computer.
export NO_PROXY=127.0.0.1,localhost no_proxy=127.0.0.1,localhost
export PROPEL_SANDBOX=$announcement
NODE_EXTRA_CA_CERTS=$(node -p 'JSON.parse(process.env.PROPEL_SANDBOX).caFile')
export NODE_EXTRA_CA_CERTS
node --test stranger.test.mjs
