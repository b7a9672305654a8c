#!/bin/bash
# SPDX-License-Identifier: MIT
# Runs COMMAND beside a keyring of its own: a private D-Bus session, HOME and XDG_RUNTIME_DIR, and an unlocked
# gnome-keyring. Nothing of it is left behind, and no keyring of the person who runs it is touched.
#
#   private-keyring.sh [MOOD] COMMAND [ARGUMENT...]
#
#   --locked       the keyring is locked, after one entry was put in: service "Propel Connect", name "before-the-lock"
#   --prompted     the same, and the bus can start the prompter that asks for the password: 'a password for tests'. It
#                  wants a display: private-keyring.sh --prompted private-desktop.sh COMMAND...
#   --unwritable   unlocked, with that entry, but it can't write its file any more
#   --double=MOOD  secret_service.py in that mood stands in for the keyring
#   --no-daemon    a session bus without a keyring
#   --no-bus       no session bus
#
# Only with --prompted can anything be started through the private bus: otherwise no prompter ever asks anybody.
# COMMAND finds PROPEL_TEST_KEYRING=1 and, where there is a keyring, its process in PROPEL_TEST_KEYRING_PID.
set -u

mood=unlocked
case "${1:-}" in
--locked | --prompted | --unwritable | --double=* | --no-daemon | --no-bus)
    mood=${1#--}
    shift
    ;;
esac
if [ $# -eq 0 ]; then
    echo "usage: $0 [--locked | --prompted | --unwritable | --double=MOOD | --no-daemon | --no-bus] COMMAND [ARGUMENT...]" >&2
    exit 2
fi
for argument in "$@"; do # listing tests needs no keyring
    [ "$argument" = --gtest_list_tests ] && exec "$@"
done

place=$(mktemp -d "${TMPDIR:-/tmp}/propel-keyring-XXXXXX") || exit 2
bus_pid= keyring_pid=

cleanup() {
    end_command
    [ -n "$keyring_pid" ] && kill -KILL "$keyring_pid" 2>/dev/null # it may be stopped, so nothing softer
    [ -n "$bus_pid" ] && kill -TERM "$bus_pid" 2>/dev/null && wait "$bus_pid" 2>/dev/null
    rm -rf "$place"
}
. "${0%/*}/beside.sh" # the keyring goes with the bus

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
    mkdir "$place/services"
    if [ "$mood" = prompted ]; then
        for name in SystemPrompter PrivatePrompter; do
            printf '[D-BUS Service]\nName=org.gnome.keyring.%s\nExec=/usr/libexec/gcr-prompter\n' $name \
                >"$place/services/$name.service"
        done
    fi
    cat >"$place/bus.conf" <<CONFIG
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=$place/run/bus</listen>
  <auth>EXTERNAL</auth>
  <servicedir>$place/services</servicedir>
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

whose_pid() {
    gdbus call --session -d org.freedesktop.DBus -o /org/freedesktop/DBus \
        -m org.freedesktop.DBus.GetConnectionUnixProcessID "$1" | tr -dc '0-9 ' | awk '{print $NF}'
}

put_an_entry() {
    printf 'from before' | secret-tool store --label 'Propel Connect' \
        user before-the-lock server 'Propel Connect' type plaintext || give_up "the keyring takes no entry"
}

case $mood in
unlocked | locked | prompted | unwritable)
    trap '' XFSZ # handed down: where the keyring can't write, it is to be told so instead of killed
    # Comes back when the keyring is open and has its name on the bus.
    printf 'a password for tests' | env -u DISPLAY -u WAYLAND_DISPLAY \
        gnome-keyring-daemon --unlock --components=secrets >>"$place/log" 2>&1 3<&- || give_up "the keyring does not start"
    trap - XFSZ
    ;;
double=*)
    /usr/bin/python3 -B "${0%/*}/secret_service.py" "${mood#double=}" >>"$place/log" 2>&1 3<&- &
    disown # it is killed in the end, and bash is not to report that
    ;;
esac
case $mood in
no-*) ;;
*)
    gdbus wait --session --timeout 20 org.freedesktop.secrets || give_up "the keyring does not answer"
    PROPEL_TEST_KEYRING_PID=$(whose_pid org.freedesktop.secrets)
    export PROPEL_TEST_KEYRING_PID
    keyring_pid=$PROPEL_TEST_KEYRING_PID
    ;;
esac

case $mood in
locked | prompted)
    put_an_entry
    gdbus call --session -d org.freedesktop.secrets -o /org/freedesktop/secrets \
        -m org.freedesktop.Secret.Service.Lock "['/org/freedesktop/secrets/collection/login']" >>"$place/log" ||
        give_up "the keyring can't be locked"
    ;;
unwritable)
    # Missing rights don't stop root. A file that may not grow does, and looks to it like a full or read-only disk.
    put_an_entry
    prlimit --pid "$keyring_pid" --fsize=0 || give_up "it can't be kept from writing"
    ;;
esac

run_command "$@"
