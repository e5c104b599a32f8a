// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counts/reviewqueue.h"

#include <algorithm>

namespace qd
{
namespace
{

bool before(const ProgressDigest *a, const ProgressDigest *b)
{
    if (a->period != b->period)
        return a->period < b->period;
    if (a->agencyId != b->agencyId)
        return a->agencyId < b->agencyId;
    return a->version < b->version;
}

OpenReport openReport(const ProgressDigest &version)
{
    return {version.id, version.measureId, version.agencyId, version.period, version.version,
        version.progressState, version.receivedOn.isValid() ? version.receivedOn : version.at().date()};
}

void addOpen(const PlanBook &book, MeasureId measure, std::vector<OpenReport> &open)
{
    auto versions = book.allVersionsOf(measure);
    std::erase_if(versions,
        [](const ProgressDigest *version) { return version->progressState == ProgressState::Draft; });
    std::sort(versions.begin(), versions.end(), before);
    for (size_t i = 0; i < versions.size(); ++i) {
        const bool newest = i + 1 == versions.size() || versions[i + 1]->period != versions[i]->period
            || versions[i + 1]->agencyId != versions[i]->agencyId;
        if (newest && versions[i]->progressState != ProgressState::Accepted)
            open.push_back(openReport(*versions[i]));
    }
}

} // namespace

std::vector<OpenReport> openReports(const PlanBook &book)
{
    std::vector<OpenReport> open;
    for (const Measure *measure : book.measures())
        addOpen(book, measure->id, open);
    return open;
}

std::vector<OpenReport> openReports(const PlanBook &book, MeasureId measure)
{
    std::vector<OpenReport> open;
    if (const Measure *row = book.measure(measure); row && !row->removed)
        addOpen(book, measure, open);
    return open;
}

int countReports(const PlanBook &book, MeasureId measure)
{
    const auto versions = book.allVersionsOf(measure);
    return static_cast<int>(
        std::count_if(versions.begin(), versions.end(), [&](const ProgressDigest *version) {
            return version == book.handedInOf(measure, version->agencyId, version->period);
        }));
}

int daysWaiting(const OpenReport &report, QDate day)
{
    return report.receivedOn.isValid() ? static_cast<int>(std::max<qint64>(0, report.receivedOn.daysTo(day)))
                                       : 0;
}

} // namespace qd
