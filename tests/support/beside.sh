# SPDX-License-Identifier: MIT
# Sourced by the scripts here that run COMMAND beside a service of its own. Whatever ends a script, its cleanup() runs.
# Should it be killed without a word, what it has started with $dies_with_us goes with it.
trap cleanup EXIT
trap 'exit 143' TERM
trap 'exit 130' INT
trap 'exit 129' HUP
dies_with_us=$(command -v setpriv >/dev/null && echo "setpriv --pdeathsig ${end_signal:-TERM}")
command_pid=

end_command() {
    trap '' TERM INT HUP
    [ -n "$command_pid" ] && kill -TERM "$command_pid" 2>/dev/null && wait "$command_pid" 2>/dev/null
}

# Ends the script as COMMAND ends.
run_command() {
    $dies_with_us "$@" <&0 3<&- 4<&- &
    command_pid=$!
    wait "$command_pid"
    local status=$?
    command_pid=
    exit $status
}
