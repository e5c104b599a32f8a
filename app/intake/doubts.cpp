// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/doubts.h"

#include <algorithm>

namespace qd
{
namespace
{

bool namesNobody(const ProposedTask &task)
{
    return task.parties.empty() && std::all_of(task.measures.begin(), task.measures.end(), [](const auto &m) {
        return m.parties.empty();
    });
}

bool lacksLead(const std::vector<ProposedParty> &parties)
{
    const bool hasLead
        = std::any_of(parties.begin(), parties.end(), [](const auto &p) { return p.role == Role::Lead; });
    return parties.size() > 1 && !hasLead;
}

} // namespace

std::vector<Doubt> findDoubts(const Proposal &proposal)
{
    std::vector<Doubt> doubts;
    bool anybody = false;
    for (size_t s = 0; s < proposal.sections.size(); ++s) {
        const auto &tasks = proposal.sections[s].tasks;
        for (size_t t = 0; t < tasks.size(); ++t) {
            const bool nobody = namesNobody(tasks[t]);
            anybody |= !nobody;
            if (!nobody && !lacksLead(tasks[t].parties))
                continue;
            doubts.push_back({nobody ? DoubtKind::NoParty : DoubtKind::NoLead, {}, {}, static_cast<int>(s),
                static_cast<int>(t), tasks[t].titleSpan});
        }
    }
    if (!anybody)
        doubts = {Doubt{DoubtKind::NoParty, {}, {}, -1, -1, {}}};
    return doubts;
}

} // namespace qd
