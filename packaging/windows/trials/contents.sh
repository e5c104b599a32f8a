# SPDX-License-Identifier: GPL-3.0-or-later
# What lies in the package: everything the programs import, nothing of the network, icon, version, manifest, licences.

imports_of() { x86_64-w64-mingw32-objdump -p "$1" | sed -n 's/.*DLL Name: //p'; }

# sockets_in FILE: the socket functions a file imports by itself
sockets_in() { imports_of "$1" | grep -i -E '^(ws2_32|wsock32|winhttp|wininet|iphlpapi)\.dll$' || true; }

check_contents() {
    local files=$out/files file program name
    for program in qualitydesk.exe qdesk.exe; do
        check "$program stands on Qt" grep -q '^Qt6Core.dll$' <(imports_of "$files/$program")
        same "$program imports no socket library" "" "$(sockets_in "$files/$program")"
        same "$program has the icon in ten sizes" 10 "$(wrestool -l --type=3 "$files/$program" 2>/dev/null | wc -l)"
        check "$program says its version" grep -q "$version" <(wrestool -x --raw --type=16 "$files/$program" | iconv -f utf-16le -t utf-8 -c)
        for name in PerMonitorV2 'activeCodePage.*UTF-8' longPathAware 8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a asInvoker; do
            check "the manifest of $program has $name" grep -q "$name" <(wrestool -x --raw --type=24 "$files/$program")
        done
    done
    same "no network library is shipped" "" "$(find "$files" -iname '*network*' -o -iname '*ssl*')"
    printf '  note  of the libraries, these import sockets for Qt itself: '
    for file in "$files"/*.dll "$files"/*/*.dll; do
        [ -z "$(sockets_in "$file")" ] || printf '%s ' "$(basename "$file")"
    done
    echo
    for name in platforms/qwindows.dll sqldrivers/qsqlite.dll styles/qwindowsvistastyle.dll translations/qtbase_zh_CN.qm \
        qt.conf licences/index.html; do
        check "$name is there" test -s "$files/$name"
    done
    check "each component of the licences page has its text" licence_texts "$files/licences"
    check "the sums are right" sh -c "cd '$out' && sha256sum -c SHA256SUMS"
    check "the installer is under 40 MB" test "$(stat -c %s "$setup")" -lt $((40 * 1024 * 1024))
    check "the portable zip holds the same files" same_files
}

licence_texts() {
    local link
    grep -o 'href="[^"]*"' "$1/index.html" | cut -d'"' -f2 | while read -r link; do
        [ -s "$1/$link" ] || { echo "$link is missing"; return 1; }
    done
}

same_files() {
    diff <(cd "$out/files" && find . -type f ! -name files.txt | LC_ALL=C sort) \
        <(unzip -Z1 "$out/QualityDesk-$version-portable.zip" | grep -v '/$' | cut -d/ -f2- | grep -v '^portable$' | sed 's|^|./|' | LC_ALL=C sort)
}
