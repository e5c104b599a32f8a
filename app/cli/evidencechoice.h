// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/planbook.h"
#include "workspace/evidence/evidenceverbs.h"

namespace qd
{

class Arguments;

/// The attached files of the plan, with `--task` those of that task or measure. Errors: OptionValueWrong,
/// TaskUnknown, MeasureUnknown.
Result<std::vector<EvidenceRow>> chosenEvidence(
    const Arguments &arguments, const Workspace &workspace, const PlanBook &book);

} // namespace qd
