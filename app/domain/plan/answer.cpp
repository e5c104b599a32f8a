// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/answer.h"

#include <algorithm>

namespace qd
{

std::vector<Answer> answersFor(const PlanBook &book, const Measure &measure, QDate day)
{
    std::vector<Answer> all;
    const auto add = [&](const Answer &answer) {
        const auto same = std::find_if(all.begin(), all.end(),
            [&](const Answer &a) { return a.agency == answer.agency && a.role == answer.role; });
        if (same == all.end()) {
            all.push_back(answer);
        } else if (!answer.through.isValid()) {
            same->through = {};
        }
    };
    for (const Party *party : book.partiesOn(measure.id, day)) {
        const bool exempt = book.isExempt(measure.id, party->agencyId);
        const auto members = book.agencies().membersOn(party->agencyId, day);
        if (members.empty())
            add({party->agencyId, {}, party->role, exempt});
        for (const AgencyId agency : members)
            add({agency, party->agencyId, party->role, exempt || book.isExempt(measure.id, agency)});
    }
    const Task *task = book.task(measure.taskId);
    const AgencyId summarising = task ? task->summarisingId : AgencyId{};
    const bool isParty = std::any_of(
        all.begin(), all.end(), [&](const Answer &answer) { return answer.agency == summarising; });
    if (summarising.isValid() && !isParty)
        all.push_back({summarising, {}, Role::Joint, book.isExempt(measure.id, summarising)});
    return all;
}

bool answers(
    const PlanBook &book, const Measure &measure, AgencyId agency, std::optional<Role> role, QDate day)
{
    const auto all = answersFor(book, measure, day);
    return std::any_of(all.begin(), all.end(), [&](const Answer &answer) {
        return !answer.exempt && (!role || answer.role == *role)
            && (!agency.isValid() || answer.agency == agency || answer.through == agency);
    });
}

bool hasPart(const PlanBook &book, const Measure &measure, AgencyId agency, QDate day)
{
    const auto all = answersFor(book, measure, day);
    return std::any_of(all.begin(), all.end(),
        [&](const Answer &answer) { return answer.agency == agency || answer.through == agency; });
}

bool owes(const PlanBook &book, const Answer &answer)
{
    return !answer.exempt && (answer.role != Role::Support || book.rules().supportingOwe);
}

std::vector<AgencyId> principalsOf(const PlanBook &book, const Measure &measure, QDate day)
{
    return principalsOf(book, measure, answersFor(book, measure, day));
}

std::vector<AgencyId> principalsOf(
    const PlanBook &book, const Measure &measure, const std::vector<Answer> &all)
{
    const auto those = [&](auto wanted) {
        std::vector<AgencyId> list;
        for (const Answer &answer : all) {
            const bool known = std::find(list.begin(), list.end(), answer.agency) != list.end();
            if (!known && !answer.exempt && wanted(answer))
                list.push_back(answer.agency);
        }
        return list;
    };
    if (auto leads = those([](const Answer &answer) { return answer.role == Role::Lead; }); !leads.empty())
        return leads;
    const Task *task = book.task(measure.taskId);
    if (task && task->summarisingId.isValid() && !book.isExempt(measure.id, task->summarisingId))
        return {task->summarisingId};
    auto others = those([](const Answer &answer) { return answer.role != Role::Support; });
    return others.empty() ? those([](const Answer &) { return true; }) : others;
}

} // namespace qd
