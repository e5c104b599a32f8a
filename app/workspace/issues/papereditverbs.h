// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/papereditrecords.h"
#include "workspace/door/workspace.h"

// What the office writes in place of composed paragraphs before a paper is issued.
namespace qd
{

/// Of the papers of that subject, by id.
Result<std::vector<PaperEdit>> paperEdits(const Workspace &workspace, const PaperSubject &subject);

/// One paragraph: hers for the first time where nothing was seen, the draft again (用原文) where nothing is
/// wanted, else edited. One transaction, one audit entry, one undo step. Errors: PlanUnknown,
/// FieldChangedMeanwhile, RowChangedMeanwhile (gone meanwhile), RowConflict (written by somebody else
/// meanwhile).
Result<> editPaperText(
    Workspace &workspace, const std::optional<PaperEdit> &seen, const std::optional<PaperEdit> &wanted);

} // namespace qd
