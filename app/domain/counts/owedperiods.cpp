// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counts/owedperiods.h"

#include "domain/plan/reportingcycles.h"

#include <algorithm>

namespace qd
{
namespace
{

/// The last day of a milestone in the period; null when there is none.
QDate lastMilestone(const PlanBook &book, const Measure &measure, const Period &period)
{
    QDate last;
    for (const Milestone *milestone : book.milestonesOf(measure.id)) {
        if (period.contains(milestone->deadlineDate))
            last = std::max(last, milestone->deadlineDate);
    }
    return last;
}

bool isOwn(const PlanBook &book, const Measure &measure, const Period &period, const CycleRule &rule)
{
    return rule.cycle == period.cycle
        && (!rule.atMilestones || lastMilestone(book, measure, period).isValid());
}

QDate monthEnd(QDate day)
{
    return QDate(day.year(), day.month(), day.daysInMonth());
}

/// 每月28日前, 次月5日前; in a shorter month its last day.
QDate dueByRule(const CycleRule &rule, QDate end)
{
    const QDate month = rule.dueMonth > 0 ? QDate(end.year(), end.month(), 1).addMonths(rule.dueMonth) : end;
    const int last = month.daysInMonth();
    return QDate(month.year(), month.month(), rule.dueDay > 0 ? std::min(rule.dueDay, last) : last);
}

QDate dayBeforeMoving(const PlanBook &book, const Measure &measure, const Period &period)
{
    const auto &set = book.reportingDays();
    const auto at
        = std::find_if(set.begin(), set.end(), [&](const ReportingDay &row) { return row.period == period; });
    if (at != set.end())
        return at->day;
    const QDate end = period.end();
    if (book.cycleTable().isEmpty())
        return end;
    const CycleRule rule = cycleOn(book, measure, end);
    return rule.atMilestones ? lastMilestone(book, measure, period) : dueByRule(rule, end);
}

} // namespace

bool isOwnPeriod(const PlanBook &book, const Measure &measure, const Period &period)
{
    if (book.cycleTable().isEmpty())
        return period.cycle == book.plan().cycle;
    return isOwn(book, measure, period, cycleOn(book, measure, period.end()));
}

std::vector<Period> ownPeriods(const PlanBook &book, const Measure &measure, QDate from, QDate to)
{
    std::vector<Period> own;
    if (!from.isValid() || !to.isValid())
        return own;
    if (book.cycleTable().isEmpty()) {
        for (Period p = Period::containing(from, book.plan().cycle); p.start() <= to; p = p.next())
            own.push_back(p);
        return own;
    }
    // every period ends with a month, and at the end of a month one cycle is in force
    const QDate last(to.year(), 12, 31);
    for (QDate end = monthEnd(from); end <= last; end = monthEnd(end.addDays(1))) {
        const CycleRule rule = cycleOn(book, measure, end);
        const Period period = Period::containing(end, rule.cycle);
        if (period.end() == end && period.start() <= to && isOwn(book, measure, period, rule))
            own.push_back(period);
    }
    return own;
}

std::vector<Period> ownPeriodsIn(const PlanBook &book, const Measure &measure, const Period &period)
{
    if (isOwnPeriod(book, measure, period))
        return {period};
    if (book.cycleTable().isEmpty() && period.cycle < book.plan().cycle)
        return {};
    auto own = ownPeriods(book, measure, period.start(), period.end());
    std::erase_if(own, [&](const Period &p) { return p.start() < period.start() || p.end() > period.end(); });
    return own;
}

QDate dueDayOf(const PlanBook &book, const Measure &measure, const Period &period)
{
    const QDate day = dayBeforeMoving(book, measure, period);
    return book.rules().dueOnWorkingDays ? book.workDays().nextWorkingDay(day) : day;
}

} // namespace qd
