// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace qd
{

/// Failures of papers.
enum class PaperReason {
    PaperKindUnknown,
    ColumnUnknown,
    NotThereYet,
    TemplateUnknown, ///< a file in the folder of templates that is none of ours by name
    TemplateUnreadable,
    TemplateKeyUnknown,
    TemplateBlankUnknown,
    TotalsDisagree,
    NoTable, ///< an Excel file of a paper that is prose
    CellTooLong, ///< for Excel
    IssueUnknown, ///< value: number; name: kind
    IssueNumberTaken, ///< value: number; name: kind
    IssueWithdrawn, ///< value: number; when, why
    IssueDamaged, ///< value: number; name: kind
    IssueTooNew, ///< value: number; name: kind
    IssueOfOtherPlan, ///< value: number; name: title of that plan
    IssueNotLatest, ///< value: number; latest: the newest of the kind
    DataChangedMeanwhile,
    PaperOverfull, ///< must stand on one page and does not; value: pages
    LayoutFileWrong, ///< a file that should hold the 版式 of an office
    ProfileNameWrong, ///< name; limit: characters at most
    ProfileNameTaken, ///< name
    ProfileValueWrong, ///< name: of the 版式方案; value; limit: what can be
};
constexpr ReasonGroup groupOf(PaperReason)
{
    return ReasonGroup::Paper;
}

} // namespace qd
