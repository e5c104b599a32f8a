// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/agencyrow.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace qd
{
namespace
{

int &countOf(AgencyRow &row, Role role)
{
    return role == Role::Lead ? row.lead : role == Role::Support ? row.support : row.joint;
}

/// The agency itself and, for a collective, its members that day.
std::vector<AgencyId> concerned(const AgencyRegister &agencies, AgencyId party, QDate day)
{
    std::vector<AgencyId> all{party};
    for (const AgencyId member : agencies.membersOn(party, day))
        all.push_back(member);
    return all;
}

} // namespace

std::vector<AgencyRow> agencyRows(const PlanBook &book, QDate day)
{
    std::vector<AgencyRow> rows;
    QHash<qint64, size_t> place;
    const AgencyRegister &agencies = book.agencies();
    for (const Agency *agency : agencies.inOrder()) {
        place.insert(agency->id.value, rows.size());
        rows.push_back({agency->id, agency->shortName, agencies.namesOf(agency->id), agency->kind,
            agency->officialOrder, 0, 0, 0, agency->liaison, agency->phone});
    }
    for (const Task *task : book.tasks()) {
        std::set<std::pair<qint64, int>> counted; // an agency once per task and column
        for (const Party *party : book.allPartiesOf(task->id)) {
            for (const AgencyId agency : concerned(agencies, party->agencyId, day)) {
                const auto at = place.constFind(agency.value);
                const Role role = party->role == Role::Responsible ? Role::Joint : party->role;
                if (at != place.constEnd() && counted.emplace(agency.value, static_cast<int>(role)).second)
                    ++countOf(rows[*at], role);
            }
        }
    }
    return rows;
}

std::vector<AgencyTask> tasksOfAgency(const PlanBook &book, AgencyId agency, QDate day)
{
    std::vector<AgencyTask> out;
    for (const Task *task : book.tasks()) {
        std::vector<AgencyTask> here;
        for (const Party *party : book.allPartiesOf(task->id)) {
            const auto all = concerned(book.agencies(), party->agencyId, day);
            if (std::find(all.begin(), all.end(), agency) == all.end())
                continue;
            const AgencyId through = party->agencyId == agency ? AgencyId{} : party->agencyId;
            const auto same = std::find_if(
                here.begin(), here.end(), [&](const AgencyTask &t) { return t.role == party->role; });
            if (same == here.end())
                here.push_back({task->id, party->role, through, 0});
            else if (!through.isValid())
                same->through = {};
        }
        for (AgencyTask &one : here) {
            for (const Measure *measure : book.measuresOf(task->id))
                one.measures += book.isExempt(measure->id, agency) ? 0 : 1;
        }
        out.insert(out.end(), here.begin(), here.end());
    }
    return out;
}

} // namespace qd
