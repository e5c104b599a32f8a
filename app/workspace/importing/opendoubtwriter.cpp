// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importing/opendoubtwriter.h"

#include "domain/changed/opendoubt.h"
#include "storage/repo.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// The task a doubt is about; an invalid id for one about the whole, nothing for a task that was left out.
std::optional<TaskId> subjectOf(const Doubt &doubt, const WrittenTasks &tasks)
{
    if (!doubt.task.isValid())
        return TaskId{};
    const auto written = tasks.constFind(doubt.task);
    return written == tasks.constEnd() ? std::nullopt : std::optional(*written);
}

/// Takes the row that says the same out of the list.
std::optional<OpenDoubt> takeSame(std::vector<OpenDoubt> &rows, const OpenDoubt &point)
{
    const auto at = std::find_if(
        rows.begin(), rows.end(), [&](const OpenDoubt &row) { return askTheSame(row, point); });
    if (at == rows.end())
        return std::nullopt;
    const OpenDoubt row = *at;
    rows.erase(at);
    return row;
}

} // namespace

Result<> writeOpenDoubts(
    Transaction &transaction, PlanId plan, const std::vector<Doubt> &left, const WrittenTasks &tasks)
{
    auto present = Repo<OpenDoubt>(transaction.db()).by("plan_id"_L1, plan.value);
    if (!present)
        return present.error();
    int position = 0;
    for (const Doubt &doubt : left) {
        const auto subject = subjectOf(doubt, tasks);
        if (!subject)
            continue;
        OpenDoubt point = openDoubtOf(doubt, *subject);
        point.planId = plan;
        const auto before = takeSame(*present, point);
        if (before)
            point = *before;
        point.proposal = doubt.proposal;
        point.position = position++;
        QD_TRY(before ? transaction.update(*before, point) : transaction.insert(point));
    }
    const QSet<TaskId> touched(tasks.cbegin(), tasks.cend());
    for (const OpenDoubt &gone : *present) {
        if (gone.taskId.isValid() && !touched.contains(gone.taskId))
            continue;
        OpenDoubt after = gone;
        after.settled = true;
        QD_TRY(transaction.update(gone, after));
    }
    return {};
}

} // namespace qd
