# SPDX-License-Identifier: MIT
# Part of try.sh, with its functions and variables: the window's program. It is driven by keys from its first page to its
# end against the practice instance; then the tray, and second starts. Its log says on which page it is.

program_log="$user/AppData/Local/Propel/propel-connect/log/propel-connect.log"
connections="$user/AppData/Local/Propel/propel-connect/connections.json"
picture() { [ -z "${PROPEL_PICTURES:-}" ] || { mkdir -p "$PROPEL_PICTURES" && import -window root "$PROPEL_PICTURES/$1.png"; }; }
again() { wine "$inside\\propel-connect.exe" --language en "$@"; }
program() { wine_itself "$inside\\propel-connect.exe" --verbose --language en "$@" >>"$work/program.said" 2>&1; }
running() { # how many, under this Wine; as Windows' programs are called
    local count=0 process
    for process in $(pgrep -f '^"?C:.*propel-connect\.exe'); do
        ! grep -qzxF "WINEPREFIX=$WINEPREFIX" "/proc/$process/environ" 2>/dev/null || count=$((count + 1))
    done
    echo $count
}
not_running() { [ "$(running)" -eq 0 ]; }
end_program() {
    wine taskkill /f /im propel-connect.exe >/dev/null 2>&1 || true
    until_true 20 not_running
}
in_the_tray() { # and stays there
    until_true 40 eval '! not_running' && sleep 8 && ! not_running && no_window 'Propel Connect'
}
logged() { tail -n "+$log_lines" "$program_log" | grep -qF -- "$1"; } # by the program that was started last
press() { xdotool key --clearmodifiers "$@"; }
write() { printf %s "$1" | xdotool type --clearmodifiers --delay 30 --file -; }
press_until_logged() { # KEY TEXT: a button may be grey yet while the last answers are being painted
    press "$1"
    until_true 5 logged "$2" || { press "$1" && until_true 5 logged "$2"; } || { press "$1" && until_true 20 logged "$2"; }
}
holds_nowhere() { # TEXT: in no file below Wine's folder, in no output, in no process's arguments or environment
    if grep -rlaF -- "$1" "$WINEPREFIX" "$work"/program.said || grep -laF -- "$1" /proc/[0-9]*/cmdline /proc/[0-9]*/environ \
        2>/dev/null; then
        return 1
    fi
    local wide
    wide=$(printf %s "$1" | sed 's/./&\\x00/g') # as Windows writes text
    ! LC_ALL=C grep -rlaP -- "$wide" "$WINEPREFIX"
}

drive_wizard() {
    log_lines=$(wc -l <"$program_log")
    program --setup --domain "$(field domain)" --company "$(field companyId)" --ca-file "Z:${ca//\//\\}" &
    until_true 60 window 'Propel Connect' || return 1
    until_true 20 logged 'page welcome' || return 1
    picture 1-welcome
    press alt+h Return
    until_true 20 logged 'page instance' || return 1
    picture 2-instance
    press Return # all of it is filled in by the options
    until_true 60 logged 'page keys' || { picture 2-instance-stays; return 1; }
    write "$(field publicKey)"
    press Tab
    write "$private_key"
    picture 3-keys
    press Return
    until_true 60 logged 'page permissions' || { picture 3-keys-stays; return 1; }
    until_true 120 logged 'run ended: ready' || { picture 4-permissions-stays; return 1; }
    press_until_logged alt+n 'page done' || { picture 4-permissions-stays; return 1; }
    picture 5-done
    press_until_logged alt+f 'connection saved' || { picture 5-done-stays; return 1; }
}

try "the wizard is driven by keys from its first page to its last" drive_wizard
try "the connection is saved" eval 'has "$(cat "$connections")" "\"$(field publicKey)\""'
try "the private key is in the Credential Manager, read back by another program, for this computer alone" \
    eval 'has "$(wine "$work/credential.exe" read "$entry" | tr -d "\r")" "$private_key 2"'
try "... and in no file, log, output, argument or environment" holds_nowhere "$private_key"
try "the program goes on in the tray, without a window" in_the_tray
picture 6-after
end_program || true

# --- the tray, and second starts
program --tray &
try "started for the tray it opens no window" in_the_tray
picture 7-tray
before=$(running)
try "a second start hands over, and ends with 0" ends 0 again
try "... upon which the first one shows its window" until_true 30 window 'Propel Connect'
try "... and it is still the only one" eval 'until_true 20 eval "[ \"\$(running)\" -le $before ]"'
picture 8-handed-over
try "the deep link reaches it as well" ends 0 again "propel-connect://setup?domain=connect.example.com"
sleep 2
picture 9-link
end_program || true
