// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/agencyregister.h"
#include "intake/readplan.h"
#include "review/importreview.h"

#include <functional>

namespace qd
{

/// Everything reading a plan gives: the text, what was understood, what the names stand for.
struct PlanReading {
    SourceText source;
    Proposal proposal;
    std::vector<AgencyDecision> agencies;
};

/// What somebody set the columns of a table with these headings to before; nothing when nobody did. Called on
/// the thread that reads.
using KnownColumns = std::function<std::optional<std::vector<ColumnRole>>(const QStringList &headings)>;

// Slow with big files: to be called on a worker thread, with a copy of the register. Errors of readSource and
// readPlan. A task table whose columns are known is read as they were set, unless the options say how.

/// `known` may be empty: then no columns are.
Result<PlanReading> understandPlan(SourceText source, const ReadOptions &options,
    const AgencyRegister &agencies, const KnownColumns &known = {});
Result<PlanReading> readPlanFile(
    const QString &file, const AgencyRegister &agencies, const KnownColumns &known);
/// `html`: the rich flavour of what was pasted, or empty. Where it cannot be read the plain text is.
Result<PlanReading> readPlanText(
    const QString &pasted, const QString &html, const AgencyRegister &agencies, const KnownColumns &known);

/// Makes it a plan of that year. A phrase without a year (6月底前) is of the plan's year, so its day moves
/// along.
void moveToYear(Proposal &proposal, int year);

/// Where the review of what was read begins: one measure a task is what most offices report on; a table's
/// rows are measures already. As a changed version of `before` it begins as that plan is
/// (ImportReview::beginLike); nullptr: a plan of its own.
ImportReview beginReview(const PlanReading &reading, const PlanBook *before = nullptr);

} // namespace qd
