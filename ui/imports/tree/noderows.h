// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal/proposal.h"

#include <QHash>

#include <vector>

namespace qd
{

/// Which rows a tree of a proposal has: the ids of each parent's children in order; those of an invalid id
/// are the sections.
struct NodeRows {
    QHash<NodeId, std::vector<NodeId>> children;
    QHash<NodeId, NodeId> parents;

    NodeRows() = default;
    explicit NodeRows(const Proposal &proposal);

    bool contains(NodeId node) const { return parents.contains(node); }
    int count(NodeId parent) const; ///< how many children
    int rowOf(NodeId node) const; ///< its place among the children of its parent
    NodeId at(NodeId parent, int row) const; ///< invalid when there is none
    void forget(NodeId node); ///< with all below it; its parent still lists it
};

} // namespace qd
