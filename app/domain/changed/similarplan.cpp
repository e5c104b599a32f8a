// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changed/similarplan.h"

#include "base/textcompare.h"
#include "domain/changed/textmatch.h"

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

} // namespace

std::optional<Plan> similarPlan(const std::vector<Plan> &plans, const Proposal &proposal)
{
    constexpr double half = 0.5;
    std::vector<TextPieces> titles;
    std::vector<const Plan *> candidates;
    for (const Plan &plan : plans) {
        if (plan.year == proposal.year) {
            candidates.push_back(&plan);
            titles.push_back(piecesOfTitle(plan.title, plan.year));
        }
    }
    const auto pairs = likelyPairs(titles, {piecesOfTitle(proposal.title, proposal.year)}, half);
    return pairs.empty() ? std::optional<Plan>() : *candidates[static_cast<size_t>(pairs.front().before)];
}

} // namespace qd
