// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal/proposal.h"
#include "domain/records/records.h"

namespace qd
{

/// The row that keeps a doubt about `task` (invalid: about the plan or a name on several tasks). Plan and
/// position are the caller's.
OpenDoubt openDoubtOf(const Doubt &doubt, TaskId task);

/// Whether two rows ask the same about the same task, settled or not.
bool askTheSame(const OpenDoubt &a, const OpenDoubt &b);

} // namespace qd
