// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaycounts.h"

#include "domain/filter.h"

#include <QHash>
#include <QSet>

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

QString namesOf(const PlanBook &book, const std::vector<AgencyId> &agencies)
{
    QStringList names;
    for (const AgencyId id : agencies) {
        if (const Agency *agency = book.agencies().find(id))
            names << agency->shortName;
    }
    return names.join(u'、');
}

struct Counter {
    const PlanBook &book;
    const Period &period;
    const LightRules &rules;
    QDate today;
    TodayCounts counts;
    QHash<qint64, TodayAgency> agencies;

    TodayAgency &agency(AgencyId id) { return agencies[id.value]; }

    void addItem(const Task &task, const Measure &measure, const Verdict &verdict)
    {
        const bool single = book.measuresOf(task.id).size() == 1;
        const auto principals = principalsOf(book, measure, today);
        counts.items.push_back({.id = measure.id.value,
            .taskId = task.id,
            .number = single ? task.number : task.number + QString::number(measure.position + 1),
            .text = single && !task.title.isEmpty() ? task.title : measure.text,
            .parties = namesOf(book, principals),
            .firstParty = principals.empty() ? AgencyId{} : principals.front(),
            .deadline = book.deadlineOf(measure),
            .verdict = verdict});
    }

    void countMeasure(const Task &task, const Measure &measure)
    {
        const Verdict verdict = verdictOn(book, measure, rules, today);
        const auto listed
            = [&](const TaskFilter &filter) { return matches(book, measure, verdict, filter, today); };
        TaskFilter near;
        near.dueWithinDays = rules.nearDays;
        TaskFilter overdue;
        overdue.overdueOnly = true;
        TaskFilter open;
        open.withoutDeadline = true;
        const bool dueSoon = listed(near);
        ++counts.measures;
        ++counts.lights[static_cast<size_t>(verdict.light)];
        counts.dueSoon += dueSoon ? 1 : 0;
        counts.overdue += listed(overdue) ? 1 : 0;
        counts.withoutDeadline += listed(open) ? 1 : 0;
        if (urgency(verdict, dueSoon))
            addItem(task, measure, verdict);
        countParties(measure, verdict.light);
    }

    void countParties(const Measure &measure, Light light)
    {
        QSet<qint64> counted;
        for (const Party *party : book.partiesOn(measure.id)) {
            for (const AgencyId id : book.agencies().countedAs(party->agencyId, today)) {
                agency(id).leads += party->role == Role::Lead ? 1 : 0;
                if (!counted.contains(id.value))
                    ++agency(id).lights[static_cast<size_t>(light)];
                counted.insert(id.value);
            }
        }
        for (const Duty &duty : dutiesOf(book, measure, period)) {
            DutyCount &reports = agency(duty.agencyId).reports;
            ++reports.due;
            reports.reported += duty.reported ? 1 : 0;
        }
    }

    void sortItems()
    {
        const auto key = [this](const TodayItem &item) {
            const bool near
                = item.deadline.date.isValid() && today.daysTo(item.deadline.date) <= rules.nearDays;
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
        for (const OpenPoint *point : book.openPoints()) {
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
                line.doubt.task = line.place;
                if (point->kind == DoubtKind::DeadlineUnread)
                    line.measureId = measureWithDeadline(task->id, point->names);
            }
            counts.points.push_back(std::move(line));
        }
    }

    void listAgencies()
    {
        int rank = 0;
        for (const Agency *one : book.agencies().inOrder()) {
            ++rank;
            const auto found = agencies.constFind(one->id.value);
            if (found == agencies.constEnd())
                continue;
            TodayAgency line = *found;
            line.id = one->id.value;
            line.rank = rank;
            line.name = one->shortName;
            counts.reports.due += line.reports.due;
            counts.reports.reported += line.reports.reported;
            counts.agenciesMissing += line.reports.reported < line.reports.due ? 1 : 0;
            counts.agencies.push_back(line);
        }
    }
};

} // namespace

TodayCounts countToday(const PlanBook &book, const Period &period, const LightRules &rules, QDate today)
{
    Counter counter{book, period, rules, today, {}, {}};
    for (const Task *task : book.tasks()) {
        for (const Measure *measure : book.measuresOf(task->id))
            counter.countMeasure(*task, *measure);
    }
    counter.sortItems();
    counter.listPoints();
    counter.listAgencies();
    return std::move(counter.counts);
}

} // namespace qd
