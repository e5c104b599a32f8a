// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/outline/outline.h"

#include <QHash>

#include <vector>

namespace qd
{

/// Which items of a tree carry annotations, looked at once.
class AnnotatedItems final
{
public:
    explicit AnnotatedItems(const std::vector<Node> &roots);

    bool own(const Node &node) const { return m_own.value(&node); } ///< in its own paragraphs
    bool any(const Node &node) const { return m_any.value(&node); } ///< also below
    int paragraphs(const Node &node) const { return m_paragraphs.value(&node); } ///< of its own, how many
    /// Under a task written as a list (1. … 2. … 3. …（责任单位：…）) the annotation of the last line is the
    /// whole task's.
    bool onlyLast(const std::vector<Node> &children) const;

    /// The rank that carries most annotations: the tasks'. -1 in a plan without any.
    int taskRank() const { return m_taskRank; }

private:
    bool look(const Node &node);
    int mostAnnotated(const std::vector<Node> &roots) const;

    QHash<const Node *, bool> m_own;
    QHash<const Node *, bool> m_any;
    QHash<const Node *, int> m_paragraphs;
    int m_taskRank = -1;
};

} // namespace qd
