// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "intake/source/source.h"

// Stage T4: a source whose tasks stand in a table → Proposal.
namespace qd
{

/// Reads the task table of the source when it has one and the clerk did not choose the text: the table she
/// named, else the first that is a task table, unless the text outside the tables is a plan with
/// responsibilities itself (then both are parts of the file, and the text comes first). Nothing when the text
/// is to be read. Errors as readPlan.
std::optional<Result<Proposal>> readByTable(const SourceText &source, const ReadOptions &options);

} // namespace qd
