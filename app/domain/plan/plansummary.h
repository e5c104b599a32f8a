// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/planrecords.h"

namespace qd
{

/// One line of the list of all plans of a data file, told without reading the plan.
struct PlanSummary {
    Plan plan;
    int taskCount = 0; ///< those not removed
    QDateTime importedAt; ///< newest import; null: it was not imported
};

/// In use: in the box at the top of the window and among those that commands choose from by themselves.
inline bool isInUse(const Plan &plan)
{
    return !plan.archivedOn.isValid() && !plan.deletedOn.isValid();
}

} // namespace qd
