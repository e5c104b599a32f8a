# SPDX-License-Identifier: GPL-3.0-or-later
# The Qt tests under Wine. Left out, each for its reason:
#   arch        reads the source tree, says nothing about Windows
#   tst_killed  kills a process two hundred times: Wine starts one too slowly
#   bench       measures
qttests_left_out='tst_layers|tst_killed|bench'

check_qttests() {
    local tree=$out/tree prefix
    prefix=$("$here/prefix/build.sh" --have)
    say "Building the tests for Windows"
    cmake --build "$tree" --parallel "$(nproc)" >"$trial_log" 2>&1 || { tail -20 "$trial_log"; wrong "the tests build"; return 0; }
    use_pc tests zh_CN
    # where the tests find their libraries, plugins and Qt's Chinese
    local qt
    qt=$(echo "$prefix" | tr ";" "\n" | grep /qtbase-)
    printf '[Paths]\nPlugins=Z:%s/plugins\nTranslations=Z:%s/translations\n' "$qt" "$out/files" >"$tree/bin/qt.conf"
    WINEPATH="$(windows_path "$out/files");$(windows_path "$qt/bin")"
    export WINEPATH
    start_display 1366 768
    local code=0
    (cd "$tree" && export HOME=$WINEPREFIX.home LC_ALL=$pc_locale && ctest -E "$qttests_left_out" --output-on-failure --parallel "$(nproc)") >"$out/qttests.log" 2>&1 || code=$?
    unset WINEPATH
    grep -E '^[0-9]+% tests passed|Failed$|\(Failed\)|Timeout' "$out/qttests.log" || true
    # what failed, where nobody can open the log any more
    [ "$code" -eq 0 ] || grep -E -B4 -A4 '^(FAIL!|QFATAL|XPASS)|\*\*\*(Failed|Timeout|Exception)' "$out/qttests.log" | head -60 || true
    same "the Qt tests pass under Wine (log: build/windows/qttests.log)" 0 "$code"
}
