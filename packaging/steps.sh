# SPDX-License-Identifier: GPL-3.0-or-later
# What run.sh and test.sh share; sourced, with $root set to the top of the tree.

export CCACHE_SLOPPINESS=pch_defines,time_macros # ccache, where it is used, helps with precompiled headers only so

say() { printf '\n== %s\n' "$*"; }

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# packages_of SECTION...: the package names in those sections of $packages_file (default: packaging/packages.txt)
packages_of() {
    local section
    for section in "$@"; do
        awk -v wanted="[$section]" '/^\[/ { on = $0 == wanted; next } on && NF && !/^#/' "${packages_file:-$root/packaging/packages.txt}"
    done
}

is_installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# install_packages SECTION...: what of them is missing; asks apt only then
install_packages() {
    local package missing=() as_root=()
    for package in $(packages_of "$@"); do
        is_installed "$package" || missing+=("$package")
    done
    if [ ${#missing[@]} -eq 0 ]; then
        say "All Debian packages are installed"
        return
    fi
    say "Installing Debian packages: ${missing[*]}"
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "Installing packages needs root: run this as root, or install sudo."
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get update
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"
}

# build PRESET [TARGET...]: configures and builds build/PRESET, faster where ccache happens to be there
build() {
    local launcher=() target=()
    [ $# -lt 2 ] || target=(--target "${@:2}")
    if command -v ccache >/dev/null; then
        launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    fi
    say "Configuring and building preset $1 in build/$1"
    (cd "$root" && cmake --preset "$1" "${launcher[@]}" && cmake --build --preset "$1" "${target[@]}" --parallel "$(nproc)")
}
