// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changed/sectionmatch.h"

#include "base/textcompare.h"

#include <algorithm>
#include <map>

namespace qd
{
namespace
{

struct SectionPair {
    SectionId before;
    int after = 0;
    int weight = 0;
};

using Votes = std::map<std::pair<SectionId, int>, int>;

Votes votesOf(const PlanBook &plan, const StayingTasks &staying)
{
    Votes votes;
    for (const auto &[id, section] : staying) {
        if (const Task *task = plan.task(id))
            ++votes[{task->sectionId, section}];
    }
    return votes;
}

/// A title weighs more than all tasks, the tasks more than the number; two without tasks in common are the
/// same by their number only when both have none with another.
std::vector<SectionPair> pairsOf(const PlanBook &plan, const Proposal &proposal, const StayingTasks &staying)
{
    constexpr int byTitle = 1'000'000;
    const Votes votes = votesOf(plan, staying);
    std::vector<SectionPair> pairs;
    for (const Section *before : plan.sections()) {
        for (int i = 0; i < static_cast<int>(proposal.sections.size()); ++i) {
            const ProposedSection &after = proposal.sections[static_cast<size_t>(i)];
            const QString title = folded(before->title);
            const bool sameTitle = !title.isEmpty() && title == folded(after.title);
            const bool sameNumber = folded(before->number) == folded(after.number);
            const auto vote = votes.find({before->id, i});
            const int weight = (sameTitle ? byTitle : 0) + (vote == votes.end() ? 0 : 2 * vote->second)
                + (sameNumber ? 1 : 0);
            if (weight > 0)
                pairs.push_back({before->id, i, weight});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(),
        [](const SectionPair &a, const SectionPair &b) { return a.weight > b.weight; });
    return pairs;
}

} // namespace

std::vector<SectionId> matchSections(
    const PlanBook &plan, const Proposal &proposal, const StayingTasks &staying)
{
    std::vector<SectionId> found(proposal.sections.size());
    for (const SectionPair &pair : pairsOf(plan, proposal, staying)) {
        const bool taken = std::find(found.begin(), found.end(), pair.before) != found.end();
        SectionId &place = found[static_cast<size_t>(pair.after)];
        if (!taken && !place.isValid())
            place = pair.before;
    }
    return found;
}

} // namespace qd
