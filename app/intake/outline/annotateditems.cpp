// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/outline/annotateditems.h"

#include "intake/responsible/annotations.h"

#include <algorithm>
#include <map>

namespace qd
{
namespace
{

struct RankCounts {
    std::map<int, int> annotated; ///< by rank of the item that carries
    int lastOnlySections = 0; ///< sections of which only the last item carries
    int lastOnlyRank = 0; ///< rank of those items
};

void countRanks(
    const std::vector<Node> &nodes, const Node *parent, const AnnotatedItems &carrying, RankCounts &counts)
{
    if (parent && carrying.onlyLast(nodes)) {
        if (parent->numbering.rank <= sectionRank) {
            ++counts.lastOnlySections;
            counts.lastOnlyRank = nodes.back().numbering.rank;
        } else {
            ++counts.annotated[parent->numbering.rank];
        }
        return;
    }
    for (const Node &node : nodes) {
        if (carrying.own(node))
            ++counts.annotated[node.numbering.rank];
        countRanks(node.children, &node, carrying, counts);
    }
}

} // namespace

AnnotatedItems::AnnotatedItems(const std::vector<Node> &roots)
{
    for (const Node &root : roots)
        look(root);
    m_taskRank = mostAnnotated(roots);
}

bool AnnotatedItems::onlyLast(const std::vector<Node> &children) const
{
    return children.size() > 1 && any(children.back())
        && std::none_of(
            children.begin(), children.end() - 1, [this](const Node &child) { return any(child); });
}

bool AnnotatedItems::look(const Node &node)
{
    int count = 0;
    for (size_t i = 0; i < node.paragraphs.size(); ++i) {
        const auto found = findAnnotations(node.paragraphs[i], {}, i > 0);
        count
            += std::any_of(found.begin(), found.end(), [](const auto &a) { return !a.says.parties.empty(); })
            ? 1
            : 0;
    }
    bool below = false;
    for (const Node &child : node.children)
        below = look(child) || below;
    m_paragraphs.insert(&node, count);
    m_own.insert(&node, count > 0);
    m_any.insert(&node, count > 0 || below);
    return count > 0 || below;
}

int AnnotatedItems::mostAnnotated(const std::vector<Node> &roots) const
{
    RankCounts counts;
    countRanks(roots, nullptr, *this, counts);
    // 一、 is the task only when the whole plan is written that way; one such section is a gap in the plan.
    if (counts.lastOnlySections > 1 && counts.annotated.empty())
        return sectionRank;
    if (counts.lastOnlySections > 0)
        counts.annotated[counts.lastOnlyRank] += counts.lastOnlySections;
    int rank = -1;
    int most = 0;
    for (const auto &[each, count] :
        counts.annotated) { // of two the lower: one 一、 that is a task itself is an exception
        if (count >= most) {
            rank = each;
            most = count;
        }
    }
    return rank;
}

} // namespace qd
