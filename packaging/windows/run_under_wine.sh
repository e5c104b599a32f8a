#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run_under_wine.sh PROGRAM.exe [ARGUMENT...]
# Runs one cross-built test for ctest, with Qt's real Windows platform on the virtual display. Wine keeps QT_* variables
# from the program unless they are called WINEQT_*; a test prints nothing to a pipe unless Qt is told that stderr is
# wanted; the expressions' just-in-time compiler is off as in our programs (app/base/regexjit.h).
set -euo pipefail
unset QT_QPA_PLATFORM
export WINEQT_FORCE_STDERR_LOGGING=1 WINEQT_ENABLE_REGEXP_JIT=0
. "$(dirname "${BASH_SOURCE[0]}")/start_under_wine.sh"
start_under_wine wine "$@"
