#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tests/fuzz/run.sh [SECONDS] [TARGET...]
# Builds the fuzz targets under the sanitizers and runs each for SECONDS (600 when not said) from the seeds that
# make_seeds writes and what earlier runs found (build/fuzz/corpus). Fails at the first finding; the input that made it
# lies in build/fuzz/findings. Installs the packages it needs; may be run for several targets at the same time.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$root/packaging/steps.sh"
cd "$root"
seconds=${1:-600}
shift || true
targets=("$@")
if [ ${#targets[@]} -eq 0 ]; then
    for source in tests/fuzz/fuzz_*.cpp; do
        targets+=("$(basename "$source" .cpp | sed 's/^fuzz_//')")
    done
fi
install_packages run fuzz
mkdir -p build/fuzz/findings
(
    flock 9
    build fuzz make_seeds "${targets[@]/#/fuzz_}"
    build/fuzz/bin/make_seeds build/fuzz/seeds
) 9>build/fuzz/lock
failed=
for target in "${targets[@]}"; do
    mkdir -p "build/fuzz/corpus/$target" "build/fuzz/seeds/$target"
    dictionary=()
    [ ! -f "tests/fuzz/$target.dict" ] || dictionary=(-dict="tests/fuzz/$target.dict")
    echo "== fuzz_$target, $seconds s"
    # 5 s and 300 MB are what a reader may take; the sanitizers take some three times as much of either
    if ! UBSAN_OPTIONS=print_stacktrace=1 build/fuzz/bin/fuzz_"$target" -max_total_time="$seconds" -timeout=15 \
        "${dictionary[@]}" -rss_limit_mb=1024 -max_len=65536 -print_final_stats=1 -artifact_prefix="build/fuzz/findings/$target-" \
        "build/fuzz/corpus/$target" "build/fuzz/seeds/$target" 2>"build/fuzz/$target.log"; then
        tail -40 "build/fuzz/$target.log"
        failed="$failed $target"
    fi
    grep -E 'stat::number_of_executed_units|stat::peak_rss_mb|cov:' "build/fuzz/$target.log" | tail -3 || true
done
[ -z "$failed" ] || { echo "findings in:$failed"; exit 1; }
