// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/values/ids.h"

namespace qd
{

class Workspace;

/// Fills an empty data file with what 查看示例 shows: the sample plan, made one of this year, each task one
/// measure, with the reports that most agencies made in this period and the last. Needs the resources of
/// intake.
Result<PlanId> writeSamplePlan(Workspace &workspace);

} // namespace qd
