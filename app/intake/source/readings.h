// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qd
{

/// How many characters have their sound in brackets behind them, as some programs that turn pages into
/// traditional characters leave it: 印發(fā), 執(zhí)行. A sound bears a mark of its tone.
qsizetype readingsIn(QStringView text);

/// From how many on they are a program's and not the author's.
inline constexpr qsizetype fewestReadings = 3;

/// Without them.
QString withoutReadings(const QString &text);

} // namespace qd
