# SPDX-License-Identifier: GPL-3.0-or-later
# A Windows PC to try the program on: Wine prefixes under build/windows/wine, one for each system language, with a
# virtual display. Sourced with $root set. Nothing of the user's own Wine is used.

wine_home=$root/build/windows/wine
export LOCPATH=$wine_home/locales WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES="mscoree=;mshtml="

# make_locales: the two languages the trial PCs speak; Wine takes its code page from the locale
make_locales() {
    local language
    mkdir -p "$LOCPATH"
    for language in zh_CN en_US; do
        [ -d "$LOCPATH/$language.UTF-8" ] || localedef -i "$language" -f UTF-8 "$LOCPATH/$language.UTF-8"
    done
}

# wine PROGRAM [ARGUMENT...]: in the language of the PC in use, with a home of its own, for Wine links its desktop and
# documents there; this machine's own tools keep theirs
export wine_restarts=$root/build/windows/restarts.log
. "$root/packaging/windows/start_under_wine.sh"
wine() { HOME=$WINEPREFIX.home LC_ALL=$pc_locale start_under_wine env wine "$@"; }

# use_pc NAME LOCALE: that PC from now on, made new
use_pc() {
    close_pc
    export WINEPREFIX=$wine_home/$1
    pc_locale=$2.UTF-8
    rm -rf "$WINEPREFIX" "$WINEPREFIX.home"
    mkdir -p "$WINEPREFIX.home/Desktop" "$WINEPREFIX.home/Documents"
    wine wineboot -i >/dev/null 2>&1
    wine winecfg -v win10 >/dev/null 2>&1
    # The fonts of Windows are not free: Noto stands in for those of the window, Fandol for those of the papers, which
    # are thus set in the same faces as on this machine.
    local family
    cp /usr/share/texlive/texmf-dist/fonts/opentype/public/fandol/*.otf "$WINEPREFIX/drive_c/windows/Fonts/"
    for family in "Microsoft YaHei UI" "Microsoft YaHei" "Tahoma" "MS Shell Dlg" "MS Shell Dlg 2" "Segoe UI"; do
        wine reg add 'HKCU\Software\Wine\Fonts\Replacements' /v "$family" /d "Noto Sans CJK SC" /f >/dev/null 2>&1
    done
    wineserver -w
    local_data=$(echo "$WINEPREFIX"/drive_c/users/*/AppData/Local)
    programs=$local_data/Programs/QualityDesk
}

# close_pc: ends every program on the PC in use
close_pc() {
    [ -z "${WINEPREFIX:-}" ] || wineserver -k 2>/dev/null || true
    [ -z "${WINEPREFIX:-}" ] || wineserver -w 2>/dev/null || true
}

# set_dots PER_INCH: 96 is 100 %
set_dots() {
    wine reg add 'HKCU\Control Panel\Desktop' /v LogPixels /t REG_DWORD /d "$1" /f >/dev/null 2>&1
    wine reg add 'HKCU\Control Panel\Desktop' /v Win8DpiScaling /t REG_DWORD /d 1 /f >/dev/null 2>&1
    wineserver -w
}

# windows_path FILE: as a Windows program names it
windows_path() { printf 'Z:%s' "$(realpath -m -- "$1")" | tr / '\\'; }

# start_display WIDTH HEIGHT: a virtual screen with a window manager
start_display() {
    stop_display
    local number=61
    while [ -e "/tmp/.X11-unix/X$number" ] || [ -e "/tmp/.X$number-lock" ]; do number=$((number + 1)); done
    Xvfb ":$number" -screen 0 "$1x$2x24" >/dev/null 2>&1 &
    display_pid=$!
    export DISPLAY=:$number
    until xdotool getdisplaygeometry >/dev/null 2>&1; do sleep 0.1; done
    # titles in a font that has Chinese
    sed 's|<name>sans</name>|<name>Noto Sans CJK SC</name>|' /etc/xdg/openbox/rc.xml >"$wine_home/openbox.xml"
    openbox --config-file "$wine_home/openbox.xml" >/dev/null 2>&1 &
}

stop_display() {
    [ -z "${display_pid:-}" ] || kill "$display_pid" 2>/dev/null || true
    display_pid=
}

# wait_window NAME [SECONDS]: the id of the visible window whose title matches; fails when there is none in time
wait_window() {
    local id until=$(($(date +%s) + ${2:-30}))
    while [ "$(date +%s)" -lt "$until" ]; do
        id=$(xdotool search --onlyvisible --name "$1" 2>/dev/null | tail -1 || true)
        if [ -n "$id" ]; then
            echo "$id"
            return
        fi
        sleep 0.2
    done
    return 1
}

# shot NAME: what the screen shows, into build/windows/shots
shot() {
    mkdir -p "$root/build/windows/shots"
    import -window root "$root/build/windows/shots/$1.png"
}

# settle: until the screen has not changed for a moment (at most ten seconds)
settle() {
    local before= now turn
    for turn in $(seq 20); do
        now=$(import -window root rgb:- | sha256sum)
        [ "$now" != "$before" ] || return 0
        before=$now
        sleep 0.5
    done
}

# paste TEXT: through the clipboard, as no keyboard here types Chinese
paste() {
    printf '%s' "$1" | xclip -selection clipboard -in >/dev/null 2>&1
    sleep 0.3
    xdotool key --clearmodifiers ctrl+v
    sleep 0.3
}

# press KEY...
press() {
    local key
    for key in "$@"; do
        xdotool key --clearmodifiers "$key"
        sleep 0.3
    done
}
