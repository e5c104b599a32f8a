// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reviewqueries.h"

#include "storage/repo.h"

using namespace Qt::StringLiterals;

namespace qd
{

Result<std::vector<ReviewStep>> reviewStepsIn(Connection &db, PlanId plan, const Period &period)
{
    QString rest = u"WHERE progress_id IN (SELECT p.id FROM task t JOIN measure m ON m.task_id=t.id"
                   " JOIN progress p ON p.measure_id=m.id WHERE t.plan_id=?"_s;
    QVariantList values{plan.value};
    if (period.isValid()) {
        rest += u" AND p.period=?"_s;
        values << period.toString();
    }
    return Repo<ReviewStep>(db).where(rest + u") ORDER BY id"_s, values);
}

Result<std::vector<ReviewStep>> reviewStepsOn(Connection &db, MeasureId measure)
{
    return Repo<ReviewStep>(db).where(
        u"WHERE progress_id IN (SELECT id FROM progress WHERE measure_id=?) ORDER BY id"_s, {measure.value});
}

Result<std::optional<ReviewStep>> lastReturnOf(Connection &db, ProgressId version)
{
    auto rows = Repo<ReviewStep>(db).where(
        u"WHERE progress_id=? AND state='returned' ORDER BY id DESC LIMIT 1"_s, {version.value});
    if (!rows)
        return rows.error();
    return rows->empty() ? std::optional<ReviewStep>() : std::optional(std::move(rows->front()));
}

Result<std::vector<SummaryText>> summariesIn(Connection &db, PlanId plan, const Period &period)
{
    QString rest = u"WHERE task_id IN (SELECT id FROM task WHERE plan_id=? AND removed=0)"_s;
    QVariantList values{plan.value};
    if (period.isValid()) {
        rest += u" AND period=?"_s;
        values << period.toString();
    }
    return Repo<SummaryText>(db).where(rest + u" ORDER BY task_id, period"_s, values);
}

Result<std::optional<SummaryText>> summaryOf(Connection &db, TaskId task, const Period &period)
{
    auto rows
        = Repo<SummaryText>(db).where(u"WHERE task_id=? AND period=?"_s, {task.value, period.toString()});
    if (!rows)
        return rows.error();
    return rows->empty() ? std::optional<SummaryText>() : std::optional(std::move(rows->front()));
}

} // namespace qd
