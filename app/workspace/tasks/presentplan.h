// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/door/transaction.h"

#include "base/reasons/rulereason.h"

namespace qd
{

/// The plan as it stands now; PlanUnknown where there is none, or where it was deleted meanwhile.
inline Result<Plan> presentPlan(Transaction &transaction, PlanId id)
{
    auto plan = transaction.need<Plan>(id, RuleReason::PlanUnknown);
    if (plan && plan->deletedOn.isValid())
        return Error{ErrorCode::NotFound, RuleReason::PlanUnknown, {},
            {{QStringLiteral("value"), QString::number(id.value)}}};
    return plan;
}

} // namespace qd
