# SPDX-License-Identifier: MIT
# Part of try.sh, with its functions and variables: the EXE and its uninstaller as a person has them, in their windows and
# by keys. A page tells its name to nobody, so what it has done is waited for.

place="$user/AppData/Local/Programs/Propel Connect"
inside="C:\\users\\$(id -un)\\AppData\\Local\\Programs\\Propel Connect"
press_until() { # KEYS COMMAND...: again and again: a window may not listen yet
    local keys=$1
    shift
    for _ in 1 2 3 4 5 6 7 8; do
        press "$keys"
        ! until_true 5 "$@" >/dev/null || return 0
    done
    echo "not in time: $*"
    return 1
}
windows() { window "$1" 2>/dev/null | wc -l; }

install_in_window() {
    wine_itself "$setup" >/dev/null 2>&1 &
    until_true 60 window '^Propel Connect Setup' || return 1
    sleep 1
    picture 10-components
    press Down space # an icon on the desktop
    press_until Return test -e "$place/uninstall.exe" || return 1
    picture 11-installed
    press_until Return no_window '^Propel Connect Setup'
}
try "the EXE installs through its pages" install_in_window
try "... with the icon on the desktop that was ticked there" test -e "$user/Desktop/Propel Connect.lnk"
try "... and starts the wizard at its end" until_true 60 window '^Setup'
picture 12-started

uninstall_in_window() { # KEYS: the answer
    wine_itself "$inside\\uninstall.exe" >/dev/null 2>&1 &
    until_true 60 window '^Propel Connect Uninstall' || return 1
    press_until Return eval '[ "$(windows "^Propel Connect Uninstall")" -eq 2 ]' || return 1
    picture "13-question-$1"
    press "$1"
    until_true 60 test ! -e "$place/uninstall.exe" || return 1
    press_until Return no_window '^Propel Connect Uninstall'
    wine_done
}
save_connection
try "the uninstaller has the wizard closed, and asks about connections and keys" uninstall_in_window Return
try "... which stay where nobody says Yes" connection_stays
try "the EXE installs once more" ends 0 wine "$setup" /S
try "the uninstaller asks again" uninstall_in_window alt+y
try "... and with a Yes nothing is left" no_trace
