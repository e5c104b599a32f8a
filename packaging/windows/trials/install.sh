# SPDX-License-Identifier: GPL-3.0-or-later
# The installer as an IT department runs it: silent, into a folder with a Chinese name, over an older version, and in
# each of the bad situations, where nothing may have changed.

key='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\QualityDesk'

# installed_version: as the list of programs of Windows shows it
installed_version() { wine reg query "$key" /v DisplayVersion 2>/dev/null | tr -d '\r' | awk '/DisplayVersion/ { print $NF }'; }

# files_under FOLDER: every file with its content's sum
files_under() { (cd "$1" 2>/dev/null && find . -type f -exec sha256sum {} + | LC_ALL=C sort -k2) || true; }

# older_setup: the same program packed as version 0.0.1 with one file more and one file less
older_setup() {
    local older=$out/older
    rm -rf "$older"
    mkdir -p "$older"
    cp -R "$out/files" "$older/files"
    echo "a file that a later version no longer brings" >"$older/files/styles/obsolete.txt"
    rm "$older/files/licences/index.html"
    python3 "$here/make_installer.py" --files "$older/files" --icon "$out/tree/app/main/qualitydesk.ico" \
        --version 0.0.1 --out "$older/QualityDesk-0.0.1-setup.exe" >&2
    echo "$older/QualityDesk-0.0.1-setup.exe"
}

check_install() {
    local older
    older=$(older_setup)
    same "the older version installs silently" 0 "$(code_of wine "$older" /S)"
    same "and is listed" 0.0.1 "$(installed_version)"
    mkdir -p "$local_data/qualitydesk"
    check "a database is made with the older version" wine "$programs/app/qdesk.exe" plan import \
        "$(windows_path "$plan")" --db "$local_data/qualitydesk/qualitydesk.db"
    local before
    before=$(sha256sum <"$local_data/qualitydesk/qualitydesk.db")

    check_troubles "$(files_under "$programs")"

    same "the new version installs over it" 0 "$(code_of wine "$setup" /S /DESKTOP)"
    same "and is listed" "$version" "$(installed_version)"
    same "all its files are there and none of the old ones" "$(files_under "$out/files")" "$(files_under "$programs/app")"
    same "the folder holds nothing else" "app uninstall.exe" "$(ls "$programs" | LC_ALL=C sort | xargs)"
    same "the data is untouched" "$before" "$(sha256sum <"$local_data/qualitydesk/qualitydesk.db")"
    check "the start menu has it" find_shortcut "Start Menu"
    check "the desktop has it, as /DESKTOP asked" find_shortcut Desktop
    same "an older version is refused over a newer one" 7 "$(code_of wine "$older" /S)"
}

find_shortcut() { find -L "$WINEPREFIX/drive_c/users" -path "*$1*" -name '质量工作协调台.lnk' | grep .; }

# check_troubles FILES: what can go wrong leaves the older version's FILES as they were
check_troubles() {
    local before=$1 holder
    (sleep 20 | wine "$programs/app/qdesk.exe" plan parse - >/dev/null 2>&1) &
    holder=$!
    sleep 2
    same "an upgrade while the program runs is refused" 4 "$(code_of wine "$setup" /S)"
    kill "$holder" 2>/dev/null || true
    wine taskkill /f /im qdesk.exe >/dev/null 2>&1 || true
    wait "$holder" 2>/dev/null || true

    mkdir -p "$programs/new"
    echo "in the way" >"$programs/new/platforms"
    same "an upgrade that cannot write every file is refused" 3 "$(code_of wine "$setup" /S)"
    rm -rf "$programs/new"
    same "after both the older version is whole" "$before" "$(files_under "$programs")"

    if [ "$(id -u)" -ne 0 ]; then
        echo "  note  full disk and read-only folder are tried as root only (they need a mount)"
        return
    fi
    local disk=$out/disk
    mkdir -p "$disk"
    mount -t tmpfs -o size=4m tmpfs "$disk"
    same "a full disk is refused" 3 "$(code_of wine "$setup" /S "/D=$(windows_path "$disk")\\质量" 工作)"
    same "and nothing lies there" "" "$(ls "$disk")"
    umount "$disk"
    mount -t tmpfs -o ro tmpfs "$disk"
    same "a read-only folder is refused" 5 "$(code_of wine "$setup" /S "/D=$(windows_path "$disk")\\质量" 工作)"
    umount "$disk"
    rmdir "$disk"
}

check_uninstall() {
    local data before
    data=$local_data/qualitydesk
    echo "the user's own" >"$programs/app/notes.txt"
    before=$(files_under "$data")
    same "the uninstaller runs silently" 0 "$(code_of wine "$programs/uninstall.exe" /S)"
    local until=$(($(date +%s) + 20)) # it goes on from a copy of itself
    while [ -e "$programs/uninstall.exe" ] && [ "$(date +%s)" -lt "$until" ]; do sleep 0.2; done
    same "of the program only the user's own file stays" "./app/notes.txt" "$(cd "$programs" && find . -type f)"
    same "it is listed no more" "" "$(installed_version)"
    check "the data stays" test -n "$before"
    same "as it was" "$before" "$(files_under "$data")"
    same "no shortcut stays" "" "$(find -L "$WINEPREFIX/drive_c/users" -name '质量工作协调台.lnk')"
}

# check_installer_pages: the installer as a clerk meets it, by the Enter key alone
check_installer_pages() {
    wine "$setup" >"$out/window.log" 2>&1 &
    check "the installer shows itself" wait_window "质量工作协调台 安装"
    settle
    shot install-1-folder
    press Return
    sleep 3
    settle
    shot install-2-done
    press Return
    # the title of the window ends with the plan that is open; the installer's does not
    check "its last page starts the program" wait_window '^质量工作协调台($| .*20[0-9][0-9])'
    settle
    shot install-3-program
    window_id=$(wait_window '^质量工作协调台($| .*20[0-9][0-9])' 1) || return 0
    close_window
}
