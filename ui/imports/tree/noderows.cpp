// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/tree/noderows.h"

#include <algorithm>

namespace qd
{

NodeRows::NodeRows(const Proposal &proposal)
{
    const auto add = [this](NodeId node, NodeId parent) {
        children[parent].push_back(node);
        parents.insert(node, parent);
    };
    for (const ProposedSection &section : proposal.sections) {
        add(section.id, {});
        for (const ProposedTask &task : section.tasks) {
            add(task.id, section.id);
            for (const ProposedMeasure &measure : task.measures)
                add(measure.id, task.id);
        }
    }
}

int NodeRows::count(NodeId parent) const
{
    const auto found = children.constFind(parent);
    return found == children.constEnd() ? 0 : static_cast<int>(found->size());
}

int NodeRows::rowOf(NodeId node) const
{
    const auto found = children.constFind(parents.value(node));
    return static_cast<int>(std::find(found->begin(), found->end(), node) - found->begin());
}

NodeId NodeRows::at(NodeId parent, int row) const
{
    return row >= 0 && row < count(parent) ? (*children.constFind(parent))[static_cast<size_t>(row)]
                                           : NodeId{};
}

void NodeRows::forget(NodeId node)
{
    for (const NodeId child : children.take(node))
        forget(child);
    parents.remove(node);
}

} // namespace qd
