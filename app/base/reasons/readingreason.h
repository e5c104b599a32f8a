// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace qd
{

/// Failures of a document that is to be read as a plan.
enum class ReadingReason {
    FileEmpty,
    FileTooLarge,
    FileBinary,
    FileDamaged,
    FileEncrypted,
    FormatOldWord,
    FormatOldExcel,
    FormatPdf,
    FormatUnknown,
    NoNumbering,
    TextGarbled,
    NoHeadings,
    NotAPlan,
};
constexpr ReasonGroup groupOf(ReadingReason)
{
    return ReasonGroup::Reading;
}

} // namespace qd
