# SPDX-License-Identifier: GPL-3.0-or-later
# libqpdf, static, with its own crypto. PKG_CONFIG_LIBDIR leads nowhere, else it finds this machine's headers.
sources="qpdf"
needs="libjpeg"

build_part() {
    PKG_CONFIG_LIBDIR=/nonexistent cross_cmake "$sources_dir/qpdf" "-DCMAKE_CXX_FLAGS=-include cstdint" \
        -DUSE_IMPLICIT_CRYPTO=OFF -DREQUIRE_CRYPTO_NATIVE=ON -DBUILD_SHARED_LIBS=OFF -DBUILD_STATIC_LIBS=ON
    cross_build libqpdf
    cmake --install "$build_dir" --component dev >/dev/null
    cmake --install "$build_dir" --component lib >/dev/null
}
