// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/importreview.h"

#include <functional>

// Which doubts of a review are answered. A doubt keeps its place in ImportReview::doubts() as long as the
// review lives; what answers it settles it.
namespace qd
{

bool isSettled(const ImportReview &review, int doubt);
int openDoubts(const ImportReview &review);

bool settle(ImportReview &review, int doubt); ///< as proposed
bool settle(
    ImportReview &review, const std::vector<int> &doubts); ///< those of them that are open, in one step

/// For edits that answer doubts by the way, within the one step of the edit.
void settleWhere(ImportReview::State &state, const std::function<bool(const Doubt &)> &isAnswered);

} // namespace qd
