# SPDX-License-Identifier: GPL-3.0-or-later
# Qt 6 base. Debian's tarball lacks the bundled SQLite: it comes from Debian's sqlite3 source as one file.
# Switched off: what needs a network (openssl), a graphics driver (opengl, vulkan), or a library Windows lacks (icu,
# dbus, glib). Direct2D stays on: without it PrintSupport does not link (DirectWrite).
sources="qt6-base sqlite3"
needs=""

build_part() {
    (cd "$sources_dir/sqlite3" && ./configure --disable-tcl >configure.log && make sqlite3.c sqlite3.h >make.log)
    mkdir -p "$sources_dir/qt6-base/src/3rdparty/sqlite"
    cp "$sources_dir"/sqlite3/sqlite3.[ch] "$sources_dir/qt6-base/src/3rdparty/sqlite/"
    local off on bundled options=()
    for off in pkg_config opengl vulkan dbus icu openssl tabletevent direct2d1_1 tuiotouch androiddeployqt zstd brotli \
        glib sql_odbc sql_psql sql_mysql; do
        options+=(-DFEATURE_$off=OFF)
    done
    for on in direct2d sql_sqlite; do
        options+=(-DFEATURE_$on=ON)
    done
    for bundled in sqlite zlib png jpeg freetype harfbuzz pcre2 doubleconversion; do
        options+=(-DFEATURE_system_$bundled=OFF)
    done
    cross_cmake "$sources_dir/qt6-base" -DBUILD_SHARED_LIBS=ON -DCMAKE_CXX_FLAGS=-Wno-attributes -DQT_HOST_PATH=/usr \
        -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake -DQT_QMAKE_TARGET_MKSPEC=win32-g++ \
        -DQT_BUILD_TESTS=OFF -DQT_BUILD_EXAMPLES=OFF -DINPUT_opengl=no "${options[@]}"
    cross_build install
}
