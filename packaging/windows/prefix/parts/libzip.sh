# SPDX-License-Identifier: GPL-3.0-or-later
# libzip, static, with deflate only: what Office files use.
sources="libzip"
needs=""

build_part() {
    local off options=()
    for off in COMMONCRYPTO GNUTLS MBEDTLS OPENSSL WINDOWS_CRYPTO BZIP2 LZMA ZSTD; do
        options+=(-DENABLE_$off=OFF)
    done
    for off in TOOLS REGRESS EXAMPLES DOC; do
        options+=(-DBUILD_$off=OFF)
    done
    cross_cmake "$sources_dir/libzip" -DBUILD_SHARED_LIBS=OFF "${options[@]}"
    cross_build install
}
