#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging/windows/test.sh
# Tries what build.sh left in build/windows, on Windows PCs made of Wine with a virtual display: install, main job,
# window, upgrade, bad situations, uninstall, portable, other languages and scales, and the Qt tests. Screenshots go to
# build/windows/shots. Ends with 0 when nothing was wrong. May be run any number of times.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$root/packaging/steps.sh"
here=$root/packaging/windows

# Wine 8 needs the page at 0x7ffe0000, and where the system puts heaps at random, one process in some thousand finds its
# own heap there and ends before it began ("failed to map the shared user data").
if [ -z "${QD_STEADY:-}" ]; then
    export QD_STEADY=1
    if setarch -R true 2>/dev/null; then exec setarch -R "$0" "$@"; fi
    say "Heaps stay at random addresses here (setarch -R is refused): a program may rarely fail to start under Wine."
fi
began=$(date +%s)

packages_file=$here/packages.txt install_packages build test
install_packages run
"$here/prefix/build.sh" --have >/dev/null || fail "Qt for Windows is not in the cache: run packaging/windows/build.sh first."

out=$root/build/windows
setup=$(echo "$out"/QualityDesk-*-setup.exe)
[ -f "$setup" ] || fail "There is no installer in $out: run packaging/windows/build.sh first."
version=$(basename "$setup" | sed 's/^QualityDesk-//; s/-setup\.exe$//')
trial_log=$out/trial.log said=$out/said.log
gongwen=$root/../shared/tools/gongwen_check.py
plan=$root/../shared/seed/jingan-2023-work-points.txt
if [ ! -f "$plan" ]; then
    plan=$root/resources/samples/sample-plan.txt
    echo "../shared is not there: the sample plan takes the place of the customer's."
fi

# the Linux program to compare with: the one the tests were run with, else a release build
preset=release
[ ! -d "$root/build/ci" ] || preset=ci
build "$preset" qdesk
native=$root/build/$preset/bin/qdesk

for file in "$here/wine.sh" "$here"/trials/*.sh; do . "$file"; done
trap 'close_pc; stop_display; ! mountpoint -q "$out/disk" || umount "$out/disk"' EXIT
rm -rf "$out/shots" "$wine_restarts"
make_locales

say "What lies in the package"
check_contents
say "A Chinese PC: install, upgrade, bad situations"
use_pc chinese zh_CN
start_display 1366 768
check_install
check_installer_pages
say "The main job on the command line"
check_mainjob
say "The main job in the window"
check_window
say "Portable, from a folder with a Chinese name and spaces"
check_portable
say "Uninstall"
check_uninstall
say "An English PC in New York; 125, 150, 175 %"
check_systems
say "The Qt tests"
check_qttests

say "Summary: $good looked at and right, $bad wrong, $(($(date +%s) - began)) s; screenshots in build/windows/shots"
restarts=$(cat "$wine_restarts" 2>/dev/null | wc -l)
[ "$restarts" -eq 0 ] || echo "$restarts starts died before main and were made once more (build/windows/restarts.log)"
[ "$bad" -eq 0 ]
