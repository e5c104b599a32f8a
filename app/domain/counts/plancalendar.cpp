// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counts/plancalendar.h"

#include "domain/counts/duty.h"
#include "domain/counts/owedperiods.h"
#include "domain/counts/supervisioncounts.h"

#include <algorithm>
#include <map>

namespace qd
{
namespace
{

constexpr int monthsBehind = 12; // a report of a whole year may be due long after its end

struct CalendarOfDays {
    const PlanBook &book;
    QDate from, to, day;
    std::vector<CalendarEntry> entries;

    bool isIn(QDate date) const { return date.isValid() && from <= date && date <= to; }

    void addMeasures()
    {
        std::map<std::pair<QDate, Period>, DutyCount> reports;
        for (const Measure *measure : book.measures()) {
            const MeasureJudge judge(book, *measure, day);
            const QDate deadline = book.deadlineOf(*measure, day).date;
            if (isIn(deadline) && !isFinished(judge.standing().state))
                entries.push_back({.day = deadline, .kind = DateKind::Deadline, .measureId = measure->id});
            for (const Period &period : ownPeriods(book, *measure, from.addMonths(-monthsBehind), to)) {
                const QDate dueOn = dueDayOf(book, *measure, period);
                if (isIn(dueOn))
                    reports[{dueOn, period}] += countDuties(dutiesOf(judge, period));
            }
        }
        for (const auto &[at, count] : reports) {
            if (count.due > 0)
                entries.push_back({.day = at.first,
                    .kind = DateKind::Reporting,
                    .period = at.second,
                    .due = count.due,
                    .reported = count.reported});
        }
    }

    void addInstructions()
    {
        for (const OpenInstruction &open : openInstructions(book, day)) {
            if (isIn(open.act->dueOn))
                entries.push_back({.day = open.act->dueOn,
                    .kind = DateKind::Instruction,
                    .measureId = open.act->measureId,
                    .actId = open.act->id});
        }
    }
};

} // namespace

std::vector<CalendarEntry> calendarEntries(
    const PlanBook &book, const std::vector<OfficeDate> &own, QDate from, QDate to, QDate day)
{
    CalendarOfDays calendar{book, from, to, day, {}};
    calendar.addMeasures();
    calendar.addInstructions();
    for (const OfficeDate &date : own) {
        if (calendar.isIn(date.day))
            calendar.entries.push_back(
                {.day = date.day, .kind = DateKind::Office, .officeId = date.id, .text = date.text});
    }
    std::stable_sort(
        calendar.entries.begin(), calendar.entries.end(), [](const CalendarEntry &a, const CalendarEntry &b) {
            return std::pair(a.day, a.kind) < std::pair(b.day, b.kind);
        });
    return std::move(calendar.entries);
}

} // namespace qd
