# SPDX-License-Identifier: GPL-3.0-or-later
# The portable zip, unpacked into a folder with a Chinese name and spaces: everything it writes stays beside it.

check_portable() {
    local stick="$out/便携 版/U 盘" folder before
    rm -rf "$out/便携 版"
    mkdir -p "$stick"
    unzip -q "$out/QualityDesk-$version-portable.zip" -d "$stick"
    folder=$stick/QualityDesk-$version-portable
    before=$(files_under "$local_data/qualitydesk")
    check "the window starts from there" start_window "$folder/qualitydesk.exe" --as-of 2023-07-10
    settle
    shot portable
    close_window
    check "its data lies beside it" test -s "$folder/data/qualitydesk.db"
    same "and nothing was written into the user's folder" "$before" "$(files_under "$local_data/qualitydesk")"
    check "the data file is sound" "$native" check --db "$folder/data/qualitydesk.db"

    mv "$stick" "$out/便携 版/另一处"
    folder=$out/便携\ 版/另一处/QualityDesk-$version-portable
    check "carried elsewhere, it starts again" start_window "$folder/qualitydesk.exe"
    close_window
    same "with the same data" "$folder/data/qualitydesk.db" "$(find "$out/便携 版" -name '*.db' ! -path '*backups*')"
}
