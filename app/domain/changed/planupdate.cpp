// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changed/planupdate.h"

#include "base/textcompare.h"
#include "domain/changed/sectionmatch.h"
#include "domain/proposal/proposalnodes.h"
#include "domain/proposal/proposalparts.h"

#include <algorithm>

namespace qd
{
namespace
{

ImportRequest withNodeIds(ImportRequest request)
{
    giveNodeIds(request.proposal);
    return request;
}

std::optional<PlanWordsDifference::Words> changed(const QString &before, const QString &after)
{
    if (folded(before) == folded(after))
        return std::nullopt;
    return PlanWordsDifference::Words{before, after};
}

/// A document that says nothing changes nothing.
std::optional<PlanWordsDifference::Words> stated(const QString &before, const QString &after)
{
    return after.isEmpty() ? std::nullopt : changed(before, after);
}

} // namespace

PlanUpdate::PlanUpdate(const PlanBook &plan, ImportRequest request)
    : m_request(withNodeIds(std::move(request)))
    , m_difference(differenceOf(plan.onDay(endOfTime), m_request, plan.agencies()))
{
}

int PlanUpdate::count(TaskFate fate) const
{
    return static_cast<int>(std::count_if(m_difference.tasks.begin(), m_difference.tasks.end(),
        [fate](const TaskDifference &row) { return row.fate == fate; }));
}

void PlanUpdate::leaveOut(const std::function<bool(const TaskDifference &)> &isLeftOut)
{
    std::erase_if(m_difference.tasks, isLeftOut);
}

PlanWordsDifference planWordsDifference(const PlanBook &plan, const PlanUpdate &update)
{
    const Proposal &proposal = update.proposal();
    PlanWordsDifference found;
    if (!proposal.title.trimmed().isEmpty())
        found.title = changed(plan.plan().title, proposal.title);
    if (proposal.year > 0)
        found.year = changed(QString::number(plan.plan().year), QString::number(proposal.year));
    found.preamble = changed(plan.plan().preamble, wholePreamble(proposal));
    const DocumentFacts &facts = proposal.facts;
    found.issuer = stated(plan.plan().issuer, facts.issuer);
    found.documentNumber = stated(plan.plan().documentNumber, facts.number);
    found.dated = stated(plan.plan().dated.toString(Qt::ISODate), facts.dated.toString(Qt::ISODate));
    found.source = stated(plan.plan().source, facts.source);
    const NodeIndex nodes(proposal);
    StayingTasks staying;
    for (const TaskDifference &row : update.tasks()) {
        if (row.task.isValid() && row.node.isValid())
            staying.push_back({row.task, nodes.placeOf(row.node).section});
    }
    const auto sections = matchSections(plan, proposal, staying);
    for (size_t i = 0; i < sections.size(); ++i) {
        const Section *before = plan.section(sections[i]);
        const ProposedSection &after = proposal.sections[i];
        if (!before)
            continue;
        if (const auto words
            = changed(before->number + u' ' + before->title, after.number + u' ' + after.title))
            found.sections.push_back(*words);
    }
    return found;
}

} // namespace qd
