// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/door/workspace.h"

// What the pages of review and merged texts read, as plain data.
namespace qd
{

/// The version itself with its texts; nothing where there is none.
Result<std::optional<Progress>> reportVersion(const Workspace &workspace, ProgressId version);
/// The versions of one report, oldest first.
Result<std::vector<Progress>> reportVersions(
    const Workspace &workspace, MeasureId measure, AgencyId agency, const Period &period);
/// Of the reports of a plan, in the period or (an invalid one) of all, the oldest step first.
Result<std::vector<ReviewStep>> reviewSteps(const Workspace &workspace, PlanId plan, const Period &period);
/// Of all reports on one measure, the oldest step first.
Result<std::vector<ReviewStep>> reviewSteps(const Workspace &workspace, MeasureId measure);
/// The newest step that returned the version; nothing where none did.
Result<std::optional<ReviewStep>> lastReturn(const Workspace &workspace, ProgressId version);

/// 汇总稿 of the plan: of the period or (an invalid one) of all, by task and period.
Result<std::vector<SummaryText>> summaries(
    const Workspace &workspace, PlanId plan, const Period &period = {});
Result<std::optional<SummaryText>> summary(const Workspace &workspace, TaskId task, const Period &period);
/// Under which a summary text that was typed and not saved is kept (Workspace::formText); setSummary()
/// removes it.
QString summaryFormKey(TaskId task, const Period &period);

} // namespace qd
