// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/check/progressinput.h"
#include "workspace/door/workspace.h"

// What agencies report. Each is one transaction, one audit entry and one undo step, and ends
// with exactly one changed().
namespace qd
{

/// Appends a version. Faults of validate() that are no warnings are returned as its error and nothing is
/// written.
Result<ProgressId> addProgress(Workspace &workspace, const ProgressInput &input);

/// Several in one step, each as above: all are written or, with the error of the first that is refused, none.
Result<std::vector<ProgressId>> addReports(Workspace &workspace, const std::vector<ProgressInput> &inputs);

} // namespace qd
