#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds with warnings as errors, runs every test, then builds everything without a
# window under the address and undefined-behaviour sanitizers and runs those tests again. Between the two the tests of
# storage and workspace run against PostgreSQL; that they cannot is a failure here. Needs no display.
# May be run any number of times.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$root/packaging/steps.sh"

# run_tests PRESET: all tests of build/PRESET; the log stays beside them
run_tests() {
    say "Running the tests of preset $1"
    (cd "$root" && QT_QPA_PLATFORM=offscreen ctest --preset "$1" --parallel "$(nproc)") | tee "$root/build/$1/tests.log"
}

install_packages run test
outcome=0
for preset in ci asan; do
    build "$preset"
    run_tests "$preset" || outcome=1
    if [ "$preset" = ci ]; then
        say "Running the tests of storage and workspace against PostgreSQL"
        "$root/tests/postgresql/run.sh" "$root/build/ci" | tee "$root/build/ci/onserver.log" || outcome=1
    fi
done

say "Summary"
for preset in ci asan; do
    printf '%-5s ' "$preset"
    grep -E '^[0-9]+% tests passed' "$root/build/$preset/tests.log" || echo "no tests ran"
done
tail -n 1 "$root/build/ci/onserver.log"
exit "$outcome"
