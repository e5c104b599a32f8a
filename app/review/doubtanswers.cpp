// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/doubtanswers.h"

#include <algorithm>

namespace qd
{

bool isSettled(const ImportReview &review, int doubt)
{
    const auto &settled = review.now().settled;
    return doubt >= 0 && static_cast<size_t>(doubt) < settled.size() && settled[static_cast<size_t>(doubt)];
}

int openDoubts(const ImportReview &review)
{
    const auto &settled = review.now().settled;
    return static_cast<int>(std::count(settled.begin(), settled.end(), false));
}

bool settle(ImportReview &review, int doubt)
{
    return settle(review, std::vector<int>{doubt});
}

bool settle(ImportReview &review, const std::vector<int> &doubts)
{
    std::vector<bool> settled = review.now().settled;
    for (const int doubt : doubts) {
        if (doubt >= 0 && static_cast<size_t>(doubt) < settled.size())
            settled[static_cast<size_t>(doubt)] = true;
    }
    if (settled == review.now().settled)
        return false;
    review.change([&](ImportReview::State &state) { state.settled = std::move(settled); });
    return true;
}

void settleWhere(ImportReview::State &state, const std::function<bool(const Doubt &)> &isAnswered)
{
    const auto &doubts = state.proposal.doubts;
    for (size_t i = 0; i < doubts.size(); ++i) {
        if (isAnswered(doubts[i]))
            state.settled[i] = true;
    }
}

} // namespace qd
