#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the tests of storage and workspace against PostgreSQL, in a cluster of its own: made in a temporary folder,
# run by a user who is not root, reached by a Unix socket in that folder alone, removed at the end.
#   tests/postgresql/run.sh [BUILD_FOLDER]    default: build/ci
# Ends with 77 and says so where the server or Qt's driver for it is not installed.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build=$(cd "${1:-$root/build/ci}" && pwd)
oldest=13

skip() {
    echo "SKIPPED: the tests against PostgreSQL: $*"
    exit 77
}

# the newest server that Debian installed
programs=$(find /usr/lib/postgresql -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1)
[ -n "$programs" ] && [ -x "$programs/initdb" ] || skip "no server is installed (Debian: postgresql-15)"
[ "$(basename "$(dirname "$programs")")" -ge "$oldest" ] || skip "the server is older than $oldest"
plugins=$(qtpaths6 --plugin-dir 2>/dev/null || true)
[ -e "$plugins/sqldrivers/libqsqlpsql.so" ] || skip "Qt's driver is not installed (Debian: libqt6sql6-psql)"

folder=$(mktemp -d "${TMPDIR:-/tmp}/qd-postgresql-XXXXXX")
as_user=()
if [ "$(id -u)" -eq 0 ]; then # the server refuses to be run by root
    as_user=(setpriv --reuid=postgres --regid=postgres --clear-groups)
    chown postgres: "$folder"
fi
started=
cleanup() {
    [ -z "$started" ] || "${as_user[@]}" "$programs/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null || true
    rm -rf "$folder"
}
trap cleanup EXIT

cd "$folder"
"${as_user[@]}" "$programs/initdb" -D "$folder/data" --locale=C --encoding=UTF8 --auth=trust --username=desk --no-sync \
    >"$folder/initdb.log" 2>&1 || { cat "$folder/initdb.log" >&2; exit 1; }
options="-c listen_addresses='' -c unix_socket_directories=$folder -c fsync=off -c synchronous_commit=off"
options+=" -c full_page_writes=off -c max_connections=60"
"${as_user[@]}" "$programs/pg_ctl" -D "$folder/data" -l "$folder/data/server.log" -w -o "$options" start >/dev/null \
    || { cat "$folder/data/server.log" >&2; exit 1; }
started=yes

outcome=0
QD_TEST_SERVER="postgresql:///postgres?host=$folder&user=desk" \
    ctest --test-dir "$build" -C postgresql -L postgresql --no-tests=error --output-on-failure --parallel "$(nproc)" \
    || outcome=1
# what ran, function by function; what is skipped is said by name
log=$build/Testing/Temporary/LastTest.log
grep -E '^SKIP' "$log" || true
awk '/^Totals: / { passed += $2; failed += $4; skipped += $6 }
     END { printf "PostgreSQL: %d test functions passed, %d failed, %d skipped\n", passed, failed, skipped }' "$log"
exit "$outcome"
