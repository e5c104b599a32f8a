// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/enums.h"

#include <QStringList>

namespace qd
{

/// How the office deals with reports that come in (docs/domain.md §2.4).
struct ReviewRules {
    bool on = false; ///< 审核: what was handed in has to be accepted; off: it counts as it comes, as on paper
    bool countSubmitted = false; ///< with review on: what waits for review counts too, marked 未审
    QStringList reasons; ///< 常用退回原因, one a line; empty: the usual ones of the program
    int summaryBudget = 300; ///< 汇总稿: characters that a text should have at most; 0: no limit. It is never enforced
    bool operator==(const ReviewRules &) const = default;
};
inline constexpr int mostSummaryBudget = 5000;

/// Whether a report in that state counts for state, percent and texts, in lights, lists and papers. Whether it is in at all is
/// isHandedIn() (enums.h), whatever the rules.
constexpr bool counts(const ReviewRules &rules, ProgressState state)
{
    return state == ProgressState::Accepted || (isHandedIn(state) && (!rules.on || rules.countSubmitted));
}

/// Whether it counts without having been reviewed: what is shown and printed with the mark 未审.
constexpr bool isUnreviewed(const ReviewRules &rules, ProgressState state)
{
    return rules.on && state == ProgressState::Submitted;
}

} // namespace qd
