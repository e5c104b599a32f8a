// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/door/workspace.h"

namespace qd
{

/// What became of operations that were to be taken back in one go, the newest first.
struct UndoneSteps {
    std::vector<UndoStep> undone;
    std::vector<UndoStep> left; ///< those that stand as before, the refused one first
    std::optional<Error> refusal; ///< why it stopped there; none when all were taken back
};

/// Workspace::undo() down to the operation with that entry of the audit, it included, and no further; each is
/// a step of its own that can be done again. Stops at the first that is refused. NothingToUndo where the
/// entry is none of Workspace::undoSteps(); then nothing was done.
Result<UndoneSteps> undoUntil(Workspace &workspace, qint64 entry);

} // namespace qd
