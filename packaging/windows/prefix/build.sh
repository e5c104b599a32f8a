#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging/windows/prefix/build.sh [--have]
# Cross-builds what the Windows program stands on, each part once, into the cache, and prints the folders as a CMake
# list on the last line. A part's folder bears a hash of all that could change it: its recipe, the pinned sources, the
# toolchain, the compiler, the parts it needs. --have builds nothing: exit 0 when all parts are there.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cache=${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/qualitydesk
parts="qtbase libjpeg libqpdf libzip libxml2 libxlsxwriter"

note() { printf '%s\n' "$*" >&2; }

source_of() { sed -n "s/^$1=//p" "$here/sources.txt"; }

# load PART: its sources, needs and build_part
load() { . "$here/parts/$1.sh"; }

# folder_of PART: where it is or will be
folder_of() {
    (
        load "$1"
        {
            cat "$here/parts/$1.sh" "$here/toolchain.cmake" "$here/crossbuild.sh"
            for name in $sources; do echo "$name $(source_of "$name")"; done
            for part in $needs; do folder_of "$part"; done
            x86_64-w64-mingw32-g++-posix --version | head -1
        } | sha256sum | cut -c1-16 | sed "s|^|$cache/$1-|"
    )
}

# make_part PART: builds it in a scratch folder and moves the result in place at once, so a cut build leaves nothing
make_part() (
    load "$1"
    target=$(folder_of "$1")
    [ ! -e "$target/.complete" ] || exit 0
    began=$(date +%s)
    work=$cache/work-$1
    rm -rf "$work"
    mkdir -p "$work/sources" "$work/build"
    sources_dir=$work/sources build_dir=$work/build install_dir=$work/install log=$work/build.log
    prefix=
    for part in $needs; do prefix="$prefix${prefix:+;}$(folder_of "$part")"; done
    . "$here/crossbuild.sh"
    for name in $sources; do
        note "   $name $(source_of "$name"): fetching"
        fetch_source "$name" "$(source_of "$name")" "$cache/apt" "$sources_dir"
    done
    note "   $1: building (log: $log)"
    build_part >>"$log" 2>&1 & # not "build_part || …": there a failing step in the middle would go unnoticed
    wait $! || { tail -30 "$log" >&2; note "$1 could not be built; the whole log is $log"; exit 1; }
    keep_copyrights
    if grep -rqF "$install_dir" "$install_dir" --include='*.pc' --include='*.cmake'; then # not so in libxml2
        name_place "$target"
    fi
    rm -rf "$target"
    mv "$install_dir" "$target"
    touch "$target/.complete"
    rm -rf "$work"
    note "   $1: $(($(date +%s) - began)) s"
)

list=
for part in $parts; do
    folder=$(folder_of "$part")
    if [ "${1:-}" = --have ]; then
        [ -e "$folder/.complete" ] || exit 1
    else
        make_part "$part"
    fi
    list="$list${list:+;}$folder"
done
printf '%s\n' "$list"
