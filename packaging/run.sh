#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging/run.sh [PLAN] [--db DB]
# Installs what is missing, builds the program, imports PLAN (default: the sample plan) into a new database, prints
# the meeting handout and the breakdown table as PDF, and opens the window. May be run any number of times; never
# overwrites a database.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$root/packaging/steps.sh"

usage="usage: packaging/run.sh [PLAN] [--db DB]"
plan= db=
while [ $# -gt 0 ]; do
    case $1 in
        --db) [ $# -ge 2 ] || fail "--db needs a file name; $usage"; db=$2; shift ;;
        --db=*) db=${1#--db=} ;;
        -h | --help) echo "$usage"; exit 0 ;;
        -*) fail "unknown option $1; $usage" ;;
        *) [ -z "$plan" ] || fail "more than one plan; $usage"; plan=$1 ;;
    esac
    shift
done

plan=$(realpath -m -- "${plan:-$root/resources/samples/sample-plan.txt}")
[ -r "$plan" ] || fail "The plan $plan cannot be read."

home=${HOME:-$(getent passwd "$(id -u)" | cut -d: -f6)}

# new_database: a name under the user's data folder that is not taken
new_database() {
    local folder=${XDG_DATA_HOME:-$home/.local/share}/qualitydesk
    local stem name number=1
    stem=$folder/workplan-$(date +%Y%m%d)
    name=$stem.db
    while [ -e "$name" ]; do
        number=$((number + 1))
        name=$stem-$number.db
    done
    printf '%s\n' "$name"
}

# folder_for_papers: the user's documents, else beside the database
folder_for_papers() {
    local folder
    if [ -z "$chosen_db" ]; then
        folder=$(command -v xdg-user-dir >/dev/null && xdg-user-dir DOCUMENTS || true)
        for folder in "$folder" "$home/Documents" "$home/文档"; do
            if [ -n "$folder" ] && [ "$folder" != "$home" ] && [ -d "$folder" ]; then
                printf '%s\n' "$folder"
                return
            fi
        done
    fi
    dirname -- "$db"
}

# plan_id: the number of the plan with the bytes of $plan in $db; nothing when it is not there
plan_id() {
    [ -s "$db" ] || return 0
    "$qdesk" plan list --db "$db" --json | python3 -c '
import hashlib, json, sys
digest = hashlib.sha256(open(sys.argv[1], "rb").read()).hexdigest()
ids = [p["id"] for p in json.load(sys.stdin) if p["sha256"] == digest]
print(max(ids) if ids else "", end="")' "$plan"
}

install_packages run
build release
qdesk=$root/build/release/bin/qdesk

chosen_db=$db
db=$(realpath -m -- "${db:-$(new_database)}")
mkdir -p -- "$(dirname -- "$db")"

say "Importing $plan into $db"
id=$(plan_id)
if [ -n "$id" ]; then
    echo "It is in this database already (plan $id)."
else
    "$qdesk" plan import "$plan" --db "$db"
    id=$(plan_id)
fi

say "Printing"
papers=$(folder_for_papers)
stem=$(basename -- "$db")
stem=$papers/${stem%.*}
"$qdesk" report handout --db "$db" --plan "$id" --out "$stem-会议材料.pdf"
"$qdesk" report breakdown --db "$db" --plan "$id" --out "$stem-任务分解表.pdf"

say "Done"
echo "Database:        $db"
echo "Meeting handout: $stem-会议材料.pdf"
echo "Breakdown table: $stem-任务分解表.pdf"

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "There is no display here, so the window is not opened. On a desktop: $root/build/release/bin/qualitydesk --db '$db'"
    exit 0
fi
say "Opening the window"
"$root/build/release/bin/qualitydesk" --db "$db"
