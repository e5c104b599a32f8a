# SPDX-License-Identifier: GPL-3.0-or-later
# A fresh Debian 12 root to try the package in; sourced by test.sh. Sets $base, the folder of the root.

cache=${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/qualitydesk/linux-root
mirror=${QD_DEBIAN_MIRROR:-http://deb.debian.org/debian}
base=

# in_root COMMAND...: inside, with a plain environment
in_root() {
    chroot "$base" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 "$@"
}

# apt_in_root ARGUMENTS...: apt-get without questions; its chatter is shown only when it fails
apt_in_root() {
    in_root env DEBIAN_FRONTEND=noninteractive ${http_proxy:+http_proxy="$http_proxy"} \
        apt-get -y -q -o APT::Sandbox::User=root "$@" >"$base/test/apt.log" 2>&1 ||
        { cat "$base/test/apt.log" >&2; fail "WRONG: apt-get $* failed in the fresh root"; }
    sed -n 's/^\([0-9]* upgraded.*\)/    apt: \1/p; s/^Need to get/    apt: fetches/p; s/^After this/    apt: after this/p' "$base/test/apt.log"
}

take_root_away() {
    local mounted
    [ -n "$base" ] || return 0
    for mounted in var/cache/apt/archives proc; do
        ! mountpoint -q "$base/$mounted" || umount -l "$base/$mounted"
    done
    if awk '{ print $2 }' /proc/mounts | grep -F "$base/" >/dev/null; then
        echo "Something is still mounted below $base, so it is left there." >&2
        return 0
    fi
    rm -rf --one-file-system "$base"
}

# make_base: the tarball of a bare Debian 12, kept for the next time
make_base() {
    local tarball=$1 bare=$cache/bare.$$
    base=$bare # so that the trap takes it away if this is interrupted
    debootstrap --variant=minbase bookworm "$bare" "$mirror" >"$cache/debootstrap.log" 2>&1 ||
        { tail -n 5 "$cache/debootstrap.log" >&2; fail "debootstrap could not make the base system (network?), see $cache/debootstrap.log"; }
    rm -f "$bare"/var/cache/apt/archives/*.deb
    tar -C "$bare" --numeric-owner --one-file-system -czf "$tarball.part" .
    mv "$tarball.part" "$tarball"
    rm -rf --one-file-system "$bare"
    base=
}

# make_root: unpacks the base into a new folder and lets apt work in it
make_root() {
    local tarball=$cache/bookworm-minbase-amd64.tar.gz
    mkdir -p "$(dirname "$cache")"
    exec 9>"$cache.lock"
    flock -n 9 || fail "Another packaging/linux/test.sh is running on this machine; let it finish first."
    rm -rf --one-file-system "$cache"/root.* "$cache"/bare.* # what a killed run may have left
    [ -z "$fresh" ] || rm -rf --one-file-system "$cache"
    mkdir -p "$cache/archives/partial"
    trap take_root_away EXIT
    trap 'exit 130' INT TERM HUP
    if [ -r "$tarball" ]; then
        echo "base system: from $tarball"
    else
        echo "base system: made with debootstrap, kept as $tarball"
        make_base "$tarball"
    fi
    base=$(mktemp -d "$cache/root.XXXXXX")
    chmod 755 "$base"
    tar -C "$base" --numeric-owner -xzf "$tarball"
    mkdir -p "$base/test"
    mount -t proc proc "$base/proc"
    mount --bind "$cache/archives" "$base/var/cache/apt/archives"
    cp /etc/resolv.conf /etc/hosts "$base/etc/"
    printf '#!/bin/sh\nexit 101\n' >"$base/usr/sbin/policy-rc.d" # no service is started in here
    chmod 755 "$base/usr/sbin/policy-rc.d"
    apt-config dump | grep -iE '^Acquire::(http|https)::proxy' >"$base/etc/apt/apt.conf.d/99proxy" || true
    printf 'deb %s bookworm main\ndeb %s bookworm-updates main\ndeb %s bookworm-security main\n' \
        "$mirror" "$mirror" "${mirror%/*}/debian-security" >"$base/etc/apt/sources.list"
    apt_in_root update
    apt_in_root dist-upgrade
}
