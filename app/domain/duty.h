// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planbook.h"

namespace qd
{

/// One report that is owed (应报): this agency on this measure in this period.
struct Duty {
    MeasureId measureId;
    AgencyId agencyId; ///< a member, where the party is a collective with members
    Role role = Role::Responsible;
    bool reported = false;
};

/// Who owes a report on the measure in the period: every party, collectives counted as their members on the
/// period's last day, less the exempt pairs; none when the measure starts after the period or was finished
/// before it began. An agency with two roles owes once, under the first.
std::vector<Duty> dutiesOf(const PlanBook &book, const Measure &measure, const Period &period);

/// All of the plan, in document order.
std::vector<Duty> dutiesIn(const PlanBook &book, const Period &period);

struct DutyCount {
    int reported = 0;
    int due = 0;
};
DutyCount countDuties(const std::vector<Duty> &duties);

/// Whose word decides state, percent and reporting of a measure: the leads; without one the summarising
/// agency of the task; without one everybody who answers for it.
std::vector<AgencyId> principalsOf(const PlanBook &book, const Measure &measure, QDate day);

/// Whether the agency has a part in the measure on that day, itself or through a collective (progress of
/// others is refused).
bool hasPart(const PlanBook &book, const Measure &measure, AgencyId agency, QDate day);

} // namespace qd
