// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/importing/importverbs.h"

#include <vector>

namespace qd
{

class DifferencePanel;
class ImportReview;
struct ImportWork;

/// What is to be imported: one plan, or one for each part that was ticked.
std::vector<ImportRequest> requestsOf(const ImportReview &review, const ImportWork &work, bool eachForItself);

/// Writes what was reviewed: as new plans, or into the plan that it is a changed version of. That plan may have changed
/// while the clerk was at work: what is written is compared with it as it is now. The plan to be shown; errors are those
/// of the verbs.
Result<PlanId> writeImport(Workspace &workspace, const ImportWork &work, const std::vector<ImportRequest> &requests,
    DifferencePanel &changes);

} // namespace qd
