// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changed/planupdate.h"

#include <QSet>

namespace qd
{

class ImportReview;

/// A change of a plan that the clerk took the tick off: of a task of the plan, else of one of the review.
struct RefusedChange {
    TaskId task;
    NodeId node;

    friend bool operator==(const RefusedChange &, const RefusedChange &) = default;
};

/// What a reviewed document would change in a plan that is there, each change with a tick: only the ticked
/// ones are carried out. A tick belongs to the task, of the plan or of the review, whatever happens around
/// it.
class ReviewedChanges final
{
public:
    ReviewedChanges() = default;
    explicit ReviewedChanges(PlanBook plan);

    const PlanBook &plan() const { return m_plan; }
    bool hasPlan() const { return m_plan.plan().id.isValid(); }
    /// The plan as it is now; ticks stay.
    void setPlan(PlanBook plan) { m_plan = std::move(plan); }
    /// Compares once more; ticks stay.
    void compare(const ImportReview &review);
    /// Everything, ticked or not.
    const PlanUpdate &all() const { return m_all; }

    static bool isChange(const TaskDifference &row) { return row.fate != TaskFate::Same; }
    bool isTicked(const TaskDifference &row) const { return !m_refused.contains(keyOf(row)); }
    void tick(const TaskDifference &row, bool ticked);
    void tickAll(); ///< for another text
    std::vector<RefusedChange> refused() const; ///< also of changes that are none any more
    void refuse(const std::vector<RefusedChange> &changes); ///< these, and no others
    int unticked() const; ///< how many changes

    /// What is carried out.
    PlanUpdate ticked() const;

private:
    using Key = std::pair<TaskId, NodeId>; // of the plan, else of the review
    static Key keyOf(const TaskDifference &row);

    PlanBook m_plan;
    PlanUpdate m_all;
    QSet<Key> m_refused;
};

} // namespace qd
