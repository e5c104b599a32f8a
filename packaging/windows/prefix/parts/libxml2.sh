# SPDX-License-Identifier: GPL-3.0-or-later
# libxml2, static, with the HTML parser and little else: nothing that opens a file format, a connection or a thread.
sources="libxml2"
needs=""

build_part() {
    local off options=()
    for off in C14N CATALOG DEBUG DOCB FTP HTTP ICONV ICU ISO8859X LEGACY LZMA MEM_DEBUG MODULES PATTERN PYTHON READER \
        REGEXPS RUN_DEBUG SCHEMAS SCHEMATRON THREADS VALID WRITER XINCLUDE XPATH XPTR ZLIB PROGRAMS TESTS; do
        options+=(-DLIBXML2_WITH_$off=OFF)
    done
    cross_cmake "$sources_dir/libxml2" -DBUILD_SHARED_LIBS=OFF "${options[@]}"
    cross_build install
}
