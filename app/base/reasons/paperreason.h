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
    TotalsDisagree,
};
constexpr ReasonGroup groupOf(PaperReason)
{
    return ReasonGroup::Paper;
}

} // namespace qd
