#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The breakdown PDF of 1,000 measures against the browser printing the same table: process start to file on disk,
# medians of five runs, one after the other in turn.
#   tests/bench/breakdown_pdf.sh [BIN] [MEASURES]      BIN: folder of a release build's programs
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
bin=${1:-$here/../../build/release/bin}
measures=${2:-1000}
runs=5
for program in "$bin/qdesk" "$bin/bench_breakdown"; do
    [ -x "$program" ] || { echo "missing: $program (build the targets qdesk and benches)" >&2; exit 1; }
done
browser=$(command -v chromium || command -v chromium-browser || true)
[ -n "$browser" ] || { echo "missing: chromium (apt-get install chromium)" >&2; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export QT_QPA_PLATFORM=offscreen
"$bin/qdesk" sample --db "$work/bench.db" --measures "$measures" --seed 1 > /dev/null 2>&1
"$bin/bench_breakdown" "$work/bench.db" "$work/table.html"

ours() { "$bin/qdesk" report breakdown --db "$work/bench.db" --as-of 2023-06-30 --out "$work/ours.pdf" > /dev/null 2>&1; }
theirs() {
    "$browser" --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking \
        --user-data-dir="$work/profile" --no-pdf-header-footer --print-to-pdf="$work/theirs.pdf" \
        "file://$work/table.html" > /dev/null 2>&1
}
milliseconds() { # of one run of $1
    local start end
    start=$(date +%s%N)
    "$1"
    end=$(date +%s%N)
    echo $(((end - start) / 1000000))
}
median() { sort -n | sed -n "$(((runs + 1) / 2))p"; }
pages() { pdfinfo "$1" 2> /dev/null | awk '/^Pages/ { print $2 }'; }

ours; theirs # once unmeasured, so that both find their files in memory
for ((i = 0; i < runs; i++)); do
    milliseconds ours >> "$work/ours.ms"
    milliseconds theirs >> "$work/theirs.ms"
done
a=$(median < "$work/ours.ms")
b=$(median < "$work/theirs.ms")
printf '%-34s %10s %8s %10s\n' "breakdown of $measures measures" "median ms" "pages" "kB"
printf '%-34s %10d %8s %10d\n' "qdesk report breakdown" "$a" "$(pages "$work/ours.pdf")" "$(($(stat -c %s "$work/ours.pdf") / 1024))"
printf '%-34s %10d %8s %10d\n' "chromium --headless --print-to-pdf" "$b" "$(pages "$work/theirs.pdf")" "$(($(stat -c %s "$work/theirs.pdf") / 1024))"
awk -v a="$a" -v b="$b" 'BEGIN { printf "%-34s %9.1fx\n", "ratio (wanted: at least 3)", b / a; exit b / a < 3 }'
