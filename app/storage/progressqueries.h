// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/planbook.h"
#include "storage/connection.h"

namespace qd
{

/// Every version of every report of a plan, without texts, in no order.
/// Into `progress` and `blockedReasons` of the rows.
Result<> readDigestsOfPlan(Connection &db, PlanId plan, PlanRows &rows);
Result<> readDigestsOfTask(Connection &db, TaskId task, PlanRows &rows);

/// All versions of all reports on a measure, newest first.
Result<std::vector<Progress>> reportsOn(Connection &db, MeasureId measure);
/// The versions of one report, oldest first.
Result<std::vector<Progress>> versionsOf(
    Connection &db, MeasureId measure, AgencyId agency, const Period &period);

struct ProgressQuery {
    PlanId plan;
    Period period; ///< invalid = every period
    bool allVersions = false; ///< else only the newest of each
};
/// Reports on what is not removed, by task, measure, agency, period, version.
Result<std::vector<Progress>> reportsIn(Connection &db, const ProgressQuery &query);
/// Of each measure and agency the report of the latest period that has ended by the end of `until`.
Result<std::vector<Progress>> latestReports(Connection &db, PlanId plan, const Period &until, QDate asOf);

/// How many reports (each version counts) hang on the measure.
Result<int> progressCountOf(Connection &db, MeasureId measure);

} // namespace qd
