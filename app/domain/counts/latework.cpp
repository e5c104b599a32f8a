// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counts/latework.h"

#include <algorithm>

namespace qd
{
namespace
{

/// Periods as long as a year hold all shorter ones.
Period wholeYear(int year)
{
    return {year, Cycle::Year, 1};
}

std::vector<Duty> dutiesFor(const MeasureJudge &judge, const Period &only)
{
    return only.isValid() ? dutiesWithin(judge, only) : dutiesSoFar(judge);
}

bool isLate(const Duty &duty, QDate day)
{
    return !duty.reported && duty.dueOn < day;
}

int overdueDays(const MeasureJudge &judge)
{
    const QDate deadline = judge.book().deadlineOf(judge.measure(), judge.day()).date;
    if (!deadline.isValid() || judge.measure().removed || isFinished(judge.standing().state))
        return 0;
    return static_cast<int>(std::max<qint64>(0, deadline.daysTo(judge.day())));
}

/// Everybody who answers for the measure and owes, each once, with what is missing; late or not.
std::vector<LateWork> workOn(const MeasureJudge &judge, const Period &only)
{
    std::vector<LateWork> all;
    const auto at = [&](AgencyId agency) {
        return std::find_if(
            all.begin(), all.end(), [agency](const LateWork &work) { return work.agencyId == agency; });
    };
    for (const Answer &answer : judge.answers()) {
        if (!owes(judge.book(), answer) || at(answer.agency) != all.end())
            continue;
        LateWork work{judge.measure().id, answer.agency, answer.through, answer.role, {}, 0, judge.day()};
        work.overdueDays = only.isValid() ? 0 : overdueDays(judge);
        all.push_back(work);
    }
    for (const Duty &duty : dutiesFor(judge, only)) {
        if (!isLate(duty, judge.day()))
            continue;
        if (at(duty.agencyId) == all.end()) // answered for it then and no more: what it owed it still owes
            all.push_back({duty.measureId, duty.agencyId, duty.through, duty.role, {}, 0, judge.day()});
        at(duty.agencyId)->missing.push_back(duty);
    }
    return all;
}

void appendLate(std::vector<LateWork> &all, const MeasureJudge &judge, const Period &only)
{
    for (LateWork &work : workOn(judge, only)) {
        if (work.days() > 0)
            all.push_back(std::move(work));
    }
}

} // namespace

Period LateWork::period() const
{
    return missing.empty() ? Period{} : missing.back().period;
}

int LateWork::days() const
{
    int most = overdueDays;
    for (const Duty &duty : missing)
        most = std::max(most, lateDays(duty, day));
    return most;
}

std::vector<Duty> dutiesSoFar(const MeasureJudge &judge)
{
    std::vector<Duty> all;
    for (int year = judge.book().firstPeriod().year; year <= judge.day().year(); ++year) {
        const auto ofYear = dutiesWithin(judge, wholeYear(year));
        all.insert(all.end(), ofYear.begin(), ofYear.end());
    }
    return all;
}

int missingReports(const MeasureJudge &judge)
{
    const auto duties = dutiesSoFar(judge);
    return static_cast<int>(std::count_if(duties.begin(), duties.end(),
        [&](const Duty &duty) { return !duty.reported && duty.dueOn <= judge.day(); }));
}

std::vector<LateWork> lateWork(const PlanBook &book, QDate day, const Period &only)
{
    std::vector<LateWork> all;
    for (const Measure *measure : book.measures())
        appendLate(all, MeasureJudge(book, *measure, day), only);
    return all;
}

std::vector<LateWork> lateWorkOn(const PlanBook &book, const Measure &measure, QDate day, const Period &only)
{
    std::vector<LateWork> all;
    appendLate(all, MeasureJudge(book, measure, day), only);
    return all;
}

std::vector<LateWork> unreportedWork(const PlanBook &book, const Period &period, QDate day)
{
    std::vector<LateWork> all;
    for (const Measure *measure : book.measures()) {
        const size_t first = all.size();
        for (const Duty &duty : dutiesWithin(book, *measure, period, day)) {
            if (duty.reported)
                continue;
            const auto known = std::find_if(all.begin() + static_cast<std::ptrdiff_t>(first), all.end(),
                [&](const LateWork &work) { return work.agencyId == duty.agencyId; });
            if (known != all.end())
                known->missing.push_back(duty);
            else
                all.push_back({duty.measureId, duty.agencyId, duty.through, duty.role, {duty}, 0, day});
        }
    }
    return all;
}

std::vector<LateWork> workOf(
    const PlanBook &book, const Measure &measure, AgencyId agency, QDate day, const Period &only)
{
    auto all = workOn(MeasureJudge(book, measure, day), only);
    std::erase_if(
        all, [agency](const LateWork &work) { return work.agencyId != agency && work.through != agency; });
    return all;
}

std::vector<Punctuality> punctuality(const PlanBook &book, QDate day, const Period &only)
{
    QHash<qint64, Punctuality> of;
    for (const Measure *measure : book.measures()) {
        for (const Duty &duty : dutiesFor(MeasureJudge(book, *measure, day), only)) {
            if (duty.dueOn >= day)
                continue;
            Punctuality &count = of[duty.agencyId.value];
            count.agency = duty.agencyId;
            ++count.due;
            ++(!duty.reported ? count.missing : duty.receivedOn <= duty.dueOn ? count.inTime : count.late);
        }
    }
    std::vector<Punctuality> all;
    for (const Agency *agency : book.agencies().inOrder()) {
        if (of.contains(agency->id.value))
            all.push_back(of.value(agency->id.value));
    }
    return all;
}

std::vector<SlipDue> slipsDue(const PlanBook &book, const SlipRules &rules, QDate day)
{
    std::vector<SlipDue> all;
    if (rules == SlipRules())
        return all;
    for (LateWork &work : lateWork(book, day)) {
        const Slip slip = slipFor(rules, work.days());
        if (slip != Slip::None)
            all.push_back({std::move(work), slip});
    }
    std::stable_sort(all.begin(), all.end(),
        [](const SlipDue &a, const SlipDue &b) { return a.work.days() > b.work.days(); });
    return all;
}

} // namespace qd
