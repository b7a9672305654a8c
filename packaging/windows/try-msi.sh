# SPDX-License-Identifier: MIT
# Part of try.sh, with its functions and variables: the MSI, as management agents have it, and the codes that it ends with.

program_files="$drive/Program Files/Propel Connect"
msi_inside="Z:${msi//\//\\}"
try "the MSI has no custom actions" eval '[ -z "$(msiinfo export "$msi" CustomAction 2>/dev/null | tail -n +4)" ]'
try "the MSI installs silently, with 0" ends 0 wine msiexec /i "$msi_inside" /qn '/l*v' 'C:\msi.log'
try "... writes a log" test -s "$drive/msi.log"
try "the files are those of the build" equal "$(files_in "$program_files")" "$(files_in "$stage" | grep -vx ./files.txt)"
try "Apps has it" has "$(registry 'HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall' /s)" "DisplayName    REG_SZ    Propel Connect"
try "the link handler is ours, in quotes" has "$(registry 'HKLM\Software\Classes\propel-connect\shell\open\command')" \
    '"C:\Program Files\Propel Connect\propel-connect.exe" "%1"'
try "no window was opened" eval '! window "Propel Connect"'
try "its propel-check runs" ends 0 wine 'C:\Program Files\Propel Connect\propel-check.exe' --version
wine reg add 'HKLM\Software\Policies\Propel\propel-connect\Mandatory' /v language /d de /f >/dev/null 2>&1
try "what is preset by policy holds" has "$(wine 'C:\Program Files\Propel Connect\propel-check.exe' --help)" "Aufruf:"
wine reg delete 'HKLM\Software\Policies\Propel' /f >/dev/null 2>&1 || true
try "the MSI uninstalls, with 0" ends 0 wine msiexec /x "$msi_inside" /qn
try "nothing is left of it" eval 'absent "$program_files" "$menu/Propel Connect.lnk" &&
    no_key "HKLM\\Software\\Classes\\propel-connect" && no_key "HKLM\\Software\\Propel"'

# --- its other codes: only eight bits of one pass through Wine itself, so a command line of Windows' says it
newer=$work/newer.msi
python3 -B packaging/windows/files.py wix "$stage" --version 99.0.0 --icon packaging/windows/propel-connect.ico \
    --into "$work/newer.wxs" >"$work/newer.wxs"
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-0} packaging/windows/msi.sh "$work/newer.wxs" "$newer"
compile "$work/hold.exe" <<'C'
#include <windows.h>
int wmain(int count, wchar_t **words)
{
    if (count != 2 || CreateFileW(words[1], GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL) == INVALID_HANDLE_VALUE)
        return 1;
    CloseHandle(CreateFileW(L"C:\\held", GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL));
    Sleep(INFINITE);
    return 0;
}
C
code_of() { wine cmd /c "start /wait msiexec $* & call echo %^errorlevel%" | tr -d '\r'; }
wine msiexec /i "$msi_inside" /qn || true
wine_itself "$work/hold.exe" 'C:\Program Files\Propel Connect\propel-check.exe' &
until_true 20 test -e "$drive/held" || true
try "3010 where a file is in use until the next restart" equal "$(code_of /i "Z:${newer//\//\\}" /qn)" 3010
try "1603 where a newer version is there" equal "$(code_of /i "$msi_inside" /qn)" 1603
try "... which stays" has "$(registry 'HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall' /s)" "DisplayVersion    REG_SZ    99.0.0"
