// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/evidencerow.h"
#include "paper/compose/draft.h"

namespace qd
{

/// 佐证材料目录: at the end of any paper, under a heading of its own, how many files there are and a table
/// that numbers them, in the order of the plan: task, name of the file, whose report or which act it belongs
/// to, since when. Of the files those that were there on the reference day and hang on a task or measure the
/// paper is about; without any it says so.
void tellEvidence(
    const PaperInput &input, const PaperText &text, const std::vector<EvidenceRow> &files, Draft &draft);

} // namespace qd
