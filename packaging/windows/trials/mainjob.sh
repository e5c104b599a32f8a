# SPDX-License-Identifier: GPL-3.0-or-later
# The main job through qdesk.exe, and its papers against those of the Linux program with the same fonts.

# desk ARGUMENT...: the installed qdesk.exe
desk() { wine "$programs/app/qdesk.exe" "$@"; }

pdf_text() { pdftotext -layout "$1" -; }
pdf_pages() { pdfinfo "$1" | sed -n 's/^Pages: *//p'; }

same_pages() { [ "$(pdf_pages "$1")" -gt 1 ] && [ "$(pdf_pages "$1")" -eq "$(pdf_pages "$2")" ]; }

# same_text PDF PDF: line by line, and not both without any
same_text() {
    [ "$(pdf_text "$1" | wc -m)" -gt 1000 ] && diff <(pdf_text "$1") <(pdf_text "$2")
}

# the_job PROGRAM DB FOLDER: plan in, two reports, papers out; PROGRAM is a function
the_job() {
    "$1" plan import "$4" --db "$2" &&
        "$1" progress add --db "$2" --task 3 --agency 区市场监管局 --period 2023Q2 --text 已完成宣贯，覆盖企业十二家。 \
            --percent 60 &&
        "$1" report handout --db "$2" --period 2023Q2 --as-of 2023-07-10 --out "$3/会议材料.pdf" &&
        "$1" report breakdown --db "$2" --period 2023Q2 --as-of 2023-07-10 --out "$3/任务分解表.pdf"
}

check_mainjob() {
    local papers=$out/papers linux=$out/papers/linux windows=$out/papers/windows name
    rm -rf "$papers"
    mkdir -p "$linux" "$windows"
    check "the main job through qdesk.exe" the_job desk "$(windows_path "$windows/质量 工作.db")" \
        "$(windows_path "$windows")" "$(windows_path "$plan")"
    check "the same through the Linux program" the_job "$native" "$linux/质量 工作.db" "$linux" "$plan"
    check "the database made on Windows is sound on Linux" "$native" check --db "$windows/质量 工作.db"
    for name in 会议材料 任务分解表; do
        check "$name was written on both" test -s "$linux/$name.pdf" -a -s "$windows/$name.pdf"
        check "$name: as many pages as on Linux" same_pages "$linux/$name.pdf" "$windows/$name.pdf"
        check "$name: the text is that of Linux, line by line" same_text "$linux/$name.pdf" "$windows/$name.pdf"
    done
    if [ -f "$gongwen" ]; then
        check "the handout keeps GB/T 9704" python3 "$gongwen" "$windows/会议材料.pdf"
        check "so does the breakdown table" python3 "$gongwen" "$windows/任务分解表.pdf"
    else
        echo "  note  ../shared/tools/gongwen_check.py is not there: the layout was not checked by it"
    fi
    same "a wrong command ends with 2" 2 "$(code_of desk report nonsense --db "$(windows_path "$windows/质量 工作.db")")"
    same "a missing file ends with 1" 1 "$(code_of desk plan parse 'C:\没有 这个.txt')"
    check "in one Chinese sentence, as UTF-8" grep -q '没有 这个.txt' "$said"
    check "task list as JSON is UTF-8" sh -c "wine '$programs/app/qdesk.exe' task list --json --db '$(windows_path "$windows/质量 工作.db")' | python3 -c 'import json,sys; assert len(json.load(sys.stdin)) > 5'"
    check "a deep folder beyond 260 characters" deep_folder "$windows"
}

# deep_folder FOLDER: import and report below a path of more than 260 characters
deep_folder() {
    local deep=$1 part
    for part in 1 2 3 4 5 6 7 8; do deep=$deep/区质量工作领导小组办公室二〇二三年度工作要点推进落实情况材料汇编第$part卷; done
    mkdir -p "$deep" || return 1
    [ "$(windows_path "$deep" | python3 -c 'import sys; print(len(sys.stdin.buffer.read().decode()))')" -gt 260 ] || return 1
    desk plan import "$(windows_path "$plan")" --db "$(windows_path "$deep/数据.db")" &&
        desk report handout --db "$(windows_path "$deep/数据.db")" --out "$(windows_path "$deep/会议材料.pdf")" &&
        [ "$(pdf_pages "$deep/会议材料.pdf")" -gt 1 ]
}
