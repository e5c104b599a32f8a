#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Tries start_under_wine.sh with programs of its own in place of Wine: runs on any machine.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/start_under_wine.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export wine_restarts=$work/restarts
fail() { echo "FAIL: $*" >&2; exit 1; }

# program DEATHS CODE: dies before its main so many times, then answers with the code
program() {
    echo x >>"$work/starts"
    if [ "$(wc -l <"$work/starts")" -le "$1" ]; then
        echo "wine: failed to map the shared user data: c0000018" >&2
        return 1
    fi
    echo answer
    echo "a word on stderr" >&2
    return "$2"
}

# expect WHAT DEATHS CODE -> CODE STARTS RESTARTS
expect() {
    local code=0
    rm -f "$work/starts" "$wine_restarts"
    start_under_wine program "$2" "$3" >"$work/out" 2>"$work/err" || code=$?
    [ "$code" -eq "$4" ] || fail "$1: ended with $code, not $4"
    [ "$(wc -l <"$work/starts")" -eq "$5" ] || fail "$1: started $(wc -l <"$work/starts") times, not $5"
    [ "$(cat "$wine_restarts" 2>/dev/null | wc -l)" -eq "$6" ] || fail "$1: counted wrongly"
}

expect "a right answer" 0 0 0 1 0
grep -q answer "$work/out" || fail "stdout is lost"
grep -q "a word on stderr" "$work/err" || fail "stderr is lost"
expect "a wrong answer is not asked for twice" 0 3 3 1 0
expect "a start that failed once" 1 0 0 2 1
expect "a wrong answer after a start that failed" 1 4 4 2 1
expect "two starts that failed" 2 0 1 2 1
echo "start_under_wine: 5 cases right"
