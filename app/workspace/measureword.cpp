// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/measureword.h"

#include "domain/duty.h"

#include <algorithm>

namespace qd
{

MeasureWord wordOn(const PlanBook &book, const Measure &measure, QDate today)
{
    MeasureWord word;
    const auto &reports = book.progressOf(measure.id); // oldest period first
    for (const AgencyId principal : principalsOf(book, measure, today)) {
        const auto latest = std::find_if(reports.rbegin(), reports.rend(),
            [&](const ProgressDigest &p) { return p.agencyId == principal; });
        if (latest == reports.rend()) {
            word.allDone = false;
            continue;
        }
        word.any = true;
        word.allDone = word.allDone && isFinished(latest->state);
        word.begun = word.begun || latest->state != WorkState::NotStarted;
        if (latest->blocked && latest->id > word.blockedBy)
            word.blockedBy = latest->id;
    }
    return word;
}

WorkState stateAfter(WorkState now, const MeasureWord &word)
{
    if (!word.any || now == WorkState::Closed || now == WorkState::Adjusted)
        return now;
    if (word.allDone)
        return WorkState::Done;
    return word.begun ? WorkState::Ongoing : WorkState::NotStarted;
}

} // namespace qd
