# SPDX-License-Identifier: GPL-3.0-or-later
# libxml2, static, with the HTML parser and little else: no other file format, no connection. Threads stay on: without
# them it does not compile for MinGW, and two pages could not be read at once.
sources="libxml2"
needs=""

build_part() {
    local off options=()
    for off in C14N CATALOG DEBUG DOCB FTP HTTP ICONV ICU ISO8859X LEGACY LZMA MEM_DEBUG MODULES PATTERN PYTHON READER \
        REGEXPS RUN_DEBUG SCHEMAS SCHEMATRON VALID WRITER XINCLUDE XPATH XPTR ZLIB PROGRAMS TESTS; do
        options+=(-DLIBXML2_WITH_$off=OFF)
    done
    cross_cmake "$sources_dir/libxml2" -DBUILD_SHARED_LIBS=OFF "${options[@]}"
    cross_build install
}
