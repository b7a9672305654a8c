# SPDX-License-Identifier: MIT
# For bash scripts: ". packaging/quietly.sh" gives them one function.
#
#   quietly COMMAND...   runs it and shows its output only if it fails; of a build meanwhile how far it is: "[214/380]",
#                        on a terminal in one line that is rewritten, otherwise now and then
quietly() {
    local log line code=0 shown=$SECONDS
    log=$(mktemp)
    set -o pipefail
    "$@" 2>&1 </dev/null | while IFS= read -r line; do
        printf '%s\n' "$line" >>"$log"
        [[ $line =~ ^(\[[0-9]+/[0-9]+\]) ]] || continue
        if [ -t 2 ]; then
            printf '\r%s ' "${BASH_REMATCH[1]}" >&2
        elif ((SECONDS - shown >= 15)); then
            shown=$SECONDS
            echo "${BASH_REMATCH[1]}" >&2
        fi
    done || code=$?
    [ ! -t 2 ] || printf '\r\033[K' >&2
    if [ $code -ne 0 ]; then
        tail -n 60 "$log" >&2
        echo "Failed: $*" >&2
    fi
    rm -f "$log"
    return $code
}
