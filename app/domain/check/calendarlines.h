// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/records/duerecords.h"

#include <vector>

namespace qd
{

/// A table of working days as a csv file has it, a day a line: the day, whether it is worked on (1, 0, 是, 否, 上班, 放假), its
/// name, which may be missing: 2023-10-01,0,国庆节. A first line of column heads and empty lines are passed over. Each day once.
/// Error: CalendarMalformed names the first line that cannot be read; a text without any day is one, too.
Result<std::vector<CalendarDay>> readCalendar(QStringView text);

} // namespace qd
