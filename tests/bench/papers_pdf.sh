#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The papers of a large plan against other programs that make the same pages: process start to file on disk, medians of
# five runs, one after the other in turn. The browser prints the same text from a web page, LibreOffice converts our
# Word document. Ends with 1 where a ratio is below what is wanted.
#   tests/bench/papers_pdf.sh [BIN] [MEASURES]      BIN: folder of a release build's programs with the target benches
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
bin=${1:-$here/../../build/ci/bin}
measures=${2:-1000}
runs=5
for program in "$bin/qdesk" "$bin/bench_webpage"; do
    [ -x "$program" ] || { echo "missing: $program (build the targets qdesk and benches)" >&2; exit 1; }
done
browser=$(command -v chromium || command -v chromium-browser || true)
[ -n "$browser" ] || { echo "missing: chromium (apt-get install chromium)" >&2; exit 1; }
office=$(command -v soffice || true)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export QT_QPA_PLATFORM=offscreen
"$bin/qdesk" sample --db "$work/bench.db" --measures "$measures" --reports $((measures * 2)) --seed 1 > /dev/null 2>&1

report() { "$bin/qdesk" report "$1" --db "$work/bench.db" --as-of 2023-06-30 --out "$work/$1.$2" > /dev/null 2>&1; }
print_page() {
    "$browser" --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking \
        --user-data-dir="$work/profile" --no-pdf-header-footer --print-to-pdf="$work/$1.browser.pdf" \
        "file://$work/$1.html" > /dev/null 2>&1
}
convert() {
    "$office" -env:UserInstallation="file://$work/office" --headless --convert-to pdf --outdir "$work/office.out" \
        "$work/$1.docx" > /dev/null 2>&1
}
milliseconds() { # of one run of the command
    local start end
    start=$(date +%s%N)
    "$@"
    end=$(date +%s%N)
    echo $(((end - start) / 1000000))
}
median() { sort -n | sed -n "$(((runs + 1) / 2))p"; }
pages() { pdfinfo "$1" 2> /dev/null | awk '/^Pages/ { print $2 }'; }
line() { printf '%-12s %-28s %10d %8s\n' "$1" "$2" "$3" "${4:-}"; }
failed=0
ratio() { # KIND WHAT A B LEAST: B / A
    awk -v k="$1" -v w="$2" -v a="$3" -v b="$4" -v least="$5" \
        'BEGIN { printf "%-12s %-28s %9.1fx (wanted: %s)\n", k, w, b / a, least; exit b / a < least }' || failed=1
}

printf '%-12s %-28s %10s %8s\n' "$measures measures" "" "median ms" "pages"
for kind in breakdown progress handout; do
    "$bin/bench_webpage" "$work/bench.db" "$kind" "$work/$kind.html"
    report "$kind" pdf; report "$kind" docx; print_page "$kind" # once unmeasured: their files are in memory then
    [ "$kind" = handout ] || report "$kind" xlsx
    for ((i = 0; i < runs; i++)); do
        for format in pdf docx xlsx; do
            [ "$kind.$format" = handout.xlsx ] || milliseconds report "$kind" $format >> "$work/$kind.$format.ms"
        done
        milliseconds print_page "$kind" >> "$work/$kind.browser.ms"
    done
    a=$(median < "$work/$kind.pdf.ms")
    b=$(median < "$work/$kind.browser.ms")
    line "$kind" "qdesk report, PDF" "$a" "$(pages "$work/$kind.pdf")"
    line "$kind" "Chromium, PDF" "$b" "$(pages "$work/$kind.browser.pdf")"
    line "$kind" "qdesk report, Word" "$(median < "$work/$kind.docx.ms")"
    [ "$kind" = handout ] || line "$kind" "qdesk report, Excel" "$(median < "$work/$kind.xlsx.ms")"
    case $kind in breakdown) least=3 ;; progress) least=12 ;; *) least=8 ;; esac
    ratio "$kind" "Chromium / ours" "$a" "$b" $least
    if [ -n "$office" ] && [ "$kind" = progress ]; then
        c=$(milliseconds convert "$kind") # minutes: once is enough to tell
        line "$kind" "LibreOffice, PDF (one run)" "$c" "$(pages "$work/office.out/$kind.pdf")"
        ratio "$kind" "LibreOffice / ours" "$a" "$c" 25
    fi
done
exit $failed
