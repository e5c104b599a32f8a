; SPDX-License-Identifier: GPL-3.0-or-later
; The installer: for one user, without administrator rights, in Chinese. Compiled by make_installer.py, which defines
; VERSION, OUT, ICON, KILOBYTES, MEGABYTES and LISTS, and makes files_install.nsh and files_dropnew.nsh there.
;
; The program lies in $INSTDIR\app. An upgrade is one step: everything is unpacked into "new" beside it first; only when
; that worked do "app" and "new" change places. A full disk or a busy file therefore leaves the old version as it was.
;
; Data is never touched: it lies in %LOCALAPPDATA%\qualitydesk, not here.
;
; Silent: setup.exe /S [/DESKTOP] [/D=folder]. Exit codes: 0 done, 1 cancelled, 3 no space, 4 the program runs,
; 5 the folder cannot be written, 6 Windows too old, 7 a newer version is installed.
Unicode true
Target amd64-unicode
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
SetCompressor /SOLID lzma

!include MUI2.nsh
!include x64.nsh
!include WinVer.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include LogicLib.nsh

!define NAME "质量工作协调台"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\QualityDesk"

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\QualityDesk"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
BrandingText "${NAME} ${VERSION}"
XPStyle on
SpaceTexts none

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=2052 "ProductName" "${NAME}"
VIAddVersionKey /LANG=2052 "FileDescription" "${NAME} 安装程序"
VIAddVersionKey /LANG=2052 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=2052 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=2052 "LegalCopyright" "GPL-3.0-or-later"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${LISTS}/wizard.bmp"
!define MUI_ABORTWARNING
!define MUI_DIRECTORYPAGE_TEXT_TOP "安装到下面的文件夹（约 ${MEGABYTES} MB），不需要管理员权限。您的数据另存在自己的用户目录中，升级和卸载都不会改动它。"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE "安装完成"
!define MUI_FINISHPAGE_TEXT "可以从“开始”菜单打开${NAME}。$\r$\n$\r$\n第一次打开时，粘贴或打开今年的工作要点即可开始。"
!define MUI_FINISHPAGE_RUN "$INSTDIR\app\qualitydesk.exe"
!define MUI_FINISHPAGE_RUN_TEXT "现在打开${NAME}"
!define MUI_FINISHPAGE_SHOWREADME
!define MUI_FINISHPAGE_SHOWREADME_TEXT "在桌面上放一个图标"
!define MUI_FINISHPAGE_SHOWREADME_FUNCTION desktopShortcut
!insertmacro MUI_PAGE_FINISH

!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese"

!macro refuse CODE TEXT
    MessageBox MB_OK|MB_ICONEXCLAMATION "${TEXT}" /SD IDOK
    SetErrorLevel ${CODE}
    Quit
!macroend

; Whether a program runs: Windows does not let its file be opened for writing then.
!macro waitUntilClosed PROGRAM
    ${DoWhile} ${FileExists} "$INSTDIR\app\${PROGRAM}"
        ClearErrors
        FileOpen $0 "$INSTDIR\app\${PROGRAM}" a
        ${IfNot} ${Errors}
            FileClose $0
            ${ExitDo}
        ${EndIf}
        ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${NAME}正在运行，文件不能更换。$\r$\n$\r$\n请保存并关闭它的窗口，再点“重试”。" /SD IDCANCEL IDCANCEL`
            SetErrorLevel 4
            Quit
        ${EndIf}
    ${Loop}
!macroend

; Removes a folder of the program by the list that lies in it: what somebody else put there stays.
!macro defineRemoveByList UN
Function ${UN}removeByList
    Exch $9 ; the folder
    Push $0
    Push $1
    Push $2
    ClearErrors
    FileOpen $0 "$9\files.txt" r
    ${IfNot} ${Errors}
        ${Do}
            FileReadUTF16LE $0 $1
            ${If} ${Errors}
                ${ExitDo}
            ${EndIf}
            StrCpy $1 $1 -2 ; without the end of the line
            StrCpy $2 $1 "" -1
            ${If} $2 == "\"
                RMDir "$9\$1"
            ${ElseIf} $1 != ""
                Delete "$9\$1"
            ${EndIf}
        ${Loop}
        FileClose $0
        Delete "$9\files.txt"
    ${EndIf}
    RMDir "$9"
    ClearErrors
    Pop $2
    Pop $1
    Pop $0
    Pop $9
FunctionEnd
!macroend
!insertmacro defineRemoveByList ""
!insertmacro defineRemoveByList "un."

Function .onInit
    ${IfNot} ${RunningX64}
    ${OrIfNot} ${AtLeastBuild} 17763
        !insertmacro refuse 6 "${NAME}需要 64 位的 Windows 10（1809 版）或更新的系统。这台电脑的系统太旧，没有安装任何东西。"
    ${EndIf}
    ReadRegStr $0 HKCU "${KEY}" "DisplayVersion"
    ${If} $0 != ""
        ${VersionCompare} "$0" "${VERSION}" $1
        ${If} $1 == 1
            !insertmacro refuse 7 "已经安装了更新的版本 $0，不再安装 ${VERSION}。如果确实要用旧版，请先卸载新版；数据不会丢失。"
        ${EndIf}
    ${EndIf}
FunctionEnd

Function desktopShortcut
    CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\app\qualitydesk.exe"
FunctionEnd

Section
    !insertmacro waitUntilClosed "qualitydesk.exe"
    !insertmacro waitUntilClosed "qdesk.exe"

    ClearErrors
    CreateDirectory "$INSTDIR\new"
    FileOpen $0 "$INSTDIR\new\try" w
    ${If} ${Errors}
        !insertmacro refuse 5 "文件夹“$INSTDIR”不能写入，没有安装任何东西。请另选一个文件夹，例如默认的那个。"
    ${EndIf}
    FileClose $0
    Delete "$INSTDIR\new\try"

    ; GetDiskFreeSpaceEx knows quotas and network drives; old and new lie side by side for a moment
    System::Call 'kernel32::GetDiskFreeSpaceExW(w "$INSTDIR", *l .r1, *l, *l) i .r0'
    ${If} $0 <> 0
        System::Int64Op $1 / 1024
        Pop $1
        System::Int64Op $1 < ${KILOBYTES}
        Pop $2
        ${If} $2 <> 0
            RMDir "$INSTDIR\new"
            RMDir "$INSTDIR"
            !insertmacro refuse 3 "磁盘空间不够：需要 ${MEGABYTES} MB。没有安装任何东西，原来的版本和数据都没有变。请清理磁盘或另选一个文件夹。"
        ${EndIf}
    ${EndIf}

    SetOverwrite try
    ClearErrors
    !include "${LISTS}\files_install.nsh"
    SetOutPath "$TEMP" ; the folder is no longer the current one: it may be renamed
    ${If} ${Errors}
        Push "$INSTDIR\new"
        Call removeByList
        !include "${LISTS}\files_dropnew.nsh"
        RMDir "$INSTDIR"
        !insertmacro refuse 3 "文件没有全部写下，可能磁盘已满或被安全软件拦截。没有安装任何东西，原来的版本和数据都没有变。"
    ${EndIf}

    System::Call 'kernel32::GetTickCount() i .r3'
    ClearErrors
    ${If} ${FileExists} "$INSTDIR\app\*.*"
        Rename "$INSTDIR\app" "$INSTDIR\old$3"
    ${EndIf}
    ${IfNot} ${Errors}
        Rename "$INSTDIR\new" "$INSTDIR\app"
        ${If} ${Errors}
            Rename "$INSTDIR\old$3" "$INSTDIR\app"
            SetErrors
        ${EndIf}
    ${EndIf}
    ${If} ${Errors}
        Push "$INSTDIR\new"
        Call removeByList
        !insertmacro refuse 4 "有文件正被占用，没有换成新版本，原来的版本和数据都没有变。请关闭${NAME}和打开着安装文件夹的窗口，再安装一次。"
    ${EndIf}
    Push "$INSTDIR\old$3"
    Call removeByList

    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\app\qualitydesk.exe"
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/DESKTOP" $1
    ${IfNot} ${Errors}
        Call desktopShortcut
    ${EndIf}

    WriteRegStr HKCU "${KEY}" "DisplayName" "${NAME}"
    WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${KEY}" "Publisher" "Quality Desk"
    WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\app\qualitydesk.exe"
    WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${KEY}" "EstimatedSize" ${KILOBYTES}
    WriteRegDWORD HKCU "${KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
SectionEnd

Section un.Remove
    !insertmacro waitUntilClosed "qualitydesk.exe"
    !insertmacro waitUntilClosed "qdesk.exe"
    SetOutPath "$TEMP"
    Push "$INSTDIR\app"
    Call un.removeByList
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\${NAME}.lnk"
    Delete "$DESKTOP\${NAME}.lnk"
    DeleteRegKey HKCU "${KEY}"
    MessageBox MB_OK|MB_ICONINFORMATION "程序已卸载。您的数据没有删除，仍在：$\r$\n$LOCALAPPDATA\qualitydesk" /SD IDOK
SectionEnd
