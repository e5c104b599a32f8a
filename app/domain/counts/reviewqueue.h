// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/planbook.h"

namespace qd
{

/// A report that somebody has to do something about: the version in hand, which is the newest that is no
/// draft.
struct OpenReport {
    ProgressId id;
    MeasureId measureId;
    AgencyId agencyId;
    Period period;
    int version = 1;
    ProgressState state
        = ProgressState::Submitted; ///< Submitted: waits for the office; Returned: for the agency
    QDate receivedOn; ///< of this version; null where that is not known
    friend bool operator==(const OpenReport &, const OpenReport &) = default;
};

/// 待审核 and 已退回未改: of what is not removed, in document order, within a measure by period and then
/// agency.
std::vector<OpenReport> openReports(const PlanBook &book);
/// Those on one measure.
std::vector<OpenReport> openReports(const PlanBook &book, MeasureId measure);

/// How many reports on the measure are in, each once whatever its versions and whether it counts or waits for
/// review.
int countReports(const PlanBook &book, MeasureId measure);

/// Since it was received, 0 on that very day and where that day is not known.
int daysWaiting(const OpenReport &report, QDate day);

} // namespace qd
