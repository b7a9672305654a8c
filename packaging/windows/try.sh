#!/bin/bash
# SPDX-License-Identifier: MIT
# Tries what build.sh made, with Wine in a folder of its own and on a display of its own: both installers, propel-check
# against the practice instance, the wizard, the keychain, the uninstallers, planted libraries, sizes, the start-up time.
# Says a line for each, and ends with 1 if one failed. By hand, on Debian 12; installs what is missing.
#
#   try.sh [DIST]          the folder that build.sh has filled (otherwise dist)
#   PROPEL_LINUX_BIN       where propel-check and propel-sandbox for Linux are (otherwise build/release/bin, built if absent)
#   PROPEL_SIGN_CA         the certificate that all has to be signed by; otherwise signatures are not looked at
#   PROPEL_PICTURES        a folder for pictures of the windows; otherwise none are kept
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
dist=$(realpath "${1:-dist}")
stage=$root/${PROPEL_WINDOWS_BUILD:-build/windows}/stage

packaging/install-needs.sh windows wine
linux=${PROPEL_LINUX_BIN:-build/release/bin}
if [ ! -x "$linux/propel-sandbox" ] || [ ! -x "$linux/propel-check" ]; then
    cmake --preset release >/dev/null
    cmake --build --preset release --target propel-check propel-sandbox >/dev/null
fi
linux=$(realpath "$linux")
setup=$(ls "$dist"/propel-connect-*-setup.exe)
msi=$(ls "$dist"/propel-connect-*-x64.msi)

qt=$(packaging/windows/qt.sh)

work=$(mktemp -d)
export WINEPREFIX=$work/wine WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=" HOME=$work XDG_RUNTIME_DIR=
sandbox=
display=
finish() {
    wineserver -k 2>/dev/null || true
    [ -z "$sandbox" ] || kill "$sandbox" 2>/dev/null || true
    [ -z "$display" ] || kill "$display" 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# Nothing here waits for ever. A program that goes on by itself is started by wine_itself.
wine_itself() { command wine "$@"; }
wine() { timeout -k 5 180 wine "$@"; }
wine_done() { timeout 60 wineserver -w || { echo "Windows' programs did not end"; return 1; }; }

passed=0
failed=0
try() { # WHAT COMMAND...
    local what=$1
    shift
    if "$@" >"$work/said" 2>&1; then
        echo "passed  $what"
        passed=$((passed + 1))
    else
        echo "FAILED  $what"
        sed 's/^/        /' "$work/said" | tail -n 8
        failed=$((failed + 1))
    fi
}
# Short helpers for conditions.
ends() { # CODE COMMAND...
    local wanted=$1 code=0
    shift
    "$@" || code=$?
    [ "$code" -eq "$wanted" ] || { echo "ended with $code instead of $wanted"; return 1; }
}
equal() { [ "$1" = "$2" ] || { diff <(echo "$1") <(echo "$2"); return 1; }; }
absent() { for file in "$@"; do [ ! -e "$file" ] || { echo "still there:"; find "$file"; return 1; }; done; }
registry() { wine reg query "$@" 2>/dev/null | tr -d '\r' | sed '/^reg: /d'; } # nothing where there is no such key
no_key() { [ -z "$(registry "$1")" ] || { echo "still there: $1"; return 1; }; }
has() { grep -qF -- "$2" <<<"$1" || { echo "not in it: $2"; echo "$1"; return 1; }; }
value() { registry "$1" /v "$2" | sed -n 's/^ .*REG_[A-Z]*    //p'; }
until_true() { # SECONDS COMMAND...
    local end=$((SECONDS + $1))
    shift
    until "$@" >/dev/null 2>&1; do
        [ $SECONDS -lt $end ] || { echo "not in time: $*"; return 1; }
        sleep 0.2
    done
}
window() { xdotool search --onlyvisible --name "$1"; }
no_window() { ! window "$1"; }
files_in() { (cd "$1" && find . -type f | LC_ALL=C sort); }
compile() { x86_64-w64-mingw32-gcc-posix -municode -s -o "$1" -x c - "${@:2}"; }

# --- Wine and a display
Xvfb -displayfd 3 -screen 0 1280x1024x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
display=$!
until_true 20 test -s "$work/display"
export DISPLAY=":$(cat "$work/display")"
timeout 180 wineboot -i >/dev/null 2>&1
wine reg add 'HKCU\Software\Wine' /v Version /d win10 /f >/dev/null 2>&1
wine_done
drive=$WINEPREFIX/drive_c
user=$drive/users/$(id -un)
menu="$user/AppData/Roaming/Microsoft/Windows/Start Menu/Programs"
place="$user/AppData/Local/Programs/Propel Connect"
inside="C:\\users\\$(id -un)\\AppData\\Local\\Programs\\Propel Connect"
uninstall_key='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Propel Connect'
run_key='HKCU\Software\Microsoft\Windows\CurrentVersion\Run'
link_key='HKCU\Software\Classes\propel-connect'
uninstall() { # it goes on as a copy of itself in a temporary folder
    wine "$inside\\uninstall.exe" "$@"
    until_true 60 test ! -e "$place/uninstall.exe"
    wine_done
}

# --- sizes
megabytes() { echo $((($1 + 1048575) / 1048576)); }
setup_size=$(megabytes "$(stat -c %s "$setup")")
msi_size=$(megabytes "$(stat -c %s "$msi")")
stage_size=$(megabytes "$(du -sb "$stage" | cut -f1)")
echo "sizes   EXE $setup_size MB, MSI $msi_size MB, installed $stage_size MB"
try "the installers have at most 16 MB" test "$setup_size" -le 16 -a "$msi_size" -le 16
try "installed there are at most 45 MB" test "$stage_size" -le 45

# --- signatures, where there are any
signature() { osslsigncode verify ${PROPEL_SIGN_CA:+-CAfile "$PROPEL_SIGN_CA"} -in "$1" 2>&1; }
for file in "$setup" "$msi" "$stage/propel-connect.exe" "$stage/propel-check.exe"; do
    if [ -n "${PROPEL_SIGN_CA:-}" ]; then
        try "$(basename "$file") is signed" signature "$file"
    elif signature "$file" | grep -q 'No signature found'; then
        echo "none    $(basename "$file") is not signed"
    fi
done

# --- what is planted beside the EXE
mkdir -p "$work/downloads"
compile "$work/trap.dll" -shared <<'C'
#include <windows.h>
BOOL WINAPI DllMain(HINSTANCE self, DWORD reason, void *reserved)
{
    if (reason == DLL_PROCESS_ATTACH)
        CloseHandle(CreateFileW(L"C:\\sprung", GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL));
    return TRUE;
}
C
compile "$work/trap.exe" <<'C'
#include <windows.h>
int wmain(void)
{
    CloseHandle(CreateFileW(L"C:\\sprung", GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL));
    return 0;
}
C
compile "$work/downloads/victim.exe" <<'C'
#include <windows.h>
int wmain(void) { return LoadLibraryW(L"planted.dll") ? 0 : 1; }
C
cp "$work/trap.dll" "$work/downloads/planted.dll"
wine "$work/downloads/victim.exe" || true
try "(the trap springs for a program that is careless)" test -e "$drive/sprung"
rm -f "$drive/sprung"
# Without those that Windows takes from its own folder alone (KnownDLLs: shell32, shcore, setupapi, clbcatq, ...): Wine has no
# such list, and would load them.
for name in version uxtheme dwmapi cryptbase profapi propsys ntmarta shfolder riched20 userenv apphelp comctl32 cryptsp \
    rsaenh secur32 sspicli netapi32 msimg32 oleacc winmm windowscodecs textinputframework Qt6Core libstdc++-6; do
    cp "$work/trap.dll" "$work/downloads/$name.dll"
done
for name in propel-connect propel-check uninstall cmd reg explorer rundll32 msiexec; do
    cp "$work/trap.exe" "$work/downloads/$name.exe"
done
cp "$setup" "$work/downloads/"
setup=$work/downloads/$(basename "$setup")

# --- the EXE
exec 7> >(wine_itself cmd >/dev/null 2>&1) # Wine forgets this key as soon as no program is left
wine reg add 'HKU\S-1-5-19\Environment' /f >/dev/null 2>&1 # as it looks to an administrator
try "the EXE refuses to run elevated, with 2" ends 2 wine "$setup" /S
try "... and has installed nothing then" absent "$place"
wine reg delete 'HKU\S-1-5-19' /f >/dev/null 2>&1 || true
exec 7>&-

try "the EXE installs silently, with 0" ends 0 wine "$setup" /S
wine_done
try "no planted library or program was run" absent "$drive/sprung"
try "the files are those of the build, and the uninstaller" \
    equal "$(files_in "$place")" "$( (files_in "$stage"; echo ./uninstall.exe) | LC_ALL=C sort)"
try "it is in the start menu" test -e "$menu/Propel Connect.lnk"
try "no icon on the desktop, no start at sign-in unless asked for" \
    eval 'absent "$user/Desktop/Propel Connect.lnk" && [ -z "$(value "$run_key" "Propel Connect")" ]'
apps=$(registry "$uninstall_key")
for line in "DisplayName    REG_SZ    Propel Connect" "Publisher    REG_SZ    Propel" "DisplayVersion" "EstimatedSize" \
    "InstallLocation    REG_SZ    $inside" "UninstallString    REG_SZ    \"$inside\\uninstall.exe\"" \
    "QuietUninstallString    REG_SZ    \"$inside\\uninstall.exe\" /S"; do
    try "Apps: ${line%%    *}" has "$apps" "$line"
done
try "the link handler is ours, in quotes" \
    has "$(registry "$link_key\\shell\\open\\command")" "\"$inside\\propel-connect.exe\" \"%1\""

# --- propel-check, as on Linux
coproc announced { exec "$linux/propel-sandbox" --json; }
sandbox=$announced_PID
read -r -t 20 line <&"${announced[0]}"
field() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p" <<<"$line"; }
private_key=$(field privateKey)
options=(--domain "$(field domain)" --company "$(field companyId)" --public-key "$(field publicKey)" --private-key-stdin
    --language en)
ca=$(field caFile)
check_here() { printf '%s\n' "$private_key" | "$linux/propel-check" "${options[@]}" --ca-file "$ca" "$@"; }
check_wine() { printf '%s\n' "$private_key" | wine "$inside\\propel-check.exe" "${options[@]}" --ca-file "Z:${ca//\//\\}" "$@"; }
# All but times and the version of TLS (Qt's schannel: 1.2 before Windows 11) has to be the same.
same_but_times() {
    python3 -B - "$1" "$2" <<'PYTHON'
import json, re, sys

def without_times(value, key=""):
    if key in ("generated", "at", "milliseconds"):
        return None
    if isinstance(value, str):
        return re.sub(r"TLS 1\.[23]", "TLS", value)
    if isinstance(value, dict):
        return {k: without_times(v, k) for k, v in value.items()}
    if isinstance(value, list):
        items = [without_times(item) for item in value]
        return sorted(items, key=json.dumps) if key == "requests" else items
    return value

one, other = (json.dumps(without_times(json.load(open(name, encoding="utf-8"))), indent=1) for name in sys.argv[1:])
if one != other:
    import difflib
    sys.exit("\n".join(difflib.unified_diff(one.splitlines(), other.splitlines(), "Linux", "Windows", lineterm="")))
PYTHON
}
role() { curl -sS --cacert "$ca" -X PUT --data "$1" "https://$(field domain)/sandbox/role" >/dev/null; }
try "propel-check --version" ends 0 wine "$inside\\propel-check.exe" --version
try "propel-check is ready over TLS with the private CA" \
    eval 'ends 0 check_wine --json >"$work/windows.json" 2>"$work/windows.err" || { cat "$work/windows.err"; false; }'
check_here --json >"$work/linux.json" 2>/dev/null || true
try "... without carriage returns" eval '! grep -q $'"'"'\r'"'"' "$work/windows.json"'
try "... and says the same as on Linux but for times and the version of TLS" same_but_times "$work/linux.json" "$work/windows.json"
try "without the CA the certificate is refused: 3" eval 'printf "%s\n" "$private_key" |
    { code=0; wine "$inside\\propel-check.exe" "${options[@]}" --json >"$work/foreign.json" || code=$?; [ $code -eq 3 ]; }'
try "wrong options: 3" ends 3 wine "$inside\\propel-check.exe" --nonsense
try "a host that isn't there: 3" eval 'printf "%s\n" "$private_key" | { code=0
    wine "$inside\\propel-check.exe" --domain 127.0.0.1:1 --company a --public-key AbCdEfGh12345678 --private-key-stdin \
        --json >/dev/null || code=$?; [ $code -eq 3 ]; }'
try "refused keys: 2" eval 'echo wrongwrongwrong1 | { code=0
    wine "$inside\\propel-check.exe" "${options[@]}" --ca-file "Z:${ca//\//\\}" --json >/dev/null || code=$?; [ $code -eq 2 ]; }'

# --- the keychain, read and written by another program
compile "$work/credential.exe" -ladvapi32 <<'C'
#include <windows.h>
#include <wincred.h>
#include <stdio.h>
int wmain(int count, wchar_t **words)
{
    PCREDENTIALW entry;
    if (count == 4 && wcscmp(words[1], L"write") == 0) {
        char secret[256];
        CREDENTIALW made = {0};
        made.Type = CRED_TYPE_GENERIC;
        made.TargetName = words[2];
        made.Persist = CRED_PERSIST_ENTERPRISE;
        made.CredentialBlobSize = WideCharToMultiByte(CP_UTF8, 0, words[3], -1, secret, sizeof secret, NULL, NULL) - 1;
        made.CredentialBlob = (BYTE *)secret;
        return CredWriteW(&made, 0) ? 0 : 1;
    }
    if (count != 3 || !CredReadW(words[2], CRED_TYPE_GENERIC, 0, &entry))
        return 1;
    printf("%.*s %u\n", (int)entry->CredentialBlobSize, (char *)entry->CredentialBlob, (unsigned)entry->Persist);
    return 0;
}
C
entry="propel-connect/connectwise/$(field companyId)@$(field domain)/$(field publicKey)"

# --- how long a start takes, against a bare window of the same Qt. Before anything is saved: what is killed leaves its icon
# in Wine's tray, and the next program waits for that.
cat >"$work/bare.cpp" <<'CPP'
#include <QApplication>
#include <QWidget>
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QWidget window;
    window.setWindowTitle(QStringLiteral("Bare"));
    window.show();
    return QApplication::exec();
}
CPP
bare="$drive/bare"
mkdir -p "$bare"
cp -r "$place/." "$bare/"
x86_64-w64-mingw32-g++-posix -std=c++20 -O2 -s -w -mwindows -I"$qt/include" -I"$qt/include/QtCore" -I"$qt/include/QtGui" \
    -I"$qt/include/QtWidgets" "$work/bare.cpp" -o "$bare/bare.exe" -L"$qt/lib" -lQt6EntryPoint -lQt6Widgets -lQt6Gui -lQt6Core
started() { # WINDOW PROGRAM [ARGUMENT]...: milliseconds until the window is there
    local begin title=$1
    shift
    begin=$(date +%s%N)
    wine_itself "$@" >/dev/null 2>&1 &
    for _ in $(seq 3000); do ! window "$title" >/dev/null 2>&1 || break; sleep 0.02; done
    echo $((($(date +%s%N) - begin) / 1000000))
    wine taskkill /f /im "$(basename "${1//\\//}")" >/dev/null 2>&1 || true
    until_true 20 no_window "$title"
}
ours=()
bares=()
for _ in 1 2 3 4 5; do
    bares+=("$(started '^Bare$' 'C:\bare\bare.exe')")
    ours+=("$(started 'Propel Connect' "$inside\\propel-connect.exe" --setup)")
done
middle() { printf '%s\n' "$@" | sort -n | sed -n 3p; }
echo "start   $(middle "${ours[@]}") ms (${ours[*]}), a bare window $(middle "${bares[@]}") ms (${bares[*]})"
try "a start takes at most 1.3 times as long as that of a bare window" \
    test $(($(middle "${ours[@]}") * 10)) -le $(($(middle "${bares[@]}") * 13))
rm -rf "$bare"

# --- the wizard, the tray
. packaging/windows/try-wizard.sh

# --- an upgrade while it runs: it is asked to close, and does
wine_itself "$inside\\propel-connect.exe" --setup --language en >/dev/null 2>&1 &
until_true 60 window 'Propel Connect'
try "the EXE installs over the program that runs, with 0" ends 0 wine "$setup" /S
try "... which was closed, and runs again in the tray" until_true 30 pgrep -f 'propel-connect.exe" --tray|propel-connect.exe --tray'
try "no planted library or program was run" absent "$drive/sprung"

# --- uninstalling
try "the uninstaller ends with 0" ends 0 uninstall /S
try "files, start menu, Apps and the link are gone" \
    eval 'absent "$place" "$menu/Propel Connect.lnk" && no_key "$uninstall_key" && no_key "$link_key"'

# --- with everything asked for
try "the EXE takes a folder, a desktop icon and the start at sign-in" \
    ends 0 wine cmd /c "Z:${setup//\//\\} /S /DESKTOP /SIGNIN /D=C:\\own place\\Propel"
try "... and does so" eval '[ -e "$drive/own place/Propel/propel-connect.exe" ] && [ -e "$user/Desktop/Propel Connect.lnk" ] &&
    has "$(registry "$run_key")" "\"C:\\own place\\Propel\\propel-connect.exe\" --tray"'
place="$drive/own place/Propel"
inside='C:\own place\Propel'
settings="$user/AppData/Local/Propel/propel-connect"
save_connection() { # as the wizard leaves it, and its key: the program of ours is asked for both
    mkdir -p "$settings"
    cat >"$settings/connections.json" <<JSON
{"schema": "propel-connect/connections/1", "connections": [{"id": "tried", "name": "Tried", "domain": "$(field domain)",
  "companyId": "$(field companyId)", "publicKey": "$(field publicKey)", "access": {"caFile": "Z:$ca"}}]}
JSON
    wine "$work/credential.exe" write "$entry" "$private_key"
}
connection_stays() {
    [ -e "$settings/connections.json" ] && has "$(wine "$work/credential.exe" read "$entry")" "$private_key"
}
connection_is_gone() {
    absent "$user/AppData/Local/Propel" "$user/AppData/Roaming/Propel" && ends 1 wine "$work/credential.exe" read "$entry"
}
save_connection
try "a key that another program wrote as QtKeychain does is found by propel-check" \
    eval 'ends 0 wine "$inside\\propel-check.exe" --json >"$work/saved.json" 2>"$work/saved.err" || { cat "$work/saved.err"; false; }'
try "uninstalling silently keeps connections and keys" eval 'ends 0 uninstall /S && connection_stays'
try "the EXE installs once more" ends 0 wine cmd /c "Z:${setup//\//\\} /S /SIGNIN /D=C:\\own place\\Propel"
try "uninstalling with /FORGET takes them along" ends 0 uninstall /S /FORGET
no_trace() {
    connection_is_gone && absent "$place" "$user/Desktop/Propel Connect.lnk" "$menu/Propel Connect.lnk" &&
        no_key "$uninstall_key" && no_key "$link_key" && [ -z "$(value "$run_key" "Propel Connect")" ]
}
try "nothing is left of files, settings, keys and registry" no_trace

. packaging/windows/try-installer.sh
. packaging/windows/try-msi.sh

echo
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
