# SPDX-License-Identifier: GPL-3.0-or-later
# Other PCs: Windows in English with another code page and time zone, and the display scales of today's notebooks.

check_systems() {
    use_pc english en_US
    same "the installer runs on an English PC" 0 "$(code_of wine "$setup" /S)"
    local db=$local_data/qualitydesk/qualitydesk.db scale
    mkdir -p "$(dirname "$db")"
    mkdir -p "$out/papers/english"
    check "the main job there, in New York" english_job "$db"
    for scale in 100 125 150 175; do
        set_dots $((96 * scale / 100))
        if [ "$scale" = 100 ]; then start_display 1366 768; else start_display 1920 1080; fi
        check "the window starts at $scale %" start_window "$programs/app/qualitydesk.exe" --as-of 2023-07-10
        window_pages "english-$scale"
        close_window
    done
    set_dots 96
}

english_job() {
    export TZ=America/New_York
    the_job desk "$1" "$(windows_path "$out/papers/english")" "$(windows_path "$plan")"
    local code=$?
    unset TZ
    return $code
}
