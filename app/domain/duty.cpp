// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/duty.h"

#include <algorithm>

namespace qd
{

std::vector<Duty> dutiesOf(const PlanBook &book, const Measure &measure, const Period &period)
{
    std::vector<Duty> duties;
    if (measure.removed || book.startOf(measure) > period.end())
        return duties;
    if (isFinished(measure.state) && measure.stateOn.isValid() && measure.stateOn < period.start())
        return duties;
    const auto &progress = book.progressOf(measure.id);
    for (const Party *party : book.partiesOn(measure.id)) {
        if (book.isExempt(measure.id, party->agencyId))
            continue;
        for (const AgencyId agency : book.agencies().countedAs(party->agencyId, period.end())) {
            const bool known = std::any_of(
                duties.begin(), duties.end(), [&](const Duty &d) { return d.agencyId == agency; });
            if (known || book.isExempt(measure.id, agency))
                continue;
            const bool reported = std::any_of(progress.begin(), progress.end(),
                [&](const ProgressDigest &p) { return p.agencyId == agency && p.period == period; });
            duties.push_back({measure.id, agency, party->role, reported});
        }
    }
    return duties;
}

std::vector<Duty> dutiesIn(const PlanBook &book, const Period &period)
{
    std::vector<Duty> all;
    for (const Measure *measure : book.measures()) {
        const auto duties = dutiesOf(book, *measure, period);
        all.insert(all.end(), duties.begin(), duties.end());
    }
    return all;
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

std::vector<AgencyId> principalsOf(const PlanBook &book, const Measure &measure, QDate day)
{
    const auto parties = book.partiesOn(measure.id);
    std::vector<AgencyId> leads;
    std::vector<AgencyId> all;
    const auto add = [&](std::vector<AgencyId> &list, AgencyId party) {
        if (book.isExempt(measure.id, party))
            return;
        for (const AgencyId agency : book.agencies().countedAs(party, day)) {
            if (std::find(list.begin(), list.end(), agency) == list.end()
                && !book.isExempt(measure.id, agency))
                list.push_back(agency);
        }
    };
    for (const Party *party : parties) {
        if (party->role == Role::Lead)
            add(leads, party->agencyId);
        add(all, party->agencyId);
    }
    if (!leads.empty())
        return leads;
    const Task *task = book.task(measure.taskId);
    if (task && task->summarisingId.isValid() && !book.isExempt(measure.id, task->summarisingId))
        return {task->summarisingId};
    return all;
}

bool hasPart(const PlanBook &book, const Measure &measure, AgencyId agency, QDate day)
{
    const Task *task = book.task(measure.taskId);
    if (task && task->summarisingId == agency && agency.isValid())
        return true;
    for (const Party *party : book.partiesOn(measure.id)) {
        if (party->agencyId == agency)
            return true;
        const auto members = book.agencies().countedAs(party->agencyId, day);
        if (std::find(members.begin(), members.end(), agency) != members.end())
            return true;
    }
    return false;
}

} // namespace qd
