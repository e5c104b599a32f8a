// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/door/undountil.h"

#include "base/reasons/rulereason.h"

#include <algorithm>

namespace qd
{
namespace
{

/// Whoever was told of a step taken back could have done something: to take that back is not what was asked
/// for.
Result<> undoIfNewest(Workspace &workspace, const UndoStep &step)
{
    const auto steps = workspace.undoSteps();
    if (steps.empty() || steps.front().entry != step.entry)
        return Error{ErrorCode::Conflict, RuleReason::RowChangedMeanwhile, {}, {}};
    return workspace.undo();
}

} // namespace

Result<UndoneSteps> undoUntil(Workspace &workspace, qint64 entry)
{
    auto steps = workspace.undoSteps();
    const auto last
        = std::find_if(steps.begin(), steps.end(), [&](const UndoStep &step) { return step.entry == entry; });
    if (last == steps.end())
        return Error{ErrorCode::Invalid, RuleReason::NothingToUndo, {}, {}};
    steps.erase(last + 1, steps.end());
    UndoneSteps outcome;
    for (auto step = steps.begin(); step != steps.end(); ++step) {
        if (const auto done = undoIfNewest(workspace, *step); !done) {
            outcome.refusal = done.error();
            outcome.left.assign(step, steps.end());
            break;
        }
        outcome.undone.push_back(*step);
    }
    return outcome;
}

} // namespace qd
