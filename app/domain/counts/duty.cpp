// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counts/duty.h"

#include "domain/counts/owedperiods.h"
#include "domain/plan/planyear.h"

#include <algorithm>

namespace qd
{
namespace
{

/// Whether any fact says that it is finished: spares those of which none does the question how they stand.
bool mayBeFinished(const PlanBook &book, MeasureId measure)
{
    const auto &reports = book.progressOf(measure);
    return std::any_of(reports.begin(), reports.end(), [](const ProgressDigest &r) { return isFinished(r.state); })
        || book.hasActs(measure);
}

bool nothingIsDue(const MeasureJudge &judge, const Period &period)
{
    const PlanBook &book = judge.book();
    const Measure &measure = judge.measure();
    const QDate end = period.end();
    const bool afterTheYear = period.year > book.plan().year
        && period.start() > lastDayAsked(book.plan(), book.deadlineOf(measure, judge.day()).date);
    if ((measure.removed && !book.isGone(measure.id)) || afterTheYear || end < book.firstPeriod().start()
        || book.startOf(measure) > end)
        return true;
    const QDate last = book.inPlanUntil(measure);
    if (book.inPlanFrom(measure) > end || (last.isValid() && last < end))
        return true;
    if (!mayBeFinished(book, measure.id))
        return false;
    const auto finishedOn = [&](QDate on) {
        const QDate day = std::min(on, judge.day());
        return isFinished(day == judge.day() ? judge.standing().state : standingOf(book, measure, day).state);
    };
    return finishedOn(end) && finishedOn(period.start().addDays(-1));
}

QDate receivedOn(const ProgressDigest &report)
{
    return report.receivedOn.isValid() ? report.receivedOn : report.at().date();
}

/// What came in for the duty, of that very period.
void takeReport(Duty &duty, const PlanBook &book, const Period &period)
{
    for (const ProgressDigest *version : book.versionsOf(duty.measureId, duty.agencyId, period)) {
        duty.state = version->progressState;
        if (duty.reported || !isHandedIn(version->progressState))
            continue;
        duty.reported = true;
        duty.receivedOn = receivedOn(*version);
    }
}

std::vector<Duty> dutiesAmong(
    const MeasureJudge &judge, const std::vector<Answer> &answers, const Period &period)
{
    std::vector<Duty> duties;
    const QDate dueOn = dueDayOf(judge.book(), judge.measure(), period);
    for (const Answer &answer : answers) {
        const bool known = std::any_of(
            duties.begin(), duties.end(), [&](const Duty &d) { return d.agencyId == answer.agency; });
        if (known || !owes(judge.book(), answer))
            continue;
        Duty duty{judge.measure().id, answer.agency, answer.through, answer.role, period};
        duty.dueOn = dueOn;
        takeReport(duty, judge.book(), period);
        duties.push_back(duty);
    }
    return duties;
}

template <typename F>
void forEachThatMayOwe(const PlanBook &book, F &&f)
{
    for (const Measure *measure : book.measures())
        f(*measure);
    for (const Measure *measure : book.measuresGone())
        f(*measure);
}

} // namespace

int lateDays(const Duty &duty, QDate day)
{
    const QDate until = duty.receivedOn.isValid() ? duty.receivedOn : day;
    return static_cast<int>(std::max<qint64>(0, duty.dueOn.daysTo(until)));
}

ReportTiming timingOf(const Duty &duty, QDate day)
{
    const bool late = lateDays(duty, day) > 0;
    if (duty.reported)
        return late ? ReportTiming::Late : ReportTiming::InTime;
    return late ? ReportTiming::Overdue : ReportTiming::Awaited;
}

std::vector<Duty> dutiesOf(const MeasureJudge &judge, const Period &period)
{
    if (!isOwnPeriod(judge.book(), judge.measure(), period) || nothingIsDue(judge, period))
        return {};
    if (period.end() >= judge.day())
        return dutiesAmong(judge, judge.answers(), period);
    return dutiesAmong(judge, answersFor(judge.book(), judge.measure(), period.end()), period);
}

std::vector<Duty> dutiesOf(const PlanBook &book, const Measure &measure, const Period &period, QDate day)
{
    return dutiesOf(MeasureJudge(book, measure, day), period);
}

std::vector<Duty> dutiesWithin(const MeasureJudge &judge, const Period &period)
{
    const auto own = ownPeriodsIn(judge.book(), judge.measure(), period);
    if (own.size() == 1 && own.front() == period)
        return dutiesOf(judge, period);
    std::vector<Duty> all;
    for (const Period &inside : own) {
        if (inside.start() > judge.day())
            continue;
        for (Duty &duty : dutiesOf(judge, inside)) {
            if (!duty.reported)
                takeReport(duty, judge.book(), period);
            all.push_back(duty);
        }
    }
    return all;
}

std::vector<Duty> dutiesWithin(const PlanBook &book, const Measure &measure, const Period &period, QDate day)
{
    return dutiesWithin(MeasureJudge(book, measure, day), period);
}

std::vector<Duty> dutiesIn(const PlanBook &book, const Period &period, QDate day)
{
    std::vector<Duty> all;
    forEachThatMayOwe(book, [&](const Measure &measure) {
        const auto duties = dutiesWithin(book, measure, period, day);
        all.insert(all.end(), duties.begin(), duties.end());
    });
    return all;
}

std::vector<Duty> overdueDuties(const PlanBook &book, QDate day)
{
    std::vector<Duty> all;
    forEachThatMayOwe(book, [&](const Measure &measure) {
        const MeasureJudge judge(book, measure, day);
        for (const Period &period : judge.periodsDue()) {
            for (const Duty &duty : dutiesOf(judge, period)) {
                if (!duty.reported)
                    all.push_back(duty);
            }
        }
    });
    return all;
}

DutyCount &DutyCount::operator+=(const DutyCount &other)
{
    reported += other.reported;
    due += other.due;
    return *this;
}

DutyCount countDuties(const std::vector<Duty> &duties)
{
    DutyCount count;
    for (const Duty &duty : duties) {
        ++count.due;
        count.reported += duty.reported ? 1 : 0;
    }
    return count;
}

} // namespace qd
