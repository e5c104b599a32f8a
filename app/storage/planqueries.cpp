// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/planqueries.h"

#include "base/moment.h"
#include "base/reasons/rulereason.h"
#include "storage/auditlog.h"

#include "storage/progressqueries.h"
#include "storage/repo.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// Takes the value out of a Result into `target`; false (with the error kept) when there is none.
template <typename T>
Result<> take(Result<T> got, T &target)
{
    if (!got)
        return got.error();
    target = *std::move(got);
    return {};
}

Error planUnknown(PlanId plan)
{
    return {ErrorCode::NotFound, RuleReason::PlanUnknown, {}, {{u"value"_s, QString::number(plan.value)}}};
}

/// What is only kept so that it can be restored stands in no way.
const QString ofPlanThatIsThere = u"plan_id IN (SELECT id FROM plan WHERE deleted_on IS NULL)"_s;

template <typename R>
Result<std::optional<R>> firstOf(Result<std::vector<R>> rows)
{
    if (!rows)
        return rows.error();
    return rows->empty() ? std::optional<R>() : std::optional<R>(std::move(rows->front()));
}

} // namespace

Result<std::vector<Plan>> plansNewestFirst(Connection &db)
{
    return Repo<Plan>(db).where(u"WHERE deleted_on IS NULL ORDER BY CASE WHEN archived_on IS NULL THEN 0 ELSE 1 END,"
                                " year DESC, version DESC, id DESC"_s,
        {});
}

Result<std::vector<PlanSummary>> planSummaries(Connection &db)
{
    const ReadSnapshot snapshot(db);
    QHash<qint64, PlanSummary> counted;
    QD_TRY(db.each(u"SELECT id, (SELECT count(*) FROM task WHERE task.plan_id=plan.id AND removed=0"
                   " AND until_day IS NULL),"
                   " (SELECT max(at) FROM import_batch WHERE import_batch.plan_id=plan.id) FROM plan"_s,
        {}, [&](const QSqlQuery &row) {
            PlanSummary &summary = counted[row.value(0).toLongLong()];
            summary.taskCount = row.value(1).toInt();
            summary.importedAt = momentOf(row.value(2).toString());
        }));
    auto present = plansNewestFirst(db);
    if (!present)
        return present.error();
    auto deleted = Repo<Plan>(db).where(u"WHERE deleted_on IS NOT NULL ORDER BY deleted_on DESC, id DESC"_s, {});
    if (!deleted)
        return deleted.error();
    std::vector<PlanSummary> summaries;
    for (std::vector<Plan> *plans : {&*present, &*deleted}) {
        for (Plan &plan : *plans) {
            PlanSummary summary = counted.value(plan.id.value);
            summary.plan = std::move(plan);
            summaries.push_back(std::move(summary));
        }
    }
    return summaries;
}

Result<int> newestVersionOf(Connection &db, int year, const QString &title)
{
    const auto newest = db.value(u"SELECT max(version) FROM plan WHERE year=? AND title=?"_s, {year, title});
    if (!newest)
        return newest.error();
    return newest->toInt();
}

Result<bool> hasReports(Connection &db, PlanId plan)
{
    const auto found = db.value(u"SELECT CASE WHEN EXISTS (SELECT 1 FROM progress p JOIN measure m ON m.id=p.measure_id"
                                " JOIN task t ON t.id=m.task_id WHERE t.plan_id=?) THEN 1 ELSE 0 END"_s,
        {plan.value});
    if (!found)
        return found.error();
    return found->toInt() != 0;
}

Result<AgencyRegister> agencyRegister(Connection &db)
{
    std::vector<Agency> agencies;
    std::vector<Alias> aliases;
    std::vector<Membership> memberships;
    QD_TRY(take(Repo<Agency>(db).all(), agencies));
    QD_TRY(take(Repo<Alias>(db).all(), aliases));
    QD_TRY(take(Repo<Membership>(db).all(), memberships));
    return AgencyRegister(std::move(agencies), std::move(aliases), std::move(memberships));
}

Result<bool> isInUse(Connection &db, Table table, qint64 id)
{
    QStringList uses;
    for (const Table other : allOf<Table>()) {
        if (headOf(other) == table) // its own parts
            continue;
        for (const Reference &reference : referencesOf(other)) {
            if (reference.to == table)
                uses << u"EXISTS (SELECT 1 FROM %1 WHERE %2=?)"_s.arg(key(other), reference.column);
        }
    }
    if (uses.isEmpty())
        return false;
    const auto used = db.value(
        u"SELECT CASE WHEN %1 THEN 1 ELSE 0 END"_s.arg(uses.join(u" OR "_s)), QVariantList(uses.size(), id));
    if (!used)
        return used.error();
    return used->toInt() != 0;
}

namespace
{

/// What is the same whatever part of the plan is read: who there is, the office's rules and days, when reports are owed.
Result<> takeCommon(Connection &db, PlanRows &rows)
{
    QD_TRY(take(Repo<CalendarDay>(db).all(), rows.calendar));
    QD_TRY(take(Repo<ReportingCycle>(db).by("plan_id"_L1, rows.plan.id.value), rows.cycles));
    QD_TRY(take(Repo<ReportingDay>(db).by("plan_id"_L1, rows.plan.id.value), rows.reportingDays));
    QD_TRY(take(agencyRegister(db), rows.agencies));
    std::vector<Setting> settings;
    QD_TRY(take(Repo<Setting>(db).all(), settings));
    rows.rules = officeRules(settings);
    return {};
}

} // namespace

Result<PlanRows> rowsOfPlan(Connection &db, PlanId plan)
{
    const ReadSnapshot snapshot(db);
    const auto row = Repo<Plan>(db).find(plan.value);
    if (!row)
        return row.error();
    if (!*row || (*row)->deletedOn.isValid())
        return planUnknown(plan);
    const QVariantList values{plan.value};
    PlanRows rows;
    rows.plan = **row;
    QD_TRY(take(AuditLog(db).newestEntry(), rows.auditEntry));
    QD_TRY(take(Repo<Section>(db).by("plan_id"_L1, plan.value), rows.sections));
    QD_TRY(take(Repo<Task>(db).by("plan_id"_L1, plan.value), rows.tasks));
    QD_TRY(take(Repo<Measure>(db).where(u"WHERE task_id IN (SELECT id FROM task WHERE plan_id=?)"_s, values),
        rows.measures));
    QD_TRY(take(Repo<Party>(db).where(u"WHERE task_id IN (SELECT id FROM task WHERE plan_id=?)"_s, values),
        rows.parties));
    QD_TRY(take(Repo<Exemption>(db).where(
                    u"WHERE measure_id IN (SELECT m.id FROM measure m JOIN task t ON t.id=m.task_id"
                    " WHERE t.plan_id=?)"_s,
                    values),
        rows.exemptions));
    QD_TRY(readDigestsOfPlan(db, plan, rows));
    QD_TRY(take(Repo<OpenDoubt>(db).by("plan_id"_L1, plan.value), rows.openDoubts));
    QD_TRY(take(Repo<Act>(db).by("plan_id"_L1, plan.value), rows.acts));
    QD_TRY(take(Repo<Milestone>(db).where(
                    u"WHERE measure_id IN (SELECT m.id FROM measure m JOIN task t ON t.id=m.task_id"
                    " WHERE t.plan_id=?)"_s,
                    values),
        rows.milestones));
    QD_TRY(takeCommon(db, rows));
    return rows;
}

Result<PlanRows> rowsOfTask(Connection &db, TaskId task)
{
    const ReadSnapshot snapshot(db);
    const auto row = Repo<Task>(db).find(task.value);
    if (!row)
        return row.error();
    if (!*row)
        return Error{
            ErrorCode::NotFound, RuleReason::TaskUnknown, {}, {{u"value"_s, QString::number(task.value)}}};
    const auto plan = Repo<Plan>(db).find((*row)->planId.value);
    if (!plan)
        return plan.error();
    if (!*plan || (*plan)->deletedOn.isValid()) // nothing more is reported on what was deleted meanwhile
        return planUnknown((*row)->planId);
    PlanRows rows;
    rows.plan = **plan;
    rows.tasks.push_back(**row);
    QD_TRY(take(Repo<Section>(db).by("id"_L1, (*row)->sectionId.value), rows.sections));
    QD_TRY(take(Repo<Measure>(db).by("task_id"_L1, task.value), rows.measures));
    QD_TRY(take(Repo<Party>(db).by("task_id"_L1, task.value), rows.parties));
    QD_TRY(take(Repo<Exemption>(db).where(
                    u"WHERE measure_id IN (SELECT id FROM measure WHERE task_id=?)"_s, {task.value}),
        rows.exemptions));
    QD_TRY(readDigestsOfTask(db, task, rows));
    QD_TRY(take(Repo<OpenDoubt>(db).by("task_id"_L1, task.value), rows.openDoubts));
    QD_TRY(take(Repo<Act>(db).by("task_id"_L1, task.value), rows.acts));
    QD_TRY(take(Repo<Milestone>(db).where(
                    u"WHERE measure_id IN (SELECT id FROM measure WHERE task_id=?)"_s, {task.value}),
        rows.milestones));
    QD_TRY(takeCommon(db, rows));
    return rows;
}

Result<TaskId> taskByOrdinal(Connection &db, PlanId plan, int ordinal, QDate day)
{
    const QString there = u"FROM task WHERE plan_id=? AND removed=0 AND (from_day IS NULL OR from_day<=?)"
                          " AND (until_day IS NULL OR until_day>=?)"_s;
    const QString on = day.toString(Qt::ISODate);
    const auto id = db.value(u"SELECT id %1 ORDER BY position, id LIMIT 1 OFFSET ?"_s.arg(there),
        {plan.value, on, on, ordinal - 1});
    if (!id)
        return id.error();
    if (id->isValid())
        return TaskId{id->toLongLong()};
    const auto count = db.value(u"SELECT count(*) %1"_s.arg(there), {plan.value, on, on});
    if (!count)
        return count.error();
    return Error{ErrorCode::NotFound, RuleReason::TaskUnknown, u"ordinal"_s,
        {{u"value"_s, QString::number(ordinal)}, {u"limit"_s, count->toString()}}};
}

Result<std::vector<Task>> tasksInOrder(Connection &db, PlanId plan)
{
    return Repo<Task>(db).where(u"WHERE plan_id=? ORDER BY position, id"_s, {plan.value});
}

Result<std::vector<Measure>> measuresInOrder(Connection &db, TaskId task)
{
    return Repo<Measure>(db).where(u"WHERE task_id=? ORDER BY position, id"_s, {task.value});
}

Result<std::vector<Section>> sectionsInOrder(Connection &db, PlanId plan)
{
    return Repo<Section>(db).where(u"WHERE plan_id=? ORDER BY position, id"_s, {plan.value});
}

Result<std::optional<ImportBatch>> importWithHash(Connection &db, const QString &sha256)
{
    return firstOf(Repo<ImportBatch>(db).where(
        u"WHERE sha256=? AND "_s + ofPlanThatIsThere + u" ORDER BY id DESC LIMIT 1"_s, {sha256}));
}

Result<std::vector<ImportBatch>> importsWithHash(Connection &db, const QString &sha256)
{
    return Repo<ImportBatch>(db).where(
        u"WHERE sha256=? AND "_s + ofPlanThatIsThere + u" ORDER BY id DESC"_s, {sha256});
}

Result<std::optional<ImportBatch>> newestImportOf(Connection &db, PlanId plan)
{
    return firstOf(Repo<ImportBatch>(db).where(u"WHERE plan_id=? ORDER BY id DESC LIMIT 1"_s, {plan.value}));
}

} // namespace qd
