#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# All speed figures as one table, on a synthetic plan of 10,000 measures and 100,000 reports.
#   tests/bench/run.sh [BIN]      BIN: folder of a release build's programs with the target benches (build/ci/bin)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
bin=${1:-$here/../../build/ci/bin}
export QT_QPA_PLATFORM=offscreen
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

echo "== the database"
"$bin/bench_store"

echo "== the page of the audit, with a million entries"
"$bin/bench_audit"

echo "== the tasks page"
"$bin/bench_tasks"

echo "== the numbers of Today"
"$bin/bench_today"

echo "== reading a plan"
"$bin/bench_intake"

echo "== the window, process start to Today with its numbers (limit 1000 ms)"
"$bin/qdesk" sample --db "$work/large.db" --measures 10000 --reports 100000 --seed 1 > /dev/null
"$bin/bench_window" "$work/large.db"
for _ in 1 2 3 4 5; do
    start=$(date +%s%N)
    "$bin/bench_window" "$work/large.db" > /dev/null
    echo $((($(date +%s%N) - start) / 1000000))
done | sort -n | awk '{ t[NR] = $1 } END { printf "median %d ms (%d to %d)\n", t[3], t[1], t[5] }'

echo "== the papers and their issues"
"$here/papers_pdf.sh" "$bin"
