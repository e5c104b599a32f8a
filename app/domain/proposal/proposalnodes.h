// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal/proposal.h"

#include <QHash>

// The nodes of a proposal (its sections, tasks and measures) by the ids that stay theirs when rows are added,
// moved or removed.
namespace qd
{

/// Gives an id to every section, task and measure that has none of its own; the others keep theirs. New ids
/// are larger than `last` and than any in the proposal. Returns the largest id there is now.
qint64 giveNodeIds(Proposal &proposal, qint64 last = 0);

/// Where a node stands at the moment, by places from 0; -1 below its own level.
struct NodePlace {
    int section = -1;
    int task = -1;
    int measure = -1;

    bool isPlan() const { return section < 0; } ///< or a node that is not there
    bool isSection() const { return section >= 0 && task < 0; }
    bool isTask() const { return task >= 0 && measure < 0; }
    bool isMeasure() const { return measure >= 0; }
    NodePlace taskPlace() const { return {section, task, -1}; }

    friend auto operator<=>(const NodePlace &, const NodePlace &) = default;
};

/// Finds the nodes of one state of a proposal. To be made anew when rows came, moved or went.
class NodeIndex final
{
public:
    NodeIndex() = default;
    explicit NodeIndex(const Proposal &proposal);

    /// The plan's own place for an invalid id or one that is not there.
    NodePlace placeOf(NodeId node) const { return m_places.value(node); }
    bool contains(NodeId node) const { return m_places.contains(node); }

private:
    QHash<NodeId, NodePlace> m_places;
};

/// The row at a place; nullptr when the place is that of another kind of node, or is not there.
const ProposedSection *sectionAt(const Proposal &proposal, NodePlace place);
const ProposedTask *taskAt(const Proposal &proposal, NodePlace place);
const ProposedMeasure *measureAt(const Proposal &proposal, NodePlace place);
ProposedSection *sectionAt(Proposal &proposal, NodePlace place);
ProposedTask *taskAt(Proposal &proposal, NodePlace place);
ProposedMeasure *measureAt(Proposal &proposal, NodePlace place);

} // namespace qd
