// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/door/workspace.h"

// 汇总稿: the one text of a task and period that the office made of what the agencies reported.
namespace qd
{

/// Writes what is wanted in place of what the caller saw (nothing: there was none), as one transaction, audit
/// entry and undo step; a blank text takes it away. Of `wanted` task, period, text and sources are read.
/// Errors: TaskUnknown, PeriodMalformed; FieldChangedMeanwhile where another text came since.
Result<> setSummary(Workspace &workspace, const std::optional<SummaryText> &seen, const SummaryText &wanted);

} // namespace qd
