// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/planbook.h"

namespace qd
{

/// One agency that answers for a measure on a day.
struct Answer {
    AgencyId agency; ///< a member, where the party is a collective with members on that day
    AgencyId through; ///< the collective it answers through; 0 when it is named itself
    Role role = Role::Responsible;
    bool exempt = false; ///< unticked by the office: named on paper, but nothing is owed or counted
};

/// Who answers for the measure on the day, through which collective, in which role, exempt or not: the one place
/// that says so for lists, counts, duties, lights and papers. In printed order, each agency once a role (named
/// itself before through a collective). The summarising agency of the task, where it is no party, stands last as
/// joint.
std::vector<Answer> answersFor(const PlanBook &book, const Measure &measure, QDate day);

/// The agency itself or a collective that it answers through, in `role` where one is given, and not exempt.
bool answers(const PlanBook &book, const Measure &measure, AgencyId agency, std::optional<Role> role, QDate day);

/// Whether the agency has a part in the measure on that day, exempt or not (progress of others is refused).
bool hasPart(const PlanBook &book, const Measure &measure, AgencyId agency, QDate day);

/// Whether an answer owes reports: lead, joint and responsible ones do, supporting ones where the office says so.
bool owes(const PlanBook &book, const Answer &answer);

/// Whose word decides state, percent and reporting of a measure: the leads; without one the summarising
/// agency of the task; without one everybody who answers for it, supporting agencies only where there is nobody
/// else. Not the exempt ones.
std::vector<AgencyId> principalsOf(const PlanBook &book, const Measure &measure, QDate day);
/// Among those who answer.
std::vector<AgencyId> principalsOf(
    const PlanBook &book, const Measure &measure, const std::vector<Answer> &answers);

} // namespace qd
