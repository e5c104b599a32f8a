# SPDX-License-Identifier: GPL-3.0-or-later
# What a trial says: one line for each thing looked at; sourced by test.sh.

good=0
bad=0

ok() {
    good=$((good + 1))
    printf '  ok    %s\n' "$*"
}

wrong() {
    bad=$((bad + 1))
    printf '  WRONG %s\n' "$*"
}

# check SENTENCE COMMAND...: runs the command; its exit code decides
check() {
    local sentence=$1
    shift
    if "$@" >"$trial_log" 2>&1; then
        ok "$sentence"
    else
        wrong "$sentence"
        sed 's/^/          /' "$trial_log" | tail -15
    fi
}

# same SENTENCE WANTED GOT
same() {
    if [ "$2" = "$3" ]; then
        ok "$1"
    else
        wrong "$1: wanted “$2”, got “$3”"
    fi
}

# code_of COMMAND...: its exit code; what it said is in $said
code_of() {
    local code=0
    "$@" >"$said" 2>&1 || code=$?
    echo "$code"
}
