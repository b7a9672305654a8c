#!/bin/bash
# SPDX-License-Identifier: MIT
# Runs COMMAND as in a KDE session: KWallet runs, with a wallet "kdewallet" that is open. Once it is closed, its prompt
# opens it, with 'a password for tests'.
#
#   private-keyring.sh --no-daemon [private-desktop.sh] kwallet.sh [--late|--absent] COMMAND...
#
# --late: it is busy with something else for the first second. --absent: it can't be started.
set -u
mood=
case ${1-} in --late | --absent) mood=$1; shift ;; esac
[ $# -gt 0 ] || { echo "usage: $0 COMMAND [ARGUMENT...]" >&2; exit 2; }
[ -n "${PROPEL_TEST_KEYRING-}" ] || { echo "$0: only within private-keyring.sh, whose HOME and bus are private" >&2; exit 2; }

started=()
cleanup() {
    end_command
    kill -KILL "${started[@]}" 2>/dev/null # with a prompt open, KWallet doesn't end for less
}
end_signal=KILL
. "${0%/*}/beside.sh"

export XDG_CURRENT_DESKTOP=KDE KDE_SESSION_VERSION=5 # QtKeychain goes by these
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
if [ "$mood" = --absent ]; then
    printf '[D-BUS Service]\nName=org.kde.kwalletd5\nExec=/bin/false\n' >"${HOME%/*}/services/org.kde.kwalletd5.service"
    gdbus call --session -d org.freedesktop.DBus -o /org/freedesktop/DBus -m org.freedesktop.DBus.ReloadConfig >/dev/null
    run_command "$@"
fi
cat >"$XDG_CONFIG_HOME/kwalletrc" <<'CONFIG'
[Wallet]
First Use=false
Prompt on Open=false
Use One Wallet=true
Default Wallet=kdewallet
Close When Idle=false
Leave Open=true
Launch Manager=false
CONFIG
$dies_with_us kwalletd5 >"$HOME/kwallet.log" 2>&1 &
started+=($!)
disown # killed in the end, and bash is not to report that
gdbus wait --session --timeout 20 org.kde.kwalletd5 ||
    { echo "KWallet does not start:" >&2; cat "$HOME/kwallet.log" >&2; exit 2; }

# Makes the wallet and opens it as the log-in does: with what the password is hashed to, and without a window.
kwallet() {
    gdbus call --session -d org.kde.kwalletd5 -o /modules/kwalletd5 -m "org.kde.KWallet.$1" "${@:2}"
}
hash=$(/usr/bin/python3 - "$XDG_DATA_HOME/kwalletd/kdewallet.salt" <<'HASH'
import hashlib, os, pathlib, sys

salt = os.urandom(56)
place = pathlib.Path(sys.argv[1])
place.parent.mkdir(exist_ok=True)
place.write_bytes(salt)
print(", ".join(f"0x{byte:02x}" for byte in hashlib.pbkdf2_hmac("sha512", b"a password for tests", salt, 50000, 56)))
HASH
)
kwallet pamOpen kdewallet "[byte $hash]" 0 >>"$HOME/kwallet.log" 2>&1
[ "$(kwallet isOpen kdewallet)" = "(true,)" ] ||
    { echo "The wallet does not open:" >&2; cat "$HOME/kwallet.log" >&2; exit 2; }

if [ "$mood" = --late ]; then
    kill -STOP "${started[0]}"
    { sleep 1; kill -CONT "${started[0]}"; } &
fi
run_command "$@"
