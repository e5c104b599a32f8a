// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/planbook.h"
#include "domain/plan/plansummary.h"
#include "storage/connection.h"

namespace qd
{

/// Without those deleted: the archived last, else the newest year first, then the newest version.
Result<std::vector<Plan>> plansNewestFirst(Connection &db);
/// Every plan of the file: as plansNewestFirst(), then the deleted, those deleted last first.
Result<std::vector<PlanSummary>> planSummaries(Connection &db);
/// The highest version of the plan with this year and title, the deleted too; 0 when there is none.
Result<int> newestVersionOf(Connection &db, int year, const QString &title);

/// Whether anything was reported on the plan, drafts among it.
Result<bool> hasReports(Connection &db, PlanId plan);

Result<AgencyRegister> agencyRegister(Connection &db);
/// Whether any row names that of the table, those that are its parts (domain/values/registry.h) left aside.
Result<bool> isInUse(Connection &db, Table table, qint64 id);

/// Everything a PlanBook of the whole plan needs. PlanUnknown when there is none with that id, or a deleted one.
Result<PlanRows> rowsOfPlan(Connection &db, PlanId plan);
/// The same for one task alone, so that one report can be checked without loading the plan. TaskUnknown,
/// PlanUnknown.
Result<PlanRows> rowsOfTask(Connection &db, TaskId task);

/// The task with that ordinal, from 1 in document order among those that are part of the plan on the day and not removed.
/// TaskUnknown, with their number.
Result<TaskId> taskByOrdinal(Connection &db, PlanId plan, int ordinal, QDate day);

/// Tasks of a plan in document order, the removed ones too.
Result<std::vector<Task>> tasksInOrder(Connection &db, PlanId plan);
/// Measures of a task in order, the removed ones too.
Result<std::vector<Measure>> measuresInOrder(Connection &db, TaskId task);
Result<std::vector<Section>> sectionsInOrder(Connection &db, PlanId plan);

/// The newest import of these bytes into a plan that is there; nothing when they are unknown.
Result<std::optional<ImportBatch>> importWithHash(Connection &db, const QString &sha256);
/// All imports of these bytes, the newest first.
Result<std::vector<ImportBatch>> importsWithHash(Connection &db, const QString &sha256);
Result<std::optional<ImportBatch>> newestImportOf(Connection &db, PlanId plan);

} // namespace qd
