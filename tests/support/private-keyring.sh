#!/bin/bash
# SPDX-License-Identifier: MIT
# Runs COMMAND beside a keyring of its own: a private D-Bus session, HOME and XDG_RUNTIME_DIR, and an unlocked
# gnome-keyring. Nothing of it is left behind, and no keyring of the person who runs it is touched.
#
#   private-keyring.sh [--locked | --no-daemon | --no-bus] COMMAND [ARGUMENT...]
#
#   --locked     the keyring is locked, after one entry was put in: service "Propel Connect", name "before-the-lock"
#   --no-daemon  a session bus without a keyring
#   --no-bus     no session bus
#
# Nothing can be started through the private bus, so no prompter ever asks anybody.
# COMMAND finds PROPEL_TEST_KEYRING=1 and, where there is a keyring, its process in PROPEL_TEST_KEYRING_PID.
set -u

mood=unlocked
case "${1:-}" in
--locked | --no-daemon | --no-bus)
    mood=${1#--}
    shift
    ;;
esac
if [ $# -eq 0 ]; then
    echo "usage: $0 [--locked | --no-daemon | --no-bus] COMMAND [ARGUMENT...]" >&2
    exit 2
fi
for argument in "$@"; do # listing tests needs no keyring
    [ "$argument" = --gtest_list_tests ] && exec "$@"
done

place=$(mktemp -d "${TMPDIR:-/tmp}/propel-keyring-XXXXXX") || exit 2
bus_pid= keyring_pid= command_pid=
# Should this script be killed without a word, the bus and COMMAND go with it, and the keyring with the bus.
dies_with_us=$(command -v setpriv >/dev/null && echo "setpriv --pdeathsig TERM")

cleanup() {
    trap '' TERM INT HUP
    [ -n "$command_pid" ] && kill -TERM "$command_pid" 2>/dev/null && wait "$command_pid" 2>/dev/null
    [ -n "$keyring_pid" ] && kill -KILL "$keyring_pid" 2>/dev/null # it may be stopped, so nothing softer
    [ -n "$bus_pid" ] && kill -TERM "$bus_pid" 2>/dev/null && wait "$bus_pid" 2>/dev/null
    rm -rf "$place"
}
trap cleanup EXIT
trap 'exit 143' TERM
trap 'exit 130' INT
trap 'exit 129' HUP

give_up() {
    echo "$0: $1" >&2
    cat "$place/log" >&2
    exit 2
}

mkdir -m 700 "$place/home" "$place/run"
export HOME=$place/home XDG_RUNTIME_DIR=$place/run XDG_CONFIG_HOME=$place/home/.config
export XDG_DATA_HOME=$place/home/.local/share XDG_CACHE_HOME=$place/home/.cache PROPEL_TEST_KEYRING=1
mkdir -p "$XDG_DATA_HOME" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME"
unset PROPEL_TEST_KEYRING_PID GNOME_KEYRING_CONTROL SSH_AUTH_SOCK
export DBUS_SESSION_BUS_ADDRESS=unix:path=$place/no-bus

if [ "$mood" != no-bus ]; then
    cat >"$place/bus.conf" <<CONFIG
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=$place/run/bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
CONFIG
    exec 3< <(exec $dies_with_us dbus-daemon --nofork --config-file="$place/bus.conf" --print-address=1 2>"$place/log")
    bus_pid=$!
    read -r DBUS_SESSION_BUS_ADDRESS <&3 || give_up "the bus does not start"
    export DBUS_SESSION_BUS_ADDRESS
fi

if [ "$mood" = unlocked ] || [ "$mood" = locked ]; then
    # Comes back when the keyring is open and has its name on the bus.
    printf 'a password for tests' | env -u DISPLAY -u WAYLAND_DISPLAY \
        gnome-keyring-daemon --unlock --components=secrets >>"$place/log" 2>&1 3<&- || give_up "the keyring does not start"
    gdbus wait --session --timeout 20 org.freedesktop.secrets || give_up "the keyring does not answer"
    keyring_pid=$(gdbus call --session -d org.freedesktop.DBus -o /org/freedesktop/DBus \
        -m org.freedesktop.DBus.GetConnectionUnixProcessID org.freedesktop.secrets | tr -dc '0-9 ' | awk '{print $NF}')
    export PROPEL_TEST_KEYRING_PID=$keyring_pid
fi

if [ "$mood" = locked ]; then
    printf 'from before' | secret-tool store --label 'Propel Connect' \
        user before-the-lock server 'Propel Connect' type plaintext || give_up "the keyring takes no entry"
    gdbus call --session -d org.freedesktop.secrets -o /org/freedesktop/secrets \
        -m org.freedesktop.Secret.Service.Lock "['/org/freedesktop/secrets/collection/login']" >>"$place/log" ||
        give_up "the keyring can't be locked"
fi

$dies_with_us "$@" <&0 3<&- &
command_pid=$!
wait "$command_pid"
status=$?
command_pid=
exit $status
