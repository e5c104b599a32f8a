# SPDX-License-Identifier: GPL-3.0-or-later
# The window on its virtual screen, driven by keys and mouse as a person does it, and looked at.

# is_maximised WINDOW: without its frame it is a few pixels narrower than the screen
is_maximised() {
    local width
    width=$(xdotool getdisplaygeometry | cut -d" " -f1)
    [ "$(xdotool getwindowgeometry --shell "$1" | sed -n 's/^WIDTH=//p')" -gt $((width - 10)) ]
}

# start_window PROGRAM [ARGUMENT...]: starts the window, maximised as clerks use it, and waits until it is there
start_window() {
    local id turn
    (cd "$(dirname "$1")" && wine "$@") >"$out/window.log" 2>&1 &
    id=$(wait_window "质量工作协调台" 40) || { echo "no window appeared"; cat "$out/window.log"; return 1; }
    window_id=$id
    for turn in $(seq 10); do # one that comes while Wine is still placing the window is lost
        wmctrl -i -r "$id" -b add,maximized_vert,maximized_horz
        xdotool windowactivate --sync "$id" 2>/dev/null || true
        settle
        ! is_maximised "$id" || break
    done
    # the window before it is closed, so this one may write
    ! xdotool getwindowname "$id" | grep -q 只读 || { echo "the window may only read"; return 1; }
    is_maximised "$id" || { echo "the window is not maximised"; return 1; }
}

# close_window: as with the cross at its corner
close_window() {
    xdotool windowclose "$window_id" 2>/dev/null || true
    wine taskkill /im qualitydesk.exe >/dev/null 2>&1 || true
    local turn
    for turn in $(seq 50); do
        xdotool search --onlyvisible --name "质量工作协调台" >/dev/null 2>&1 || break
        sleep 0.2
    done
    wine taskkill /f /im qualitydesk.exe >/dev/null 2>&1 || true
    sleep 0.5
}

# window_pages NAME: a picture of each page
window_pages() {
    local page number=1
    for page in today tasks entry review summaries agencies supervision reports records settings; do
        press "ctrl+$((number % 10))" # the tenth is 0
        settle
        shot "$1-$page"
        number=$((number + 1))
    done
}

# click PLACE: one of the places below, on a maximised window of 1366x768 without a message bar
declare -A places=([accept_all]="1228 707" [import]="1320 707" [progress]="735 365" [percent]="700 275" [handout]="185 305")
click() {
    # shellcheck disable=SC2086 # two numbers
    xdotool mousemove ${places[$1]} click 1
    sleep 0.6
}

# answer_file FILE: types a file name into the system's file dialog that is open
answer_file() {
    sleep 2
    press ctrl+a
    xdotool type --delay 20 "$1"
    press Return
    sleep 2
    settle
}

# in_window QUESTION...: qdesk.exe asks the database that the window has open
in_window() { desk "$@" --db 'C:\window\window.db'; }

check_window() {
    local drive=$WINEPREFIX/drive_c/window papers=$out/papers/window words=已遴选重点企业十二家，组织宣贯三场。
    rm -rf "$drive" "$papers"
    mkdir -p "$drive" "$papers"
    cp "$plan" "$drive/plan.txt"
    open_again() { start_window "$programs/app/qualitydesk.exe" --db 'C:\window\window.db' --as-of 2023-07-10; }

    check "the window opens" open_again
    shot welcome
    press ctrl+o
    sleep 2
    shot file-dialog
    answer_file 'C:\window\plan.txt'
    shot review
    click accept_all
    click import
    settle
    shot imported
    check "the plan read in the window is in the database" imported_tasks
    close_window

    check "it opens again" open_again
    press ctrl+3
    settle
    click progress
    paste "$words"
    settle
    shot entry-typed
    press ctrl+Return
    settle
    shot entry-saved
    check "the report typed is in the database" reported "$words"
    press ctrl+8
    settle
    shot reports-breakdown
    press ctrl+shift+s
    answer_file 'C:\window\breakdown.pdf'
    check "the breakdown table is a PDF" pdf_has "$drive/breakdown.pdf" 任务分解表
    close_window

    open_again
    press ctrl+8
    settle
    click handout
    settle
    shot reports-handout
    press ctrl+shift+s
    answer_file 'C:\window\handout.pdf'
    check "the handout is a PDF with what was typed" pdf_has "$drive/handout.pdf" "已遴选重点企业十二家"
    close_window
    check "the same papers from the same data on Linux have the same text" window_papers "$drive" "$papers"
    if [ -f "$gongwen" ]; then
        check "both keep GB/T 9704" sh -c "python3 '$gongwen' '$drive/handout.pdf' && python3 '$gongwen' '$drive/breakdown.pdf'"
    fi
    open_again
    window_pages chinese
    press F1
    settle
    shot chinese-help
    close_window
}

imported_tasks() { [ "$(in_window task list --json | python3 -c 'import json,sys; print(len(json.load(sys.stdin)))')" -ge 10 ]; }

reported() { in_window progress list | grep -q "$1"; }

pdf_has() { pdftotext -raw "$1" - | tr -d ' \n' | grep -q "$2"; }

# window_papers DRIVE FOLDER: what the window saved against what the Linux program makes of a copy of its database
window_papers() {
    local kind
    cp "$1/window.db" "$2/copy.db"
    for kind in handout breakdown; do
        "$native" report "$kind" --db "$2/copy.db" --period 2023Q3 --as-of 2023-07-10 --out "$2/$kind.pdf" || return 1
        same_pages "$2/$kind.pdf" "$1/$kind.pdf" && same_text "$2/$kind.pdf" "$1/$kind.pdf" || return 1
    done
}
