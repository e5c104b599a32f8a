#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# All that is wanted of the papers' speed, in one run and one table: process start to file on disk, medians of five runs,
# those that are compared one after the other in turn. The browser prints the same text from a web page, LibreOffice
# converts our Word document. Each line with a limit says whether it is kept; ends with 1 where one is not.
#   tests/bench/papers_pdf.sh [BIN] [MEASURES]      BIN: folder of a release build's programs with the target benches
# Peers that are not installed are left out. WITHOUT_LIBREOFFICE=1 saves its minutes.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
bin=${1:-$here/../../build/ci/bin}
measures=${2:-1000}
runs=5
for program in qdesk bench_webpage bench_issues; do
    [ -x "$bin/$program" ] || { echo "missing: $bin/$program (build the targets qdesk and benches)" >&2; exit 1; }
done
[ -x /usr/bin/time ] || { echo "missing: /usr/bin/time (apt-get install time)" >&2; exit 1; }
browser=$(command -v chromium || command -v chromium-browser || true)
office=$(command -v soffice || true)
[ -z "${WITHOUT_LIBREOFFICE:-}" ] || office=

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export QT_QPA_PLATFORM=offscreen
failed=0

sample() { "$bin/qdesk" sample --db "$work/$1.db" --measures "$1" --reports $((2 * $1)) --seed 1 > /dev/null 2>&1; }
report() { # MEASURES OUT KIND …
    "$bin/qdesk" report "${@:3}" --db "$work/$1.db" --as-of 2023-06-30 --out "$work/$2" > /dev/null 2>&1
}
print_page() {
    "$browser" --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking \
        --user-data-dir="$work/profile" --no-pdf-header-footer --print-to-pdf="$work/$1.browser.pdf" \
        "file://$work/$1.html" > /dev/null 2>&1
}
convert() {
    "$office" -env:UserInstallation="file://$work/office" --headless --convert-to pdf --outdir "$work/office.out" \
        "$work/$1.docx" > /dev/null 2>&1
}
once() { # FILE COMMAND …: appends the milliseconds of one run
    local start
    start=$(date +%s%N)
    "${@:2}"
    echo $((($(date +%s%N) - start) / 1000000)) >> "$work/$1.ms"
}
median() { sort -n "$work/$1.ms" | awk '{ t[NR] = $1 } END { print t[int((NR + 1) / 2)] }'; }
pages() { pdfinfo "$1" 2> /dev/null | awk '/^Pages/ { print $2 }'; }
line() { # WHO WHAT VALUE UNIT PAGES [most|least LIMIT]
    awk -v who="$1" -v what="$2" -v value="$3" -v unit="$4" -v pages="$5" -v way="${6:-}" -v limit="${7:-}" 'BEGIN {
        kept = way == "most" ? value <= limit : value >= limit
        text = way == "" ? "" : sprintf("%s %s: %s", way == "most" ? "at most" : "at least", limit, kept ? "yes" : "NO")
        printf "%-11s %-36s %10s %-3s %6s  %s\n", who, what, value, unit, pages, text
        exit way != "" && !kept }' || failed=1
}
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

sample "$measures"
sample $((10 * measures))
printf '%-11s %-36s %10s %-3s %6s  %s\n' "$measures" "measures, medians of $runs runs" "" "" pages wanted
for kind in breakdown progress handout; do
    formats="pdf docx xlsx"
    [ "$kind" != handout ] || formats="pdf docx"
    "$bin/bench_webpage" "$work/$measures.db" "$kind" "$work/$kind.html"
    for format in $formats; do report "$measures" "$kind.$format" "$kind"; done # unmeasured: files are in memory then
    [ -z "$browser" ] || print_page "$kind"
    for ((i = 0; i < runs; i++)); do
        for format in $formats; do once "$kind.$format" report "$measures" "$kind.$format" "$kind"; done
        [ -z "$browser" ] || once "$kind.browser" print_page "$kind"
    done
    pdf=$(median "$kind.pdf")
    line "$kind" "qdesk report, PDF" "$pdf" ms "$(pages "$work/$kind.pdf")"
    docx=$(median "$kind.docx")
    line "$kind" "qdesk report, Word" "$docx" ms ""
    limits=() # of Word and Excel: for the table of progress alone
    [ "$kind" != progress ] || limits=(most 0.6)
    line "$kind" "Word / PDF" "$(ratio "$docx" "$pdf")" x "" "${limits[@]}"
    if [ "$kind" != handout ]; then
        xlsx=$(median "$kind.xlsx")
        line "$kind" "qdesk report, Excel" "$xlsx" ms ""
        [ "$kind" != progress ] || limits=(most 0.4)
        line "$kind" "Excel / PDF" "$(ratio "$xlsx" "$pdf")" x "" "${limits[@]}"
    fi
    if [ -n "$browser" ]; then
        case $kind in breakdown) least=3 ;; progress) least=12 ;; *) least=8 ;; esac
        line "$kind" "Chromium, PDF" "$(median "$kind.browser")" ms "$(pages "$work/$kind.browser.pdf")"
        line "$kind" "Chromium / ours" "$(ratio "$(median "$kind.browser")" "$pdf")" x "" least $least
    fi
    if [ -n "$office" ] && [ "$kind" = progress ]; then # minutes: once is enough to tell
        once "$kind.office" convert "$kind"
        line "$kind" "LibreOffice, PDF (one run)" "$(median "$kind.office")" ms "$(pages "$work/office.out/$kind.pdf")"
        line "$kind" "LibreOffice / ours" "$(ratio "$(median "$kind.office")" "$pdf")" x "" least 25
    fi
done

for ((i = 0; i < runs; i++)); do
    once digest report "$measures" digest.pdf digest
    once agencies report "$measures" agencies.pdf agency --all-agencies
    once folder report "$measures" folder agency --all-agencies
    once one report "$measures" one.pdf progress
    once ten report $((10 * measures)) ten.pdf progress
done
line digest "qdesk report, PDF" "$(median digest)" ms "$(pages "$work/digest.pdf")" most 100
line agency "--all-agencies, one file" "$(median agencies)" ms "$(pages "$work/agencies.pdf")" most 3000
line agency "--all-agencies, $(find "$work/folder" -name '*.pdf' | wc -l) files" "$(median folder)" ms "" most 3000
line progress "$((10 * measures)) measures" "$(median ten)" ms "$(pages "$work/ten.pdf")"
line progress "$((10 * measures)) / $measures measures" "$(ratio "$(median ten)" "$(median one)")" x "" most 11
for kind in progress handout digest; do
    /usr/bin/time -f %M -o "$work/memory" "$bin/qdesk" report "$kind" --db "$work/$measures.db" --as-of 2023-06-30 \
        --out "$work/memory.pdf" > /dev/null 2>&1
    line "$kind" "memory at its highest" "$(($(tail -1 "$work/memory") / 1024))" MB "" most 200
done

echo
"$bin/bench_issues" | tee "$work/issues"
seed=$(awk '/^issue it/ { print $(NF - 5); exit }' "$work/issues")
large=$(awk '/^issue it/ { last = $(NF - 5) } END { print last }' "$work/issues")
echo
line issue "frozen, plan like the seed" "$seed" ms "" most 300
line issue "frozen, 10000 measures" "$large" ms "" most 3000
exit $failed
