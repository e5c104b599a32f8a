#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging/linux/manuals.sh QDESK QUALITYDESK FOLDER
# The manuals in FOLDER (qdesk.1, qualitydesk.1, zh_CN/…; .gz or not) name every command and option that the programs'
# own help names, in both languages, and troff reads them without a warning. Ends with 77 where there is no troff.
set -euo pipefail
qdesk=$1 qualitydesk=$2 folder=$3
export LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen
failed=0

# page NAME: its text, without troff's marks
page() {
    local file
    for file in "$folder/$1" "$folder/$1.gz" "$folder/${1%/*}/man1/${1##*/}.gz" "$folder/man1/$1.gz"; do
        [ -r "$file" ] && { zcat -f "$file"; return; }
    done
    echo "There is no manual $1 in $folder" >&2
    return 1
}

# names PAGE WORD...: each WORD stands in the page as a word of its own
names() {
    local page=$1 text word
    shift
    text=$(page "$page" | sed 's/\\fR\|\\fP\|\\fB//g; s/\\-/-/g')
    for word in "$@"; do
        grep -qE -- "(^|[^a-z-])$word([^a-z-]|$)" <<<"$text" || { echo "WRONG: $page does not name $word" >&2; failed=1; }
    done
}

mapfile -t commands < <("$qdesk" --lang en help | sed -nE 's/^  ([a-z]+( [a-z]+)?)  .*/\1/p')
mapfile -t options < <({
    "$qdesk" --lang en help
    for command in "${commands[@]}"; do "$qdesk" --lang en help "$command"; done
} | grep -oE '(^| |\[)--[a-z-]+' | grep -oE -- '--[a-z-]+' | sort -u)
mapfile -t window < <("$qualitydesk" --help-all 2>/dev/null | grep -oE -- '^  (-[a-z], )?--(db|as-of|help|help-all|version)\b' |
    grep -oE -- '--[a-z-]+')
[ ${#commands[@]} -ge 20 ] && [ ${#options[@]} -ge 20 ] && [ ${#window[@]} -ge 4 ] ||
    { echo "WRONG: the help of the programs could not be read" >&2; exit 1; }
for language in "" zh_CN/; do
    names "${language}qdesk.1" "${commands[@]}" "${options[@]}" QDESK_LOG
    names "${language}qualitydesk.1" "${window[@]}" qualitydesk.db
done
echo "Manuals: ${#commands[@]} commands and ${#options[@]} options of qdesk, ${#window[@]} options of qualitydesk, in both languages"
[ $failed = 0 ] || exit 1

command -v man >/dev/null && command -v troff >/dev/null || { echo "SKIPPED: man-db is not here, so troff did not read them"; exit 77; }
for language in "" zh_CN/; do
    for program in qdesk qualitydesk; do
        copy=$(mktemp --suffix=.1)
        page "$language$program.1" >"$copy"
        warnings=$(MANWIDTH=100 LC_ALL=C.UTF-8 man --warnings -l "$copy" 2>&1 >/dev/null || echo "man failed")
        rm -f "$copy"
        [ -z "$warnings" ] || { echo "WRONG: troff on $language$program.1: $warnings" >&2; failed=1; }
    done
done
[ $failed = 0 ] && echo "Manuals: troff has no warning"
exit $failed
