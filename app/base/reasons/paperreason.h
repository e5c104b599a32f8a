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
    NoTable, ///< an Excel file of a paper that is prose
    CellTooLong, ///< for Excel
    LayoutFileWrong, ///< a file that should hold the 版式 of an office
};
constexpr ReasonGroup groupOf(PaperReason)
{
    return ReasonGroup::Paper;
}

} // namespace qd
