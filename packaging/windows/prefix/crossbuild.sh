# SPDX-License-Identifier: GPL-3.0-or-later
# What the parts build with; sourced by build.sh, which sets here, sources_dir, build_dir, install_dir, prefix and log.

# fetch_source NAME VERSION APT_FOLDER TARGET: the unpacked source at TARGET/NAME, through apt files of our own, so that
# the machine's apt stays as it is and needs no deb-src. apt verifies the archive's signature and every checksum.
fetch_source() (
    name=$1 version=$2 apt=$3 target=$4
    mkdir -p "$apt/lists/partial" "$apt/archives/partial" "$target"
    mirror=$(sed -n -E 's/^(URIs: *|deb +(\[[^]]*\] +)?)(https?:\/\/[^ ]*\/debian)\/?( .*)?$/\3/p' \
        /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null | head -1 || true)
    echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] ${mirror:-http://deb.debian.org/debian} bookworm main" \
        >"$apt/sources.list"
    options=(-o Dir::Etc::sourcelist="$apt/sources.list" -o Dir::Etc::sourceparts=/dev/null
        -o Dir::State::lists="$apt/lists" -o Dir::Cache="$apt" -o APT::Sandbox::User="$(id -un)")
    cd "$target"
    { [ -n "$(ls "$apt/lists" | grep Sources)" ] || apt-get "${options[@]}" update; } >>"$log" 2>&1
    apt-get "${options[@]}" source --only-source "$name=$version" >>"$log" 2>&1 || {
        apt-get "${options[@]}" update >>"$log" 2>&1
        apt-get "${options[@]}" source --only-source "$name=$version" >>"$log" 2>&1
    } || { tail -5 "$log" >&2; echo "The source $name $version could not be fetched." >&2; exit 1; }
    for folder in "$name"-*/; do
        [ -d "$folder/debian" ] && mv "$folder" "$name"
    done
    [ -d "$name" ]
)

# cross_cmake SOURCE [OPTION...]: configures for Windows into $build_dir
cross_cmake() {
    local source=$1
    shift
    cmake -G Ninja -S "$source" -B "$build_dir" -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$install_dir" \
        -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" "-DQD_PREFIX=$prefix" "$@"
}

# cross_build TARGET
cross_build() { cmake --build "$build_dir" --parallel "$(nproc)" --target "$1"; }

# name_place TARGET: files that name the folder they were installed into name the one they will lie in
name_place() {
    grep -rlF "$install_dir" "$install_dir" --include='*.pc' --include='*.cmake' | while read -r file; do
        sed -i "s|$install_dir|$1|g" "$file"
    done
}

# keep_copyrights: Debian's copyright files travel with the part, for the licences page
keep_copyrights() {
    local name
    mkdir -p "$install_dir/copyrights"
    for name in $sources; do
        cp "$sources_dir/$name/debian/copyright" "$install_dir/copyrights/$name"
    done
}
