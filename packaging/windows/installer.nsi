; SPDX-License-Identifier: MIT
; The installer for a person, without administrator's rights. What is defined comes from build.sh: VERSION, STAGE, FILES
; (the list of files), ICON, FINISH (the picture of the last page), SIZE (kB), OUTPUT, and perhaps SIGN.
;
;   /S         says and asks nothing        /D=FOLDER   where to, last and without quotes
;   /DESKTOP   an icon on the desktop       /SIGNIN     start at sign-in, in the tray
;
; Ends with 0: done; 1: cancelled; 2: not done. The uninstaller takes /S and /FORGET (connections and keys go, too).
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
SetDateSave on
ManifestDPIAware true
ManifestLongPathAware true
ManifestSupportedOS Win10
RequestExecutionLevel user

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include Win\COM.nsh
!include Win\Propkey.nsh
!include ${FILES}

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Propel Connect"
!define RUN_KEY "Software\Microsoft\Windows\CurrentVersion\Run"
!define APPROVED_KEY "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
!define LINK_KEY "Software\Classes\propel-connect"

!define TASKBAR_ID "Propel.PropelConnect" ; as in app/start/Taskbar_windows.cpp

Name "Propel Connect"
OutFile "${OUTPUT}"
BrandingText "Propel Connect ${VERSION}"
InstallDir "$LOCALAPPDATA\Programs\Propel Connect"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
VIProductVersion "${VERSION}.0"
VIFileVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Propel Connect"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Propel Connect: setup"
VIAddVersionKey "CompanyName" "Propel"
VIAddVersionKey "LegalCopyright" "The Propel Connect authors. MIT License."
!ifdef SIGN
!uninstfinalize '"${SIGN}" "%1"'
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_WELCOMEFINISHPAGE_BITMAP "${FINISH}"
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_TEXT "$(StartNow)"
!define MUI_FINISHPAGE_RUN_FUNCTION StartProgram
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!include texts.nsh

Var WasRunning

; The program hears WM_CLOSE to a window of this class (app/start/TerminationRequests_windows.cpp), saves what it has and
; ends; perhaps it asks. Its files can be written once it has. A copy that runs from another folder isn't asked to.
!macro CloseProgram un
Function ${un}CloseProgram
  StrCpy $WasRunning 0
  GetFullPathName $7 $INSTDIR
  ${Do}
    StrCpy $1 0
    StrCpy $3 0
    ${Do}
      FindWindow $0 "PropelConnectEnd"
      ${If} $0 <> 0
        System::Call 'user32::GetWindowThreadProcessId(p r0, *i .r4)'
        System::Call 'kernel32::OpenProcess(i 0x1000, i 0, i r4) p .r5' ; to ask for its file
        System::Call 'kernel32::QueryFullProcessImageNameW(p r5, i 0, w .r6, *i ${NSIS_MAX_STRLEN})'
        System::Call 'kernel32::CloseHandle(p r5)'
        ${If} $6 != ""
        ${AndIf} $6 != "$7\propel-connect.exe"
          StrCpy $0 0
        ${EndIf}
      ${EndIf}
      ${If} $0 <> 0
        StrCpy $WasRunning 1
        ${If} $3 == 0 ; once: it may be asking. One that is just starting has the window a little later.
          StrCpy $3 1
          SendMessage $0 ${WM_CLOSE} 0 0 /TIMEOUT=5000
        ${EndIf}
      ${EndIf}
      ${If} $0 = 0
        ClearErrors
        ${IfNot} ${FileExists} "$INSTDIR\propel-connect.exe"
          Return
        ${EndIf}
        FileOpen $2 "$INSTDIR\propel-connect.exe" a
        ${IfNot} ${Errors}
          FileClose $2
          ${IfNot} ${FileExists} "$INSTDIR\propel-check.exe"
            Return
          ${EndIf}
          FileOpen $2 "$INSTDIR\propel-check.exe" a
          ${IfNot} ${Errors}
            FileClose $2
            Return
          ${EndIf}
        ${EndIf}
      ${EndIf}
      Sleep 250
      IntOp $1 $1 + 1
    ${LoopUntil} $1 > 60
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(StillRunning)" /SD IDCANCEL IDRETRY +3
      SetErrorLevel 2
      Abort "$(StillRunning)"
  ${Loop}
FunctionEnd
!macroend
!insertmacro CloseProgram ""
!insertmacro CloseProgram "un."

; Windows shows notifications, and groups windows, under the shortcut that has the program's ID.
!macro CreateNamedShortcut FILE
  CreateShortcut "${FILE}" "$INSTDIR\propel-connect.exe"
  !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
  ${If} $0 P<> 0
    ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
    ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r2)'
    ${If} $1 P<> 0
    ${AndIf} $2 P<> 0
      ${IPersistFile::Load} $1 '("${FILE}", ${STGM_READWRITE})'
      System::Call 'Oleaut32::SysAllocString(w "${TASKBAR_ID}") p.r3'
      System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r4'
      System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_BSTR},,p $3)p.r5'
      ${IPropertyStore::SetValue} $2 '($4,$5)'
      ${IPropertyStore::Commit} $2 ""
      ${IPersistFile::Save} $1 '("${FILE}",1)'
      System::Free $4
      System::Free $5
      System::Call 'Oleaut32::SysFreeString(p $3)'
    ${EndIf}
    ${If} $2 P<> 0
      ${IUnknown::Release} $2 ""
    ${EndIf}
    ${If} $1 P<> 0
      ${IUnknown::Release} $1 ""
    ${EndIf}
    ${IUnknown::Release} $0 ""
  ${EndIf}
!macroend

; What an earlier version had and this one has not: its own list says it, a name a line.
Function DropEarlierFiles
  ClearErrors
  FileOpen $0 "$INSTDIR\files.txt" r
  ${If} ${Errors}
    Return
  ${EndIf}
  ${Do}
    FileReadUTF16LE $0 $1
    ${If} ${Errors}
      ${Break}
    ${EndIf}
    StrCpy $1 $1 -2
    StrCpy $2 $1 1
    ${If} $1 != ""
    ${AndIf} $2 != "\"
    ${AndIf} $2 != "."
      StrCpy $3 0
      StrCpy $4 ""
      ${Do} ; names that lead elsewhere are none of ours
        StrCpy $2 $1 1 $3
        ${If} $2 == ":"
          StrCpy $4 bad
        ${EndIf}
        StrCpy $5 $1 3 $3
        ${If} $5 == "\.."
          StrCpy $4 bad
        ${EndIf}
        IntOp $3 $3 + 1
      ${LoopUntil} $2 == ""
      ${If} $4 == ""
        Delete "$INSTDIR\$1"
      ${EndIf}
    ${EndIf}
  ${Loop}
  FileClose $0
FunctionEnd

Section "Propel Connect" SectionProgram
  SectionIn RO
  Call CloseProgram
  Call DropEarlierFiles
  SetOverwrite try
  ClearErrors
  !insertmacro InstallFiles
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ${If} ${Errors}
    SetErrorLevel 2
    MessageBox MB_OK|MB_ICONSTOP "$(NotWritten)" /SD IDOK
    Abort "$(NotWritten)"
  ${EndIf}

  !insertmacro CreateNamedShortcut "$SMPROGRAMS\Propel Connect.lnk"

  WriteRegStr HKCU "${LINK_KEY}" "" "URL:Propel Connect"
  WriteRegStr HKCU "${LINK_KEY}" "URL Protocol" ""
  WriteRegStr HKCU "${LINK_KEY}\DefaultIcon" "" '"$INSTDIR\propel-connect.exe",0'
  WriteRegStr HKCU "${LINK_KEY}\shell\open\command" "" '"$INSTDIR\propel-connect.exe" "%1"'

  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "Propel Connect"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "Propel"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" '"$INSTDIR\propel-connect.exe",0'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1

  ; An earlier choice follows the program to its place.
  ReadRegStr $0 HKCU "${RUN_KEY}" "Propel Connect"
  ${If} $0 != ""
    WriteRegStr HKCU "${RUN_KEY}" "Propel Connect" '"$INSTDIR\propel-connect.exe" --tray'
  ${EndIf}
SectionEnd

Section /o "$(OnDesktop)" SectionDesktop
  !insertmacro CreateNamedShortcut "$DESKTOP\Propel Connect.lnk"
SectionEnd

Section /o "$(AtSignIn)" SectionSignIn
  WriteRegStr HKCU "${RUN_KEY}" "Propel Connect" '"$INSTDIR\propel-connect.exe" --tray'
  DeleteRegValue HKCU "${APPROVED_KEY}" "Propel Connect"
SectionEnd

Section -
  ${If} $WasRunning == 1
  ${AndIf} ${Silent}
    Exec '"$INSTDIR\propel-connect.exe" --tray'
  ${EndIf}
SectionEnd

Function StartProgram
  Exec '"$INSTDIR\propel-connect.exe"'
FunctionEnd

Function .onInit
  ; A management agent would install it for the system's own account, where nobody finds it.
  ReadEnvStr $0 USERPROFILE
  StrCpy $0 $0 "" -14
  ${If} $0 == "\systemprofile"
    MessageBox MB_OK|MB_ICONSTOP "$(AsSystem)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(TooOld)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/DESKTOP" $1
  ${IfNot} ${Errors}
    !insertmacro SelectSection ${SectionDesktop}
  ${EndIf}
  ClearErrors
  ${GetOptions} $0 "/SIGNIN" $1
  ${IfNot} ${Errors}
    !insertmacro SelectSection ${SectionSignIn}
  ${EndIf}
FunctionEnd

Function .onInstFailed
  SetErrorLevel 2
FunctionEnd

; Only what leads to this copy of the program: there may be others (the MSI's).
!macro DeleteIfOurs ROOT KEY NAME WHAT
  ReadRegStr $0 ${ROOT} "${KEY}" "${NAME}"
  StrLen $1 '"$INSTDIR\'
  StrCpy $0 $0 $1
  ${If} $0 == '"$INSTDIR\'
    ${WHAT}
  ${EndIf}
!macroend

Section "un.Propel Connect"
  Call un.CloseProgram

  ; Connections and keys are asked about; silent, they are kept unless /FORGET is given.
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/FORGET" $1
  ${If} ${Errors}
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(ForgetToo)" /SD IDNO IDYES forget
    DetailPrint "$(Kept)"
    Goto kept
  ${EndIf}
forget:
  nsExec::ExecToLog '"$INSTDIR\propel-check.exe" --forget-all'
  Pop $0
  ${If} $0 != 0
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(NotForgotten)" /SD IDOK
    SetErrorLevel 2
    Abort "$(NotForgotten)"
  ${EndIf}
kept:

  !insertmacro DeleteIfOurs HKCU "${RUN_KEY}" "Propel Connect" 'DeleteRegValue HKCU "${RUN_KEY}" "Propel Connect"'
  ReadRegStr $0 HKCU "${RUN_KEY}" "Propel Connect"
  ${If} $0 == ""
    DeleteRegValue HKCU "${APPROVED_KEY}" "Propel Connect"
  ${EndIf}
  !insertmacro DeleteIfOurs HKCU "${LINK_KEY}\shell\open\command" "" 'DeleteRegKey HKCU "${LINK_KEY}"'
  Delete "$SMPROGRAMS\Propel Connect.lnk"
  Delete "$DESKTOP\Propel Connect.lnk"

  !insertmacro DeleteFiles
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  ${If} ${FileExists} "$INSTDIR\propel-connect.exe"
    SetErrorLevel 2
    Abort "$(StillRunning)"
  ${EndIf}
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
SectionEnd
