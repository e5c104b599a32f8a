// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/agencyrow.h"

#include "domain/counts/counts.h"

#include <algorithm>
#include <set>

namespace qd
{
std::vector<AgencyRow> agencyRows(const PlanBook &book, QDate day)
{
    const auto counts = countRoles(book, day);
    std::vector<AgencyRow> rows;
    const AgencyRegister &agencies = book.agencies();
    for (const Agency *agency : agencies.inOrder()) {
        AgencyRow row{agency->id, agencies.nameOn(agency->id, day), agencies.namesOf(agency->id), agency->kind,
            agency->officialOrder, 0, 0, 0, agency->liaison, agency->phone};
        const auto count = std::find_if(
            counts.begin(), counts.end(), [&](const AgencyCount &c) { return c.agency == agency->id; });
        if (count != counts.end()) {
            row.lead = count->tasks[Role::Lead];
            row.support = count->tasks[Role::Support];
            row.joint = count->tasks[Role::Joint] + count->tasks[Role::Responsible];
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<AgencyTask> tasksOfAgency(const PlanBook &book, AgencyId agency, QDate day)
{
    std::vector<AgencyTask> out;
    for (const Task *task : book.tasks()) {
        std::vector<AgencyTask> here;
        for (const Measure *measure : book.measuresOf(task->id)) {
            std::set<Role> counted; // a measure once a role, though several members of a collective answer for it
            for (const Answer &answer : answersFor(book, *measure, day)) {
                const bool itself = answer.agency == agency;
                if (answer.exempt || !(itself || answer.through == agency))
                    continue;
                auto same = std::find_if(
                    here.begin(), here.end(), [&](const AgencyTask &t) { return t.role == answer.role; });
                if (same == here.end())
                    same = here.insert(
                        here.end(), {task->id, answer.role, itself ? answer.through : AgencyId{}, 0});
                else if (itself && !answer.through.isValid())
                    same->through = {};
                same->measures += counted.insert(answer.role).second ? 1 : 0;
            }
        }
        out.insert(out.end(), here.begin(), here.end());
    }
    return out;
}

} // namespace qd
