// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/check/progressinput.h"

namespace qd
{

/// What an agency stated last about a measure, up to and including a period: the percentage of its newest
/// report that has one. Nothing: none has.
std::optional<int> statedPercent(
    const PlanBook &book, MeasureId measure, AgencyId agency, const Period &period);

/// What the input falls below: work that goes backwards is mostly a slip of the hand, and is asked about
/// before it is saved. Nothing: it does not fall, or states no percentage.
std::optional<int> fallsBelow(const PlanBook &book, const ProgressInput &input);

} // namespace qd
