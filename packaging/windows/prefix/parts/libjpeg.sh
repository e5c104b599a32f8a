# SPDX-License-Identifier: GPL-3.0-or-later
# libjpeg-turbo, static, for libqpdf.
sources="libjpeg-turbo"
needs=""

build_part() {
    cross_cmake "$sources_dir/libjpeg-turbo" -DWITH_SIMD=OFF -DENABLE_SHARED=OFF -DWITH_TURBOJPEG=OFF
    cross_build install
}
