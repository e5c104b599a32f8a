// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changed/similarplan.h"

#include "base/textcompare.h"
#include "domain/changed/textmatch.h"
#include "domain/proposal/proposalparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// Every title of the year holds 2023年: that makes none alike.
TextPieces piecesOfTitle(const QString &title, int year)
{
    return piecesOf(folded(title).remove(QString::number(year) + u'年').remove(QString::number(year)));
}

std::vector<TextPieces> titlesIn(const Proposal &proposal)
{
    if (takenParts(proposal) < 2)
        return {piecesOfTitle(proposal.title, proposal.year)};
    std::vector<TextPieces> titles;
    for (const PlanPart &part : proposal.parts)
        titles.push_back(part.taken ? piecesOfTitle(part.title, proposal.year) : TextPieces());
    return titles;
}

constexpr double half = 0.5;

} // namespace

std::optional<Plan> similarPlan(const std::vector<Plan> &plans, const Proposal &proposal)
{
    std::vector<TextPieces> titles;
    std::vector<const Plan *> candidates;
    for (const Plan &plan : plans) {
        if (plan.year == proposal.year) {
            candidates.push_back(&plan);
            titles.push_back(piecesOfTitle(plan.title, plan.year));
        }
    }
    const auto pairs = likelyPairs(titles, titlesIn(proposal), half);
    return pairs.empty() ? std::optional<Plan>() : *candidates[static_cast<size_t>(pairs.front().before)];
}

std::optional<int> similarPart(const PlanBook &plan, const Proposal &proposal)
{
    const auto sections = plan.sections();
    const bool isOfSeveral = std::any_of(
        sections.begin(), sections.end(), [](const Section *section) { return !section->part.isEmpty(); });
    if (isOfSeveral || takenParts(proposal) < 2)
        return std::nullopt;
    const auto pairs
        = likelyPairs({piecesOfTitle(plan.plan().title, plan.plan().year)}, titlesIn(proposal), half);
    return pairs.empty() ? std::nullopt : std::optional(pairs.front().after);
}

} // namespace qd
