// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/counts/filter.h"
#include "domain/plan/planbook.h"

#include <QHash>

#include <optional>
#include <vector>

namespace qd
{

/// A plan as it stands on a day, with the facts that one has: of an issue those it was frozen with.
struct PlanState {
    const PlanBook &book;
    Period period;
    QDate day;
};

/// 推迟, 提前 or set anew: one of the two may be empty.
struct DeadlineMove {
    Deadline from;
    Deadline to;
    /// To a later day, or from a day to none.
    bool isLater() const { return from.date.isValid() && (!to.date.isValid() || to.date > from.date); }
};

/// What became of a commitment, a measure that was not finished in the earlier state: each has exactly one.
enum class CommitmentFate {
    None, ///< was none: new, or finished before
    Finished, ///< 完成
    Dropped, ///< 取消: no longer in the plan
    Postponed, ///< 推迟: not finished, and its deadline was moved to a later day or has passed since
    Continuing, ///< 继续推进: the rest
};

/// What is different about one measure. Several may hold at once.
struct MeasureChange {
    MeasureId measure;
    CommitmentFate fate = CommitmentFate::None;
    bool added = false; ///< 新增: not in the earlier state
    bool dropped = false; ///< not in the later one, finished before or not
    bool finished = false; ///< not finished then, finished now
    bool reopened = false; ///< the other way round
    bool slipped = false; ///< not finished and not overdue then, overdue now: one of the postponed
    int daysLate = 0; ///< of one that slipped
    bool textChanged = false; ///< of the measure, or of the title of its task
    bool partiesChanged = false; ///< another agency, or another role
    std::optional<DeadlineMove> deadline; ///< another day; the same day in other words is none

    bool isAny() const
    {
        return added || dropped || finished || reopened || slipped || textChanged || partiesChanged
            || deadline;
    }
};

/// 承诺—完成—推迟—新增. Defined in docs/domain.md §10; reconcile() holds them against each other.
struct ChangeCounts {
    int before = 0; ///< measures of the earlier state
    int after = 0; ///< of the later one
    int committed = 0; ///< 承诺: of `before` those not finished then
    int finished = 0; ///< 完成: these four are what became of the commitments
    int postponed = 0;
    int dropped = 0;
    int continuing = 0;
    int added = 0; ///< 新增
    int addedFinished = 0; ///< of them finished already
    int reopened = 0; ///< finished before and not now
    int droppedFinished = 0; ///< finished before and no longer there
    int open = 0; ///< not finished in the later state
    // Told beside them; one measure may count in several.
    int slipped = 0;
    int deadlineMoved = 0;
    int textChanged = 0;
    int partiesChanged = 0;
};

struct PlanChanges {
    std::vector<MeasureChange>
        measures; ///< those with a change: in the order of the later state, the dropped behind
    ChangeCounts counts;

    const MeasureChange *of(MeasureId id) const; ///< nullptr when nothing changed
    QHash<qint64, qsizetype> places; ///< measure id → place
};

/// What is different between two states of one plan; measures are the same by their identity, not by their
/// words. Pure. With a filter only the measures that it lists in the later state, and of the dropped ones
/// those that it lists in the earlier. Errors: IssueOfOtherPlan when the two are of different plans.
Result<PlanChanges> compareStates(
    const PlanState &before, const PlanState &after, const TaskFilter &filter = {});

/// Whether the counts agree with each other; TotalsDisagree names the first two that do not.
Result<> reconcile(const ChangeCounts &counts);

} // namespace qd
