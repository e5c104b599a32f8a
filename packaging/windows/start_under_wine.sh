# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced. start_under_wine COMMAND [ARGUMENT...]: runs a program under Wine. One process in some thousand ends before its
# main, for its heap lies where Wine wants a page of its own; Wine says so. Then, and only then, it is started once more,
# and a line in $wine_restarts (a file, named by the environment) counts it. What the program itself answers, right or
# wrong, is never asked for twice.
wine_did_not_begin='^wine: failed to map the shared user data'

start_under_wine() {
    local said code=0
    said=$(mktemp)
    "$@" 2>"$said" || code=$?
    cat "$said" >&2
    if [ "$code" -ne 0 ] && grep -q "$wine_did_not_begin" "$said"; then
        [ -z "${wine_restarts:-}" ] || echo "$*" >>"$wine_restarts"
        code=0
        "$@" || code=$?
    fi
    rm -f "$said"
    return "$code"
}
