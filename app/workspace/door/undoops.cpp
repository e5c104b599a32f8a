// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/rulereason.h"
#include "workspace/door/workspace.h"
#include "workspace/door/workspacestore.h"

namespace qd
{

bool Workspace::canUndo() const
{
    return !m_store->undoSteps().empty() && !isReadOnly();
}

bool Workspace::canRedo() const
{
    return !m_store->redoSteps().empty() && !isReadOnly();
}

std::optional<OpKind> Workspace::undoKind() const
{
    return canUndo() ? std::optional(m_store->undoSteps().back().op) : std::nullopt;
}

std::optional<OpKind> Workspace::redoKind() const
{
    return canRedo() ? std::optional(m_store->redoSteps().back().op) : std::nullopt;
}

Result<> Workspace::undo()
{
    auto &steps = m_store->undoSteps();
    if (steps.empty())
        return Error{ErrorCode::Invalid, RuleReason::NothingToUndo, {}, {}};
    const auto set = m_store->replay(steps.back(), Direction::Undo);
    if (!set) {
        // It can never be replayed any more; kept, it would bar the way to the steps before it.
        if (set.error().code == ErrorCode::Conflict)
            steps.pop_back();
        return set.error();
    }
    // What an issue froze has gone with it: it is issued anew, not done again.
    if (set->op != OpKind::IssuePaper)
        m_store->redoSteps().push_back(std::move(steps.back()));
    steps.pop_back();
    m_store->announce(*set);
    return {};
}

std::vector<UndoStep> Workspace::undoSteps() const
{
    std::vector<UndoStep> steps;
    if (!canUndo())
        return steps;
    const auto &all = m_store->undoSteps();
    for (auto step = all.rbegin(); step != all.rend(); ++step)
        steps.push_back({m_store->writtenAs(step->opId), step->op});
    return steps;
}

Result<> Workspace::redo()
{
    auto &steps = m_store->redoSteps();
    if (steps.empty())
        return Error{ErrorCode::Invalid, RuleReason::NothingToRedo, {}, {}};
    const auto set = m_store->replay(steps.back(), Direction::Redo);
    if (!set) {
        // It can never be replayed any more; kept, it would bar the way to the steps before it.
        if (set.error().code == ErrorCode::Conflict)
            steps.pop_back();
        return set.error();
    }
    m_store->noteRedone(steps.back().opId, set->opId);
    m_store->undoSteps().push_back(std::move(steps.back()));
    steps.pop_back();
    m_store->announce(*set);
    return {};
}

} // namespace qd
