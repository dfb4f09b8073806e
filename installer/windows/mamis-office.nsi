; The installer for Windows. Built by installer/windows/package.sh, which defines
;   VERSION   0.1.0
;   STAGE     the folder with the files to be installed
;   LISTS     the folder with install.nsh and uninstall.nsh, made from that folder
;   OUTPUT    the installer
;   ICON      the .ico
;
; For the one user by default, without administrator rights; for all users when chosen (Windows then asks).
; Silent: MAMIS-Office-VERSION.exe /S [/ALLUSERS] [/D=C:\folder]      (/D last, without quotes)
; Exit codes: 0 done, 1 cancelled, 2 not possible (the program is running, no rights, not a 64-bit Windows 10).
; Uninstaller: "uninstall.exe" /S [/DELETEDATA]: data stays unless asked.

Target amd64-unicode ; as the program itself
Unicode true
ManifestDPIAware true
ManifestSupportedOS all
!ifdef QUICK ; for tests
    SetCompressor zlib
!else
    SetCompressor /SOLID lzma
!endif
!include "MUI2.nsh"
!include "x64.nsh"
!include "WinVer.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "nsDialogs.nsh"

!define PRODUCT "MAMIS Office"
!define PROGRAM "mamis-office.exe"
!define DOCUMENT "MamisOffice.Database"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${PRODUCT}"

Name "${PRODUCT} ${VERSION}"
OutFile "${OUTPUT}"
RequestExecutionLevel user
InstallDir "" ; decided in .onInit
BrandingText "${PRODUCT} ${VERSION}"
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "${PRODUCT}"
VIAddVersionKey /LANG=0 "FileDescription" "${PRODUCT} Setup"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "MIT License"

Var AllUsers ; 1: for all users
Var OneUserButton
Var DeleteData ; 1: the uninstaller also removes what the program keeps in its own folder

!insertmacro MUI_PAGE_WELCOME
Page custom UsersPage UsersPageLeave
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!insertmacro MUI_PAGE_FINISH

!insertmacro MUI_UNPAGE_CONFIRM
UninstPage custom un.DataPage un.DataPageLeave
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "Japanese" ; the first one is for every Windows that speaks neither
!insertmacro MUI_LANGUAGE "English"

!macro Words NAME JAPANESE ENGLISH
    LangString ${NAME} ${LANG_JAPANESE} "${JAPANESE}"
    LangString ${NAME} ${LANG_ENGLISH} "${ENGLISH}"
!macroend
!insertmacro Words UsersTitle "インストールの対象" "For whom"
!insertmacro Words UsersText "だれが使えるようにするかを選んでください。" "Choose who shall be able to use the program."
!insertmacro Words OneUser "このユーザーだけ（管理者の許可は要りません）" "Only this user (no administrator needed)"
!insertmacro Words EveryUser "このコンピューターのすべてのユーザー（管理者の許可が要ります）" \
    "All users of this computer (an administrator must allow it)"
!insertmacro Words Running "${PRODUCT} が動いています。終了してから、もう一度お試しください。" \
    "${PRODUCT} is running. Close it and try again."
!insertmacro Words NotHere "64 ビット版の Windows 10（バージョン 1809）以降が必要です。" \
    "A 64-bit Windows 10 (version 1809) or newer is needed."
!insertmacro Words NoRights "すべてのユーザーにインストールするには、管理者の許可が要ります。" \
    "Installing for all users needs an administrator."
!insertmacro Words OldStays "前の版を取り除けませんでした。" "The older version could not be removed."
!insertmacro Words DocumentName "MAMIS Office データベース" "MAMIS Office database"
!insertmacro Words DataTitle "データの扱い" "What becomes of the data"
!insertmacro Words DataText "データベースは残ります。残したくないときだけ、下にチェックを入れてください。" \
    "Databases stay. Tick this only if they shall not."
!insertmacro Words DataDelete "このユーザーの設定と、次のフォルダーのデータベースも削除する（元に戻せません）：" \
    "Also delete this user's settings and the databases in this folder (cannot be undone):"

; --- where things go ---

!macro Users UN
Function ${UN}UseScope
    SetRegView 64
    ${If} $AllUsers == 1
        SetShellVarContext all
    ${Else}
        SetShellVarContext current
    ${EndIf}
FunctionEnd

; A running program keeps its file from being written. Loops until it is closed; silent: gives up with 2.
Function ${UN}NeedClosed
    again:
    IfFileExists "$INSTDIR\${PROGRAM}" 0 closed
    ClearErrors
    FileOpen $0 "$INSTDIR\${PROGRAM}" a
    ${If} ${Errors}
        IfSilent 0 +3
            SetErrorLevel 2
            Quit
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" IDRETRY again
        SetErrorLevel 1
        Quit
    ${EndIf}
    FileClose $0
    closed:
FunctionEnd
!macroend
!insertmacro Users ""
!insertmacro Users "un."

Function IsAdmin ; $0: 1 where this process may write for all users
    UserInfo::GetAccountType
    Pop $1
    StrCpy $0 0
    ${If} $1 == "Admin"
        StrCpy $0 1
    ${EndIf}
FunctionEnd

; The folder of the version that is there already, otherwise the usual one.
Function UsualFolder
    ReadRegStr $0 SHCTX "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $0 != ""
        StrCpy $INSTDIR $0
    ${ElseIf} $AllUsers == 1
        StrCpy $INSTDIR "$PROGRAMFILES64\${PRODUCT}"
    ${Else}
        StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${PRODUCT}"
    ${EndIf}
FunctionEnd

Function .onInit
    ${IfNot} ${RunningX64}
    ${OrIfNot} ${AtLeastWin10}
        IfSilent +2
            MessageBox MB_OK|MB_ICONSTOP "$(NotHere)"
        SetErrorLevel 2
        Quit
    ${EndIf}
    StrCpy $AllUsers 0
    ${GetParameters} $R0
    ClearErrors
    ${GetOptions} $R0 "/ALLUSERS" $R1
    ${IfNot} ${Errors}
        StrCpy $AllUsers 1
        Call IsAdmin
        ${If} $0 != 1
            IfSilent +2
                MessageBox MB_OK|MB_ICONSTOP "$(NoRights)"
            SetErrorLevel 2
            Quit
        ${EndIf}
    ${EndIf}
    Call UseScope
    ${If} $INSTDIR == "" ; not given by /D=
        Call UsualFolder
    ${EndIf}
FunctionEnd

Function UsersPage
    ${If} $AllUsers == 1
        Abort ; decided already
    ${EndIf}
    !insertmacro MUI_HEADER_TEXT "$(UsersTitle)" "$(UsersText)"
    nsDialogs::Create 1018
    Pop $0
    ${NSD_CreateRadioButton} 0 20u 100% 12u "$(OneUser)"
    Pop $OneUserButton
    ${NSD_Check} $OneUserButton
    ${NSD_CreateRadioButton} 0 40u 100% 12u "$(EveryUser)"
    Pop $0
    nsDialogs::Show
FunctionEnd

Function UsersPageLeave
    ${NSD_GetState} $OneUserButton $0
    ${If} $0 == ${BST_CHECKED}
        Return
    ${EndIf}
    Call IsAdmin
    ${If} $0 == 1
        StrCpy $AllUsers 1
        Call UseScope
        Call UsualFolder
        Return
    ${EndIf}
    ; Windows asks for the administrator; this one gives way to the one that may.
    ClearErrors
    ExecShell "runas" "$EXEPATH" "/ALLUSERS"
    ${IfNot} ${Errors}
        Quit
    ${EndIf}
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(NoRights)"
    Abort
FunctionEnd

Section
    Call NeedClosed
    ; An older version takes its own files with it, so that none of them is left behind.
    IfFileExists "$INSTDIR\uninstall.exe" 0 fresh
        InitPluginsDir
        CopyFiles /SILENT "$INSTDIR\uninstall.exe" "$PLUGINSDIR\older.exe"
        ExecWait '"$PLUGINSDIR\older.exe" /S /UPGRADE _?=$INSTDIR' $0
        ${If} $0 != 0
            IfSilent +2
                MessageBox MB_OK|MB_ICONSTOP "$(OldStays)"
            SetErrorLevel 2
            Quit
        ${EndIf}
    fresh:
    !include "${LISTS}/install.nsh"
    SetOutPath "$INSTDIR"
    WriteUninstaller "$INSTDIR\uninstall.exe"

    CreateShortcut "$SMPROGRAMS\${PRODUCT}.lnk" "$INSTDIR\${PROGRAM}"

    WriteRegStr SHCTX "Software\Classes\.mamis" "" "${DOCUMENT}"
    WriteRegStr SHCTX "Software\Classes\.mamis\OpenWithProgids" "${DOCUMENT}" ""
    WriteRegStr SHCTX "Software\Classes\${DOCUMENT}" "" "$(DocumentName)"
    WriteRegStr SHCTX "Software\Classes\${DOCUMENT}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
    WriteRegStr SHCTX "Software\Classes\${DOCUMENT}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'

    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${PRODUCT}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM},0"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "${PRODUCT}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "AllUsers" $AllUsers
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" $0
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)' ; the file type is new
SectionEnd

; --- the way out ---

Function un.onInit
    SetRegView 64
    StrCpy $AllUsers 0
    StrCpy $DeleteData 0
    ReadRegStr $0 HKLM "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $0 == $INSTDIR
        StrCpy $AllUsers 1
    ${EndIf}
    Call un.UseScope
    ${GetParameters} $R0
    ClearErrors
    ${GetOptions} $R0 "/DELETEDATA" $R1
    ${IfNot} ${Errors}
        StrCpy $DeleteData 1
    ${EndIf}
FunctionEnd

Function un.DataPage
    !insertmacro MUI_HEADER_TEXT "$(DataTitle)" "$(DataText)"
    SetShellVarContext current
    nsDialogs::Create 1018
    Pop $0
    ${NSD_CreateCheckbox} 0 20u 100% 24u "$(DataDelete)"
    Pop $OneUserButton
    ${NSD_CreateLabel} 12u 48u 100% 12u "$LOCALAPPDATA\${PRODUCT}"
    Pop $0
    Call un.UseScope
    nsDialogs::Show
FunctionEnd

Function un.DataPageLeave
    ${NSD_GetState} $OneUserButton $0
    ${If} $0 == ${BST_CHECKED}
        StrCpy $DeleteData 1
    ${EndIf}
FunctionEnd

Section "Uninstall"
    Call un.NeedClosed
    !include "${LISTS}/uninstall.nsh"
    ${GetParameters} $R0
    ClearErrors
    ${GetOptions} $R0 "/UPGRADE" $R1
    ${If} ${Errors} ; not to make room for another version
        Delete "$SMPROGRAMS\${PRODUCT}.lnk"
        DeleteRegKey SHCTX "Software\Classes\${DOCUMENT}"
        DeleteRegValue SHCTX "Software\Classes\.mamis\OpenWithProgids" "${DOCUMENT}"
        DeleteRegKey /ifempty SHCTX "Software\Classes\.mamis\OpenWithProgids"
        ReadRegStr $0 SHCTX "Software\Classes\.mamis" ""
        ${If} $0 == "${DOCUMENT}"
            DeleteRegValue SHCTX "Software\Classes\.mamis" ""
        ${EndIf}
        DeleteRegKey /ifempty SHCTX "Software\Classes\.mamis"
        DeleteRegKey SHCTX "${UNINSTALL_KEY}"
        System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
        ${If} $DeleteData == 1
            SetShellVarContext current
            RMDir /r "$LOCALAPPDATA\${PRODUCT}"
            DeleteRegKey HKCU "Software\${PRODUCT}"
        ${EndIf}
    ${EndIf}
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR" ; only when nothing of anybody else is in it
SectionEnd
