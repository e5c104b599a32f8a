// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/duty.h"

#include "domain/standing.h"

#include <algorithm>

namespace qd
{
namespace
{

bool nothingIsDue(const PlanBook &book, const Measure &measure, const Period &period, QDate day)
{
    if (measure.removed || period.end() < book.firstPeriod().start() || book.startOf(measure) > period.end())
        return true;
    const auto finishedOn
        = [&](QDate on) { return isFinished(standingOf(book, measure, std::min(on, day)).state); };
    return finishedOn(period.start().addDays(-1)) && finishedOn(period.end());
}

} // namespace

std::vector<Duty> dutiesOf(const PlanBook &book, const Measure &measure, const Period &period, QDate day)
{
    std::vector<Duty> duties;
    if (nothingIsDue(book, measure, period, day))
        return duties;
    const auto &progress = book.progressOf(measure.id);
    for (const Answer &answer : answersFor(book, measure, std::min(period.end(), day))) {
        const bool known = std::any_of(
            duties.begin(), duties.end(), [&](const Duty &d) { return d.agencyId == answer.agency; });
        if (known || !owes(book, answer))
            continue;
        const bool reported = std::any_of(progress.begin(), progress.end(), [&](const ProgressDigest &p) {
            return p.agencyId == answer.agency && p.period == period;
        });
        duties.push_back({measure.id, answer.agency, answer.through, answer.role, reported});
    }
    return duties;
}

std::vector<Duty> dutiesIn(const PlanBook &book, const Period &period, QDate day)
{
    std::vector<Duty> all;
    for (const Measure *measure : book.measures()) {
        const auto duties = dutiesOf(book, *measure, period, day);
        all.insert(all.end(), duties.begin(), duties.end());
    }
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
