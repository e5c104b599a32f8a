// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/verdict.h"

#include <functional>
#include <vector>

namespace qd
{

/// A measure that other rules of the office would give another light.
struct LightChange {
    MeasureId measure;
    Verdict before; ///< by the rules that hold
    Verdict after; ///< by the others
};

/// What the rules would turn on the day: the measures that lists show (临时任务 beside the counts too) whose
/// light becomes another one, in document order. `goOn` is asked now and then; false stops, and what was
/// found so far is returned.
std::vector<LightChange> lightChanges(
    const PlanBook &book, const OfficeRules &rules, QDate day, const std::function<bool()> &goOn = {});

} // namespace qd
