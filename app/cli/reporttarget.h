// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/plan/planbook.h"

namespace qd
{

class Arguments;
class Console;
class DatabaseUse;

/// The report that `--task`, `--agency` and `--period` name.
struct ReportTarget {
    PlanBook book; ///< of its task alone: one report must not cost more the more there are
    MeasureId measure;
    AgencyId agency;
    Period period;
};

/// Errors: OptionValueWrong, TaskUnknown, MeasureUnknown, MeasureAmbiguous, AgencyUnknown, AgencyAmbiguous,
/// PeriodMalformed.
Result<ReportTarget> reportTarget(const Arguments &arguments, const DatabaseUse &use, Console &console);

} // namespace qd
