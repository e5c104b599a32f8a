#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tests/hostile/run.sh [MINUTES]
# Makes system calls fail and kills programs at them, at places of chance, for MINUTES (30 when not said): backup,
# restore, import and saving must be done or not done, and lose nothing they acknowledged. Ends with 0 when all held.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$root/packaging/steps.sh"
install_packages run test
build ci tst_faults qdesk deskholder
minutes=${1:-30}
# Qt Test ends a function after five minutes by itself
QTEST_FUNCTION_TIMEOUT=$(((minutes + 5) * 60000)) QD_HOSTILE_MINUTES=$minutes QT_QPA_PLATFORM=offscreen "$root/build/ci/bin/tst_faults" -maxwarnings 0
