// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace qd
{

/// Whether a line may end before the code unit at `at` (GB/T 15834): no mark that closes, joins or parts
/// begins a line, none that opens ends one, and dashes and dots of two stay together.
bool mayBreak(QStringView text, qsizetype at);

/// The last place behind `start` and not behind `end` where a line may end, not within a western word or
/// number if there is another; -1 where there is none.
qsizetype lastBreak(QStringView text, qsizetype start, qsizetype end);

} // namespace qd
