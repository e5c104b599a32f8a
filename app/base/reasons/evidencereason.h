// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace qd
{

/// Failures of files attached.
enum class EvidenceReason {
    FileTooLarge, ///< file, value and limit in MB
    FileIsEmpty, ///< file
    FileVanished, ///< file: what was attached is no longer in the folder
    FileAltered, ///< file: its content is not what was attached
    FileUnreadable, ///< file: cannot be read, or its share is gone
    FolderUnwritable, ///< file: the folder of the attached files
    EvidenceUnknown, ///< value
    NothingChosen, ///< no file was given
    FileIsProgram, ///< file: opening it would run it
    ExportFolderInUse, ///< file: the folder of an export, in which something lies already
    NothingToExport,
};
constexpr ReasonGroup groupOf(EvidenceReason)
{
    return ReasonGroup::Evidence;
}

} // namespace qd
