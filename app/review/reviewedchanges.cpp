// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewedchanges.h"

#include "review/importreview.h"

#include <algorithm>

namespace qd
{

ReviewedChanges::ReviewedChanges(PlanBook plan)
    : m_plan(std::move(plan))
{
}

ReviewedChanges::Key ReviewedChanges::keyOf(const TaskDifference &row)
{
    return row.task.isValid() ? Key{row.task, {}} : Key{{}, row.node};
}

void ReviewedChanges::compare(const ImportReview &review)
{
    m_all = PlanUpdate(m_plan, review.request());
}

void ReviewedChanges::tick(const TaskDifference &row, bool ticked)
{
    if (ticked)
        m_refused.remove(keyOf(row));
    else
        m_refused.insert(keyOf(row));
}

void ReviewedChanges::tickAll()
{
    m_refused.clear();
}

std::vector<RefusedChange> ReviewedChanges::refused() const
{
    std::vector<RefusedChange> all;
    for (const Key &key : m_refused)
        all.push_back({key.first, key.second});
    return all;
}

void ReviewedChanges::refuse(const std::vector<RefusedChange> &changes)
{
    m_refused.clear();
    for (const RefusedChange &change : changes)
        m_refused.insert({change.task, change.node});
}

int ReviewedChanges::unticked() const
{
    return static_cast<int>(std::count_if(m_all.tasks().begin(), m_all.tasks().end(),
        [this](const TaskDifference &row) { return isChange(row) && !isTicked(row); }));
}

PlanUpdate ReviewedChanges::ticked() const
{
    PlanUpdate update = m_all;
    update.leaveOut([this](const TaskDifference &row) { return isChange(row) && !isTicked(row); });
    return update;
}

} // namespace qd
