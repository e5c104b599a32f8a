// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/plansnapshot.h"
#include "storage/connection.h"

namespace qd
{

/// Every row that hangs on the plan, the register of agencies and the office's settings, whatever records
/// there are (domain/values/registry.h); without the issues themselves. PlanUnknown when there is no such
/// plan.
Result<PlanSnapshot> snapshotOfPlan(Connection &db, PlanId plan);

} // namespace qd
