#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging/linux/build.sh
# Makes the Debian package: installs what building needs, builds the programs with Debian's hardening flags and leaves
# build/linux/qualitydesk_x.y.z_amd64.deb and SHA256SUMS. May be run any number of times.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$root/packaging/steps.sh"
umask 022
folder=$root/build/linux

install_packages run
packages_file=$root/packaging/linux/packages.txt install_packages build

# hardening KIND: the compiler or linker flags of Debian's own packages; without -g, which would only be stripped again
hardening() {
    DEB_BUILD_MAINT_OPTIONS="hardening=+all reproducible=-fixfilepath,-fixdebugpath" DEB_CXXFLAGS_MAINT_STRIP=-g dpkg-buildflags --get "$1"
}

say "Configuring and building in build/linux"
launcher=()
if command -v ccache >/dev/null; then
    launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
fi
cmake -G Ninja -S "$root" -B "$folder" -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX=/usr -DQD_TESTS=OFF \
    -DCMAKE_CXX_FLAGS="$(hardening CXXFLAGS) $(hardening CPPFLAGS)" \
    -DCMAKE_EXE_LINKER_FLAGS="$(hardening LDFLAGS) -Wl,--as-needed" "${launcher[@]}"
cmake --build "$folder" --parallel "$(nproc)"

say "Packing"
rm -rf "$folder"/*.deb "$folder/SHA256SUMS" "$folder/_CPack_Packages"
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct 2>/dev/null || date +%s)}
export SOURCE_DATE_EPOCH
(cd "$folder" && cpack -G DEB && sha256sum -- *.deb >SHA256SUMS)
deb=$(echo "$folder"/qualitydesk_*.deb)
version=$(dpkg-deb -f "$deb" Version)
grep -q "^## $version\b" "$root/CHANGELOG.md" || echo "Note: CHANGELOG.md has no heading for version $version yet."

say "Done"
dpkg-deb -f "$deb" Package Version Architecture Installed-Size Depends Suggests
echo "$(stat -c %s "$deb") bytes: $deb"
cat "$folder/SHA256SUMS"
