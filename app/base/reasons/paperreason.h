// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace qd
{

/// Failures of papers.
enum class PaperReason {
    PaperKindUnknown,
    PaperEmpty,
    NotThereYet,
    TotalsDisagree,
    IssueUnknown, ///< value: number; name: kind
    IssueNumberTaken, ///< value: number; name: kind
    IssueWithdrawn, ///< value: number; when, why
    IssueDamaged, ///< value: number; name: kind
    IssueTooNew, ///< value: number; name: kind
    IssueOfOtherPlan, ///< value: number; name: title of that plan
    IssueNotLatest, ///< value: number; latest: the newest of the kind
    DataChangedMeanwhile,
};
constexpr ReasonGroup groupOf(PaperReason)
{
    return ReasonGroup::Paper;
}

} // namespace qd
