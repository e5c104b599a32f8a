// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/check/percentfall.h"

namespace qd
{

std::optional<int> statedPercent(
    const PlanBook &book, MeasureId measure, AgencyId agency, const Period &period)
{
    std::optional<int> stated;
    for (const ProgressDigest &report : book.progressOf(measure)) { // oldest period first
        if (report.agencyId == agency && !(period < report.period) && report.percent)
            stated = report.percent;
    }
    return stated;
}

std::optional<int> fallsBelow(const PlanBook &book, const ProgressInput &input)
{
    const auto stated = statedPercent(book, input.measureId, input.agencyId, input.period);
    const bool falls = stated && input.percent && *input.percent >= 0 && *input.percent < *stated;
    return falls ? stated : std::nullopt;
}

} // namespace qd
