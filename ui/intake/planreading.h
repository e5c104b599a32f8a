// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agencyregister.h"
#include "intake/readplan.h"

namespace qd
{

/// Everything reading a plan gives: the text, what was understood, what the names stand for.
struct PlanReading {
    SourceText source;
    Proposal proposal;
    std::vector<AgencyDecision> agencies;
};

/// Pure and slow with big files: to be called on a worker thread, with a copy of the register. Errors of
/// readSource and readPlan.
Result<PlanReading> readPlanFile(const QString &file, const AgencyRegister &agencies);
Result<PlanReading> readPlanText(const QString &pasted, const AgencyRegister &agencies);

} // namespace qd
