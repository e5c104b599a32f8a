// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

namespace qd
{

using PlanId = Id<struct PlanTag>;
using SectionId = Id<struct SectionTag>;
using TaskId = Id<struct TaskTag>;
using MeasureId = Id<struct MeasureTag>;
using AgencyId = Id<struct AgencyTag>;
using AliasId = Id<struct AliasTag>;
using MembershipId = Id<struct MembershipTag>;
using PartyId = Id<struct PartyTag>;
using ExemptionId = Id<struct ExemptionTag>;
using ProgressId = Id<struct ProgressTag>;
using ImportBatchId = Id<struct ImportBatchTag>;
using ActId = Id<struct ActTag>;
using OpenPointId = Id<struct OpenPointTag>;

} // namespace qd
