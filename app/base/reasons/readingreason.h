// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace qd
{

/// Failures of a document that is to be read as a plan.
enum class ReadingReason {
    FileEmpty,
    OnlyPictures, ///< a document of pictures: a scan
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
    FlatTable, ///< the text of a table whose columns stand side by side
    NoticeOnly, ///< a notice that brings a plan which is not in the file
    NotAPlan, ///< numbers, but no tasks
};
constexpr ReasonGroup groupOf(ReadingReason)
{
    return ReasonGroup::Reading;
}

} // namespace qd
