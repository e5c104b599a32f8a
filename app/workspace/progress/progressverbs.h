// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/check/progressinput.h"
#include "workspace/door/workspace.h"

// What agencies report. Each is one transaction, one audit entry and one undo step, and ends
// with exactly one changed().
namespace qd
{

/// Appends a version, handed in on the day it was received, or a draft. Faults of validate() that are no warnings are returned as its error and nothing is
/// written.
Result<ProgressId> addProgress(Workspace &workspace, const ProgressInput &input);

/// Several in one step, each as above: all are written or, with the error of the first that is refused, none.
Result<std::vector<ProgressId>> addReports(Workspace &workspace, const std::vector<ProgressInput> &inputs);

/// Another percent for what an agency reported.
struct PercentInput {
    MeasureId measureId;
    AgencyId agencyId;
    Period period;
    int percent = 0;
};
/// Appends a version of each of these reports that differs from its newest in the percent alone. Errors:
/// PercentOutOfRange, TextMissing where there is no report yet.
Result<> pastePercents(Workspace &workspace, const std::vector<PercentInput> &percents);

} // namespace qd
