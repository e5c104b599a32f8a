# SPDX-License-Identifier: GPL-3.0-or-later
# libxlsxwriter, static. For MinGW it would open files with the ANSI fopen: two lines are taken out and the wide-name
# file functions compiled in, so that a workbook may have a Chinese name.
sources="libxlsxwriter"
needs=""

build_part() {
    local folder=$sources_dir/libxlsxwriter
    # "#ifdef __MINGW32__ / #undef _WIN32 / #endif" sends MinGW down the Unix path
    sed -i '/#undef _WIN32/d' "$folder/src/packager.c" "$folder/src/utility.c"
    ! grep -q '#undef _WIN32' "$folder/src/packager.c" "$folder/src/utility.c"
    python3 - "$folder/CMakeLists.txt" <<'PY'
import re, sys
path = sys.argv[1]
text = open(path, encoding="utf-8").read()
changed, count = re.subn(r"(ioapi\.c[^\n]*\)\s*\n\s*)if\s*\(MSVC\)", r"\1if(WIN32)", text)
if count != 1:
    sys.exit(f"{path}: expected one if(MSVC) after ioapi.c, found {count}")
open(path, "w", encoding="utf-8").write(changed)
PY
    cross_cmake "$folder" -DBUILD_SHARED_LIBS=OFF -DBUILD_TESTS=OFF -DBUILD_EXAMPLES=OFF
    cross_build install
}
