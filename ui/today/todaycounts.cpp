// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaycounts.h"

#include "domain/counts/filter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// How pressing a verdict is: the smaller, the sooner. Nothing for what needs no attention.
std::optional<int> urgency(const Verdict &v, bool dueSoon)
{
    if (isFinished(v.state))
        return std::nullopt;
    if (v.reason == LightReason::Overdue)
        return 0;
    if (dueSoon)
        return 1;
    if (v.blocked)
        return 2;
    if (v.light == Light::Red)
        return 3;
    return v.light == Light::Yellow ? std::optional(4) : std::nullopt;
}

QString namesOf(const PlanBook &book, const std::vector<AgencyId> &agencies, QDate day)
{
    QStringList names;
    for (const AgencyId id : agencies) {
        names << book.agencies().nameOn(id, day);
    }
    return names.join(u'、');
}

struct Counter {
    const PlanBook &book;
    QDate today;
    TodayCounts counts;

    void addItem(const Task &task, const Measure &measure, const Verdict &verdict)
    {
        const bool single = book.measuresOf(task.id).size() == 1;
        const auto principals = principalsOf(book, measure, today);
        counts.items.push_back({.id = measure.id.value,
            .taskId = task.id,
            .number = book.numberOf(measure),
            .text = single && !task.title.isEmpty() ? task.title : measure.text,
            .parties = namesOf(book, principals, today),
            .firstParty = principals.empty() ? AgencyId{} : principals.front(),
            .deadline = book.deadlineOf(measure, today),
            .verdict = verdict});
    }

    void take(const PlanCounts &plan)
    {
        counts.measures = static_cast<int>(plan.measures.size());
        counts.overdue = plan.overdue;
        counts.dueSoon = plan.near;
        counts.withoutDeadline = plan.withoutDeadline;
        counts.reports = plan.duties;
        counts.lights = plan.lights;
        TaskFilter near;
        near.dueWithinDays = book.rules().lights.nearDays;
        for (const JudgedMeasure &judged : plan.measures) {
            const bool dueSoon = matches(book, *judged.measure, judged.verdict, near, today);
            const Task *task = book.task(judged.measure->taskId);
            if (task && urgency(judged.verdict, dueSoon))
                addItem(*task, *judged.measure, judged.verdict);
        }
        listAgencies(plan);
    }

    void sortItems()
    {
        const auto key = [this](const TodayItem &item) {
            const bool near
                = item.deadline.date.isValid() && today.daysTo(item.deadline.date) <= book.rules().lights.nearDays;
            const qint64 date = item.deadline.date.isValid() ? item.deadline.date.toJulianDay() : 99999999;
            return std::tuple(*urgency(item.verdict, near), date);
        };
        std::stable_sort(counts.items.begin(), counts.items.end(),
            [&](const TodayItem &a, const TodayItem &b) { return key(a) < key(b); });
        int rank = 0;
        for (TodayItem &item : counts.items)
            item.rank = rank++;
    }

    MeasureId measureWithDeadline(TaskId task, const QString &phrase) const
    {
        const auto measures = book.measuresOf(task);
        const auto at = std::find_if(measures.begin(), measures.end(),
            [&](const Measure *measure) { return measure->deadlinePhrase == phrase; });
        return at == measures.end() ? MeasureId{} : (*at)->id;
    }

    void listPoints()
    {
        int rank = 0;
        for (const OpenDoubt *point : book.openDoubts()) {
            TodayPoint line{.id = point->id.value, .rank = rank++, .place = book.ordinalOf(point->taskId)};
            line.doubt.kind = point->kind;
            line.doubt.names = point->names.split(u'、', Qt::SkipEmptyParts);
            line.doubt.proposal = point->proposal;
            for (const QString &name : line.doubt.names) {
                if (const Agency *agency = book.agencies().findByName(name))
                    line.agencyId = agency->id;
            }
            if (const Task *task = book.task(point->taskId)) {
                line.taskId = task->id;
                line.task = task->number + u' ' + task->title;
                line.doubt.task = NodeId{task->id.value}; // about one task, not about the whole
                if (point->kind == DoubtKind::DeadlineUnread)
                    line.measureId = measureWithDeadline(task->id, point->names);
            }
            counts.points.push_back(std::move(line));
        }
    }

    void listAgencies(const PlanCounts &plan)
    {
        int rank = 0;
        for (const AgencyCount &one : plan.agencies) {
            ++rank;
            if (one.throughMembers) // its members are listed
                continue;
            TodayAgency line;
            line.id = one.agency.value;
            line.rank = rank;
            line.name = book.agencies().nameOn(one.agency, today);
            if (const Agency *agency = book.agencies().find(one.agency)) {
                line.liaison = agency->liaison;
                line.phone = agency->phone;
            }
            line.leads = one.measures[Role::Lead];
            line.reports = one.duties;
            line.lights = one.lights;
            counts.agenciesMissing += line.reports.reported < line.reports.due ? 1 : 0;
            counts.agencies.push_back(line);
        }
    }
};

} // namespace

TodayCounts countToday(const PlanBook &book, const Period &period, QDate day)
{
    Counter counter{book, day, {}};
    counter.take(countPlan(book, period, day));
    counter.sortItems();
    counter.listPoints();
    counter.counts.work = deskWork(book, day);
    return std::move(counter.counts);
}

} // namespace qd
