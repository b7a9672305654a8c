#!/bin/bash
# SPDX-License-Identifier: MIT
# Runs COMMAND beside KeePassXC as the Secret Service, with an unlocked database of its own named "tests", whose password
# is 'a password for tests'. It locks it and lets it be searched without asking, but asks before it unlocks it.
#
#   private-keyring.sh --no-daemon [private-desktop.sh] keepassxc.sh COMMAND...
set -u
[ $# -gt 0 ] || { echo "usage: $0 COMMAND [ARGUMENT...]" >&2; exit 2; }
[ -n "${PROPEL_TEST_KEYRING-}" ] || { echo "$0: only within private-keyring.sh, whose HOME and bus are private" >&2; exit 2; }

place=$HOME/keepassxc
mkdir -m 700 "$place" "$place/tmp" || exit 2
# Its single instance is found in the temporary folder, so that has to be private as well.
keepassxc=(env TMPDIR="$place/tmp" QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}")
started=()
cleanup() {
    end_command
    kill -KILL "${started[@]}" 2>/dev/null # with a prompt open, KeePassXC doesn't end for less
}
end_signal=KILL
. "${0%/*}/beside.sh"

# What KeePassXC shows to others is one group of the database, named in it by its UUID: here the root.
cat >"$place/tests.xml" <<'DATABASE'
<?xml version="1.0" encoding="UTF-8"?>
<KeePassFile>
  <Meta>
    <DatabaseName>tests</DatabaseName>
    <CustomData>
      <Item><Key>FDO_SECRETS_EXPOSED_GROUP</Key><Value>{11111111-2222-4333-8444-555555555555}</Value></Item>
    </CustomData>
  </Meta>
  <Root><Group><UUID>ERERESIiQzOERFVVVVVVVQ==</UUID><Name>Root</Name></Group></Root>
</KeePassFile>
DATABASE
cat >"$place/keepassxc.ini" <<'CONFIG'
[General]
ConfigVersion=2
UpdateCheckMessageShown=true
[GUI]
CheckForUpdates=false
[Security]
LockDatabaseIdle=false
[FdoSecrets]
Enabled=true
ShowNotification=false
ConfirmAccessItem=false
ConfirmDeleteItem=false
UnlockBeforeSearch=false
CONFIG
password='a password for tests'
printf '%s\n%s\n' "$password" "$password" |
    "${keepassxc[@]}" keepassxc-cli import --set-password "$place/tests.xml" "$place/tests.kdbx" >"$place/log" 2>&1 ||
    { echo "The database can't be made:" >&2; cat "$place/log" >&2; exit 2; }
printf '%s\n' "$password" >"$place/password"
$dies_with_us "${keepassxc[@]}" keepassxc --config "$place/keepassxc.ini" --localconfig "$place/local.ini" \
    --pw-stdin "$place/tests.kdbx" <"$place/password" >>"$place/log" 2>&1 &
started+=($!)
disown # killed in the end, and bash is not to report that
# It has its name before it has read the password. Each line that it says on the bus is a reason to look again.
gdbus wait --session --timeout 20 org.freedesktop.secrets
exec 4< <(exec $dies_with_us gdbus monitor --session --dest org.freedesktop.secrets)
started+=($!)
is_open() {
    gdbus call --session -d org.freedesktop.secrets -o /org/freedesktop/secrets/aliases/default \
        -m org.freedesktop.DBus.Properties.Get org.freedesktop.Secret.Collection Locked 2>/dev/null | grep -q false
}
until is_open; do
    read -r -t 20 _ <&4 || { echo "KeePassXC does not open its database:" >&2; cat "$place/log" >&2; exit 2; }
done

run_command "$@"
