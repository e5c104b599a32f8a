// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/progress/reviewreads.h"

#include "storage/progressqueries.h"
#include "storage/repo.h"
#include "storage/reviewqueries.h"
#include "workspace/door/workspacestore.h"

using namespace Qt::StringLiterals;

namespace qd
{

Result<std::optional<Progress>> reportVersion(const Workspace &workspace, ProgressId version)
{
    return Repo<Progress>(workspace.store().db()).find(version.value);
}

Result<std::vector<Progress>> reportVersions(
    const Workspace &workspace, MeasureId measure, AgencyId agency, const Period &period)
{
    return versionsOf(workspace.store().db(), measure, agency, period);
}

Result<std::vector<ReviewStep>> reviewSteps(const Workspace &workspace, PlanId plan, const Period &period)
{
    return reviewStepsIn(workspace.store().db(), plan, period);
}

Result<std::vector<ReviewStep>> reviewSteps(const Workspace &workspace, MeasureId measure)
{
    return reviewStepsOn(workspace.store().db(), measure);
}

Result<std::optional<ReviewStep>> lastReturn(const Workspace &workspace, ProgressId version)
{
    return lastReturnOf(workspace.store().db(), version);
}

Result<std::vector<SummaryText>> summaries(const Workspace &workspace, PlanId plan, const Period &period)
{
    return summariesIn(workspace.store().db(), plan, period);
}

Result<std::optional<SummaryText>> summary(const Workspace &workspace, TaskId task, const Period &period)
{
    return summaryOf(workspace.store().db(), task, period);
}

QString summaryFormKey(TaskId task, const Period &period)
{
    return u"summary/%1/%2"_s.arg(QString::number(task.value), period.toString());
}

} // namespace qd
