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

// Slow with big files: to be called on a worker thread, with a copy of the register. Errors of readSource and
// readPlan. A task table whose columns the clerk set before (mappingmemory.h) is read as she set them.

Result<PlanReading> readPlanFile(const QString &file, const AgencyRegister &agencies);
/// `html`: the rich flavour of what was pasted, or empty. Where it cannot be read the plain text is.
Result<PlanReading> readPlanText(const QString &pasted, const QString &html, const AgencyRegister &agencies);
/// The same text, read as the clerk settled it: another document of the file, other columns of the table.
Result<PlanReading> readPlanAgain(
    const SourceText &source, const ReadOptions &options, const AgencyRegister &agencies);

} // namespace qd
