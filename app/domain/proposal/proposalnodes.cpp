// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proposal/proposalnodes.h"

#include <QSet>

namespace qd
{
namespace
{

/// Each node with its place, in the order of the document.
template <typename AnyProposal, typename Visit>
void visitNodes(AnyProposal &proposal, Visit visit)
{
    NodePlace place;
    for (auto &section : proposal.sections) {
        place = {place.section + 1, -1, -1};
        visit(section.id, place);
        for (auto &task : section.tasks) {
            place = {place.section, place.task + 1, -1};
            visit(task.id, place);
            for (auto &measure : task.measures) {
                ++place.measure;
                visit(measure.id, place);
            }
        }
    }
}

auto *rowAt(auto &list, int place)
{
    const auto at = static_cast<size_t>(place);
    return place >= 0 && at < list.size() ? &list[at] : nullptr;
}

} // namespace

qint64 giveNodeIds(Proposal &proposal, qint64 last)
{
    visitNodes(proposal, [&](NodeId node, NodePlace) { last = std::max(last, node.value); });
    QSet<NodeId> taken;
    visitNodes(proposal, [&](NodeId &node, NodePlace) {
        if (!node.isValid() || taken.contains(node)) // a copy of another row
            node = NodeId{++last};
        taken.insert(node);
    });
    return last;
}

NodeIndex::NodeIndex(const Proposal &proposal)
{
    visitNodes(proposal, [this](NodeId node, NodePlace place) {
        if (node.isValid())
            m_places.insert(node, place);
    });
}

ProposedSection *sectionAt(Proposal &proposal, NodePlace place)
{
    return place.isSection() ? rowAt(proposal.sections, place.section) : nullptr;
}

ProposedTask *taskAt(Proposal &proposal, NodePlace place)
{
    auto *section = place.isTask() ? rowAt(proposal.sections, place.section) : nullptr;
    return section ? rowAt(section->tasks, place.task) : nullptr;
}

ProposedMeasure *measureAt(Proposal &proposal, NodePlace place)
{
    auto *task = place.isMeasure() ? taskAt(proposal, place.taskPlace()) : nullptr;
    return task ? rowAt(task->measures, place.measure) : nullptr;
}

const ProposedSection *sectionAt(const Proposal &proposal, NodePlace place)
{
    return place.isSection() ? rowAt(proposal.sections, place.section) : nullptr;
}

const ProposedTask *taskAt(const Proposal &proposal, NodePlace place)
{
    const auto *section = place.isTask() ? rowAt(proposal.sections, place.section) : nullptr;
    return section ? rowAt(section->tasks, place.task) : nullptr;
}

const ProposedMeasure *measureAt(const Proposal &proposal, NodePlace place)
{
    const auto *task = place.isMeasure() ? taskAt(proposal, place.taskPlace()) : nullptr;
    return task ? rowAt(task->measures, place.measure) : nullptr;
}

} // namespace qd
