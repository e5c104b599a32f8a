// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/planbook.h"

namespace qd
{

/// The agencies with work in the plan that the office has still to look at: those whose name an open doubt is
/// about, then those without a liaison officer or phone, each in official order. No collectives: nobody calls
/// them.
std::vector<AgencyId> unconfirmedAgencies(const PlanBook &book, QDate day);

/// How many measures are without a deadline on the day, as the filter 未定时限 lists them.
int measuresWithoutDeadline(const PlanBook &book, QDate day);

} // namespace qd
