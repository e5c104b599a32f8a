#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What packaging/linux/test.sh has an ordinary user do inside the fresh root. userjob.sh STEP [ARGUMENT]
set -euo pipefail # so a grep behind a pipe reads to the end: -q would end the writer by SIGPIPE
cd "$HOME"
export XDG_RUNTIME_DIR=$HOME/.runtime
mkdir -p -m 700 "$XDG_RUNTIME_DIR"
db=$HOME/文档/工作要点.db
usual=$HOME/.local/share/qualitydesk/qualitydesk.db
agency=区市场监管局

wrong() { printf 'WRONG: %s\n' "$*" >&2; exit 1; }
ok() { printf 'ok: %s\n' "$*"; }

# field NAME: the first value of that name in the JSON on standard input
field() { sed -nE "s/^ *\"$1\": \"?([^\",]*)\"?,?\$/\1/p" | sed -n 1p; }

# The main job: the plan in, a report entered, two papers out, the audit read.
job() {
    local year task text=已完成首轮核查并形成问题清单
    mkdir -p "$HOME/文档"
    qdesk plan import "$1" --db "$db" >import.txt
    year=$(qdesk plan list --db "$db" --json | field year)
    task=$(qdesk task list --db "$db" --agency $agency --role lead --csv | sed -n 's/^\([0-9]*\),.*/\1/p' | sed -n 1p)
    [ -n "$year" ] && [ -n "$task" ] || wrong "the imported plan shows no year or no task led by $agency"
    ok "plan of $year imported: $(sed -n 2p import.txt)"
    qdesk progress add --db "$db" --task "$task" --agency $agency --period "${year}Q2" --percent 60 --text $text >out.txt
    qdesk progress list --db "$db" --json | grep $text >/dev/null || wrong "the report is not in the list"
    ok "progress entered for task $task, ${year}Q2"
    for kind in handout breakdown; do
        qdesk report $kind --db "$db" --period "${year}Q2" --out "$HOME/文档/$kind.pdf" >out.txt 2>fonts.txt
        [ "$(head -c 5 "$HOME/文档/$kind.pdf")" = %PDF- ] || wrong "$kind is no PDF"
        ok "$kind: $(stat -c %s "$HOME/文档/$kind.pdf") bytes"
    done
    echo "    $(cat fonts.txt)"
    qdesk audit list --db "$db" --json >audit.json
    grep -q $text audit.json || wrong "the audit does not hold the report"
    [ "$(field who <audit.json)" = clerk ] || wrong "the audit does not name the user: $(field who <audit.json)"
    ok "audit: $(grep -c '"who"' audit.json) entries by clerk"
    qdesk backup --db "$db" --out "$HOME/文档/备份.db" >out.txt
    qdesk check --db "$HOME/文档/备份.db" >out.txt
    ok "backup written and sound"
}

# The data made by `job` is there and whole, and the programs of this version read it and write it on.
data() {
    local reports
    qdesk check --db "$db" >out.txt
    reports=$(qdesk progress list --db "$db" --json | grep -c '"text"' || true)
    [ "$reports" -ge 1 ] || wrong "the reports entered before are gone"
    qdesk report breakdown --db "$db" --out "$HOME/文档/again.pdf" >out.txt 2>&1
    ok "$(qdesk --version): data sound, $reports report(s), printed again"
}

# alive EXPECTED COMMAND...: the window makes or opens the database EXPECTED, stays five seconds and can be closed
alive() {
    local expected=$1 pid tries=0
    shift
    "$@" >window.log 2>&1 &
    pid=$!
    until ls -l /proc/$pid/fd 2>/dev/null | grep -F "$expected" >/dev/null || [ $tries -ge 60 ]; do
        tries=$((tries + 1))
        sleep 0.5
    done
    sleep 5
    kill -0 $pid 2>/dev/null || { cat window.log >&2; wrong "the window ended by itself: $*"; }
    ls -l /proc/$pid/fd | grep -F "$expected" >/dev/null || { cat window.log >&2; wrong "the window does not hold $expected open"; }
    kill $pid
    wait $pid || true
    qdesk check --db "$expected" >out.txt
}

window() {
    export QT_QPA_PLATFORM=offscreen
    alive "$usual" qualitydesk
    ok "window without a display: alive, made ${usual#"$HOME"/}"
    alive "$db" qualitydesk "$db"
    ok "window given a data file, as the desktop entry does: opened it"
    qualitydesk --help | grep '显示' >/dev/null || wrong "Qt's own Chinese is missing"
    ok "Qt's own texts are Chinese: $(qualitydesk --help | grep -o '显示.*' | sed -n 1p)"
}

# The window on a virtual display, with a picture of it.
screen() {
    local server pid
    mkdir -p screen
    Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp -fbdir screen 3>display >xvfb.log 2>&1 &
    server=$!
    trap 'kill $server' RETURN
    timeout 30 sh -c 'until [ -s display ]; do sleep 0.5; done' || { cat xvfb.log >&2; wrong "Xvfb did not start"; }
    DISPLAY=:$(cat display)
    export DISPLAY QT_QPA_PLATFORM=xcb
    qualitydesk "$db" >window.log 2>&1 &
    pid=$!
    timeout 60 sh -c 'until xwininfo -root -tree | grep 质量工作协调台 >/dev/null; do sleep 1; done' || true
    sleep 3
    xwininfo -root -tree >windows.txt
    cp screen/Xvfb_screen0 window.xwd
    kill -0 $pid 2>/dev/null || { cat window.log >&2; wrong "the window ended by itself on a display"; }
    kill $pid
    wait $pid || true
    grep -q 质量工作协调台 windows.txt || { cat windows.txt >&2; wrong "no window with our title"; }
    grep -q '("qualitydesk" "qualitydesk")' windows.txt || wrong "the window class is not the one the desktop entry names"
    ok "window on a display: $(grep -m 1 -o '"[^"]*质量工作协调台[^"]*"' windows.txt)"
}

# The desktop knows what our file is and what opens it, by content and not by name.
mime() {
    local type=application/vnd.qualitydesk.workplan+sqlite3 file
    cp "$HOME/文档/备份.db" "$HOME/文档/无扩展名"
    printf 'SQLite format 3\0%084d' 0 >other.db
    for file in "$HOME/文档/备份.db" "$HOME/文档/无扩展名"; do
        gio info -a standard::content-type "$file" | grep $type >/dev/null || wrong "$file is not known: $(gio info -a standard::content-type "$file")"
    done
    ! gio info -a standard::content-type other.db | grep $type >/dev/null || wrong "another program's .db is taken for ours"
    gio mime $type | grep cn.qualitydesk.QualityDesk.desktop >/dev/null || wrong "no program opens our file: $(gio mime $type)"
    ok "data file known by its content, opened by our program; another .db is left alone"
}

step=$1
shift
"$step" "$@"
