#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging/windows/build.sh
# Makes the Windows program on Debian 12: installs what is missing, cross-builds Qt and the libraries once into the
# cache, then the program and its tests, and leaves in build/windows/ the installer, the portable zip and their sums.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$root/packaging/steps.sh"
here=$root/packaging/windows
packages_file=$here/packages.txt
began=$(date +%s)

install_packages build
say "Qt and the libraries for Windows (the first time about half an hour, then from the cache)"
prefix=$("$here/prefix/build.sh" | tail -1)
prefix_seconds=$(($(date +%s) - began))

out=$root/build/windows
tree=$out/tree
say "Building the program for Windows in $tree"
launcher=()
if command -v ccache >/dev/null; then
    launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
fi
cmake -G Ninja -S "$root" -B "$tree" -DCMAKE_BUILD_TYPE=Release -DCMAKE_TOOLCHAIN_FILE="$here/prefix/toolchain.cmake" \
    "-DQD_PREFIX=$prefix" -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake \
    -DCMAKE_CROSSCOMPILING_EMULATOR="$here/run_under_wine.sh" -DQD_WERROR=ON -DQD_PCH=all -DCMAKE_UNITY_BUILD=ON \
    "${launcher[@]}"
cmake --build "$tree" --parallel "$(nproc)" --target qualitydesk qdesk

version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$tree/CMakeCache.txt")
say "Gathering Quality Desk $version"
python3 "$here/gather.py" --bin "$tree/bin" --prefix "$prefix" --out "$out/files" --version "$version" | tee "$out/dlls.txt"

say "Packing"
setup=QualityDesk-$version-setup.exe
portable=QualityDesk-$version-portable
rm -f "$out"/QualityDesk-* "$out/SHA256SUMS"
python3 "$here/make_installer.py" --files "$out/files" --icon "$tree/app/main/qualitydesk.ico" --version "$version" \
    --out "$out/$setup"
rm -rf "$out/portable"
mkdir -p "$out/portable"
cp -R "$out/files" "$out/portable/$portable"
rm "$out/portable/$portable/files.txt"
cp "$here/portable.txt" "$out/portable/$portable/portable"
(cd "$out/portable" && zip -q -r -9 "../$portable.zip" "$portable")
rm -rf "$out/portable"
(cd "$out" && sha256sum "$setup" "$portable.zip" >SHA256SUMS)

limit=$((40 * 1024 * 1024))
[ "$(stat -c %s "$out/$setup")" -lt "$limit" ] || fail "The installer is larger than 40 MB."
say "Done in $(($(date +%s) - began)) s (Qt and the libraries: $prefix_seconds s)"
(cd "$out" && ls -l "$setup" "$portable.zip" && cat SHA256SUMS)
