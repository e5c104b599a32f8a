// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/counts.h"

namespace qd
{

/// One measure as one agency has it, in one role.
struct AgencyItem {
    const Measure *measure = nullptr;
    Role role = Role::Responsible;
    AgencyId through; ///< the collective it answers through; 0 when it is named itself
    Verdict verdict; ///< as far as the agency is concerned; of a collective with members that of the measure
    /// What is owed and made in the period in this role; of a collective by its members. An agency with two
    /// roles on a measure owes once, under the first.
    DutyCount duties;
    bool counted = true; ///< false: of a 临时任务 that is listed and not counted (Task::counted)
};

/// What one agency answers for, in document order: a measure stands once for each role.
struct AgencyWork {
    AgencyId agency;
    bool throughMembers = false; ///< a collective with members on that day
    std::vector<AgencyItem> items;
    /// Measures on which it is named but exempt: nothing is owed and they count nowhere.
    std::vector<const Measure *> exempt;
};

/// Of every agency with a part, in official order, by the facts up to the day, of the measures that the
/// filter lists; where the filter names an agency, of that one alone. The sums agree with countPlan() of the
/// same filter, but for duties of a past period that somebody owed who answers for the measure no longer.
std::vector<AgencyWork> agencyWork(
    const PlanBook &book, const Period &period, QDate day, const TaskFilter &filter = {});

} // namespace qd
