#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging/linux/nonetwork.sh QDESK QUALITYDESK [PLAN]
# Shows that the two programs use no network: neither imports a network function or links Qt's network library, and
# the main job and the window work in an empty network namespace, where every socket they ask for is a local one.
# Ends with 0, with 1 when something is wrong, with 77 when this kernel or machine allows only the first half.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

skip() { printf 'SKIPPED: %s\n' "$*"; exit 77; }
wrong() { printf 'WRONG: %s\n' "$*" >&2; exit 1; }

# the functions by which a program reaches another computer
network='socket|connect|bind|listen|accept4?|getaddrinfo|gethostbyname(2|_r|2_r)?|send(to|m?msg)|recv(from|m?msg)|res_n?(init|query|search)'

# undefined FILE: the names it imports, without versions
undefined() { nm -D --undefined-only -- "$1" | sed 's/.* //; s/@.*//'; }

# needed FILE: the libraries it names itself
needed() { readelf -d -- "$1" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p'; }

check_imports() {
    local program library libraries named
    for program in "$@"; do
        named=$(undefined "$program" | grep -xE "$network" | xargs || true)
        [ -z "$named" ] || wrong "$program imports $named"
        named=$(needed "$program" | grep -iE 'network|curl|ssl' | xargs || true)
        [ -z "$named" ] || wrong "$program links $named"
        echo "$(basename "$program"): imports no network function; links $(needed "$program" | xargs)"
        libraries=$(ldd "$program" | sed -n 's/.*=> \(\/[^ ]*\) .*/\1/p')
        named=
        for library in $libraries; do
            case $(basename "$library") in
                libc.so* | libresolv.so*) continue ;; # they are the network functions
            esac
            [ -z "$(undefined "$library" | grep -xE "$network")" ] || named+=" $(basename "$library")"
        done
        echo "  libraries below it that could:${named:- none}"
    done
}

# traced NAME COMMAND...: runs it and keeps what it asks the network side of the kernel in $work/NAME.trace
traced() {
    local name=$1
    shift
    strace -f -qq -e trace=%network -o "$work/$name.trace" "$@"
}

# only_local: no trace names a socket family but AF_UNIX, whatever became of the call
only_local() {
    local trace others
    for trace in "$work"/*.trace; do
        others=$(grep -oE '(socket|socketpair)\([A-Z_0-9x]+' "$trace" | sed 's/.*(//' | sort | uniq -c | xargs || true)
        echo "  $(basename "$trace" .trace): sockets asked for: ${others:-none}"
        ! grep -E '(socket|socketpair)\(' "$trace" | grep -vE '\((AF_UNIX|AF_LOCAL),' >&2 || wrong "no local socket in $trace"
    done
}

main_job() {
    local db=$work/要点.db
    traced import "$qdesk" plan import "$plan" --db "$db" >"$work/out"
    traced tasks "$qdesk" task list --db "$db" --json >"$work/out"
    traced sample "$qdesk" sample --db "$work/样例.db" --reports 20 >"$work/out"
    traced handout "$qdesk" report handout --db "$db" --out "$work/会议材料.pdf" >"$work/out"
    [ -s "$work/会议材料.pdf" ] || wrong "no handout was written"
    echo "qdesk: plan imported, tasks listed, handout written"
}

# window NAME: starts it, waits for its database, lets it live five seconds, closes it
window() {
    local name=$1 db=$work/$1.db pid tries=0
    traced "$name" sh -c 'echo $$ >"$1"; exec "$2" --db "$3"' sh "$work/pid" "$qualitydesk" "$db" \
        >"$work/$name.log" 2>&1 &
    until [ -s "$db" ]; do
        tries=$((tries + 1))
        [ $tries -le 120 ] || { cat "$work/$name.log" >&2; wrong "the window ($name) made no database in a minute"; }
        sleep 0.5
    done
    sleep 5
    pid=$(cat "$work/pid")
    kill -0 "$pid" 2>/dev/null || { cat "$work/$name.log" >&2; wrong "the window ($name) did not stay"; }
    ! grep -q libQt6Network "/proc/$pid/maps" || wrong "Qt's network library is loaded ($name)"
    kill "$pid"
    wait $! || true
    rm "$work/pid"
    echo "qualitydesk ($name): started, made its database, alive after five seconds, without Qt's network library"
}

# on_a_display COMMAND...: with a virtual display of its own
on_a_display() {
    local tries=0
    Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3>"$work/display" >"$work/xvfb.log" 2>&1 &
    server=$!
    until [ -s "$work/display" ]; do
        tries=$((tries + 1))
        [ $tries -le 60 ] || { cat "$work/xvfb.log" >&2; wrong "Xvfb did not start"; }
        sleep 0.5
    done
    DISPLAY=:$(cat "$work/display") QT_QPA_PLATFORM=xcb "$@"
    kill "$server"
    wait "$server" || true
    server=
}

inside() {
    work=$(mktemp -d)
    trap '[ -z "${server:-}" ] || kill "$server"; [ ! -s "$work/pid" ] || kill "$(cat "$work/pid")" 2>/dev/null; rm -rf "$work"' EXIT
    export HOME=$work LANG=C.UTF-8 XDG_RUNTIME_DIR=$work QT_QPA_PLATFORM=offscreen
    unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME XDG_CONFIG_DIRS DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY
    [ "$(tail -n +3 /proc/net/dev | sed 's/:.*//' | xargs)" = lo ] || wrong "this network namespace is not empty"
    # What must be caught is caught: a program that does try is refused here, and the trace shows it.
    ! traced control bash -c 'exec 3<>/dev/tcp/127.0.0.1/9' 2>/dev/null || wrong "this network namespace has a network"
    grep -q 'socket(AF_INET' "$work/control.trace" || wrong "tracing does not see sockets here"
    rm "$work/control.trace"
    echo "network namespace: only lo, down; a connection to 127.0.0.1 tried for comparison is refused and seen"
    main_job
    window offscreen
    if command -v Xvfb >/dev/null; then
        on_a_display window xvfb
    else
        echo "Xvfb is not here, so only the window without a display was tried"
    fi
    only_local
}

[ $# -ge 2 ] || { sed -n '3,6s/^# //p' "${BASH_SOURCE[0]}"; exit 2; }
qdesk=$(realpath -- "$1") qualitydesk=$(realpath -- "$2")
plan=$(realpath -- "${3:-$root/resources/samples/sample-plan.txt}")
if [ "${QD_EMPTY_NETWORK:-}" = yes ]; then
    inside
    exit
fi
command -v nm >/dev/null || skip "binutils is not here, so the imports cannot be read"
check_imports "$qdesk" "$qualitydesk"
command -v strace >/dev/null || skip "strace is not here, so the programs cannot be watched"
own=(unshare -rn)
[ "$(id -u)" -ne 0 ] || own=(unshare -n)
"${own[@]}" true 2>/dev/null || skip "this kernel gives no network namespace to this user (unshare -n is refused)"
strace -qq -o /dev/null true 2>/dev/null || skip "tracing is forbidden here (ptrace)"
QD_EMPTY_NETWORK=yes "${own[@]}" "${BASH_SOURCE[0]}" "$qdesk" "$qualitydesk" "$plan"
echo "No network was used."
