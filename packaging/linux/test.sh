#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging/linux/test.sh [--fresh] [DEB]
# Installs the Debian package (default: the one of packaging/linux/build.sh) into a fresh Debian 12 root and does the
# main job there as an ordinary user: plan in, report entered, papers out, window opened; then upgrade, removal, and the
# proof that no network is used. Needs root. The base system and the packages fetched are kept under
# ${XDG_CACHE_HOME:-~/.cache}/qualitydesk/linux-root; --fresh makes them anew. Leaves papers and pictures in
# build/linux/tried. Always takes the root away again.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$root/packaging/steps.sh"
. "$root/packaging/linux/freshroot.sh"
here=$root/packaging/linux

fresh= deb=
for word in "$@"; do
    case $word in
        --fresh) fresh=yes ;;
        -*) fail "usage: packaging/linux/test.sh [--fresh] [DEB]" ;;
        *) deb=$(realpath -- "$word") ;;
    esac
done
[ "$(id -u)" -eq 0 ] || fail "A fresh Debian root can only be made by root: run this as root (sudo packaging/linux/test.sh)."
if [ "${QD_OWN_MOUNTS:-}" != yes ]; then
    # In a mount namespace of its own nothing stays mounted, even if this script is killed.
    unshare -m --propagation private true 2>/dev/null || fail "This machine does not let root mount (unshare -m is refused), which a Debian root needs."
    QD_OWN_MOUNTS=yes exec unshare -m --propagation private "${BASH_SOURCE[0]}" "$@"
fi
deb=${deb:-$(find "$root/build/linux" -maxdepth 1 -name "qualitydesk_*_amd64.deb" 2>/dev/null | sort -V | tail -n 1 || true)}
[ -r "$deb" ] || fail "There is no package yet: run packaging/linux/build.sh first."
packages_file=$here/packages.txt install_packages test

tried=$root/build/linux/tried
plan=$root/../shared/seed/jingan-2023-work-points.txt
checker=$root/../shared/tools/gongwen_check.py
if [ ! -r "$plan" ]; then
    plan=$root/resources/samples/sample-plan.txt
    echo "The shared seed plan is not here, so our own sample plan is used."
fi
home=/home/王小明
started=$(date +%s)

# as_clerk STEP...: userjob.sh as an ordinary user with a Chinese home folder and nothing else in the environment
as_clerk() {
    in_root runuser -u clerk -- env -i HOME=$home USER=clerk LANG=C.UTF-8 PATH=/usr/bin:/bin bash /test/userjob.sh "$@"
}

# megabytes: what the root takes, without the packages fetched
megabytes() { du -sm --exclude=proc --exclude=archives "$base" | cut -f1; }

# older_package OUT: the same package under a lower version number
older_package() {
    local folder=$base/test/older
    dpkg-deb -R "$deb" "$folder"
    sed -i 's/^Version: .*/Version: 0.0.1/' "$folder/DEBIAN/control"
    dpkg-deb --root-owner-group -Zgzip -b "$folder" "$1" >/dev/null
    rm -rf "$folder"
}

# fingerprint: of every file the user has, but for locks and settings of the running program
fingerprint() { (cd "$base$home" && find . -type f \( -name '*.db' -o -name '*.pdf' \) -print0 | sort -z | xargs -0 sha256sum); }

# installed VERSION: that version is configured
installed() {
    local found
    found=$(in_root dpkg-query -W -f='${db:Status-Status} ${Version}' qualitydesk)
    [ "$found" = "installed $1" ] || fail "WRONG: dpkg says: $found, wanted $1"
    echo "ok: version $1 is installed"
}

# same_data BEFORE WHAT: the user's files are byte for byte what they were
same_data() {
    [ "$1" = "$(fingerprint)" ] || fail "WRONG: $2 changed the user's files"
    echo "ok: $2 left all $(wc -l <<<"$1") files of the user as they were"
}

look_at_papers() {
    local kind pdf text
    for kind in handout breakdown; do
        pdf=$tried/$kind.pdf
        cp "$base$home/文档/$kind.pdf" "$pdf"
        text=$(pdftotext "$pdf" - | tr -d ' \n')
        grep -q 区市场监管局 <<<"$text" || fail "WRONG: the text of $kind.pdf cannot be read back"
        echo "ok: $kind.pdf: $(pdfinfo "$pdf" | sed -n 's/^Pages: *//p') pages, text read back"
        if [ -r "$checker" ]; then
            python3 "$checker" "$pdf" >"$tried/$kind.check" || { cat "$tried/$kind.check"; fail "WRONG: $kind.pdf falls short of GB/T 9704"; }
            echo "ok: $kind.pdf: $(grep -c '^ *ok' "$tried/$kind.check") measures of gongwen_check hold"
        fi
    done
    [ -r "$checker" ] || echo "The shared gongwen_check.py is not here, so the papers are not measured."
}

say "Making a fresh Debian 12 root"
make_root
rm -rf "$tried"
mkdir -p "$tried" "$base/test"
cp "$deb" "$here"/{userjob,nonetwork,manuals}.sh "$base/test/"
cp "$plan" "$base/test/plan.txt"
deb=$base/test/$(basename "$deb")
version=$(dpkg-deb -f "$deb" Version)
in_root useradd --create-home --home-dir $home --shell /bin/bash clerk

say "Installing the package, its dependencies resolved by apt"
before=$(megabytes)
apt_in_root install --no-install-recommends "/test/$(basename "$deb")" # without: what it depends on must be enough
installed "$version"
echo "    the root grew from $before to $(megabytes) MB"

say "The main job, as a user whose home folder is $home"
as_clerk job /test/plan.txt
as_clerk window
look_at_papers

say "Removal, an older version, upgrade"
files=$(in_root dpkg -L qualitydesk | while read -r file; do [ -d "$base$file" ] || echo "$file"; done)
data=$(fingerprint)
apt_in_root remove qualitydesk
for file in $files; do [ ! -e "$base$file" ] || fail "WRONG: $file stayed after removal"; done
echo "ok: removal took away all $(wc -l <<<"$files") files of the package"
same_data "$data" removal
older_package "$base/test/older.deb"
apt_in_root install /test/older.deb
installed 0.0.1
as_clerk data
data=$(fingerprint)
apt_in_root install "/test/$(basename "$deb")"
installed "$version"
same_data "$data" "the upgrade"
as_clerk data

say "What the desktop gets"
# shellcheck disable=SC2046
apt_in_root install --no-install-recommends $(packages_file=$here/packages.txt packages_of root)
in_root desktop-file-validate /usr/share/applications/cn.qualitydesk.QualityDesk.desktop
echo "ok: desktop entry is valid"
in_root appstreamcli validate --no-net /usr/share/metainfo/cn.qualitydesk.QualityDesk.metainfo.xml
as_clerk mime
for file in $(in_root dpkg -L qualitydesk | grep '/icons/hicolor/.*/apps/.'); do [ -s "$base$file" ] || fail "WRONG: $file is empty"; done
echo "ok: icons: $(in_root dpkg -L qualitydesk | sed -n 's|.*/hicolor/\([^/]*\)/apps/.*|\1|p' | sort -n | xargs)"
in_root bash /test/manuals.sh qdesk qualitydesk /usr/share/man
in_root man -w qdesk qualitydesk
as_clerk screen
if command -v convert >/dev/null; then
    convert "xwd:$base$home/window.xwd" "$tried/window.png"
    echo "    picture: build/linux/tried/window.png"
fi

say "No network"
in_root bash /test/nonetwork.sh /usr/bin/qdesk /usr/bin/qualitydesk /test/plan.txt || {
    code=$?
    [ $code -eq 77 ] || fail "WRONG: see above"
}

say "Removal for good"
data=$(fingerprint)
apt_in_root purge qualitydesk
same_data "$data" "the purge"

say "All well: qualitydesk $version on Debian $(cat "$base/etc/debian_version"), $(($(date +%s) - started)) s"
