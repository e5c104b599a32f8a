// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace qd
{

/// Failures of files and folders as such: what the system answered.
enum class FileReason {
    FileNotFound,
    FileUnreadable,
    FolderMissing,
    FolderUnwritable,
    TargetUnwritable,
    TargetInUse,
    PathTooLong,
    DiskFull,
    DiskReadFailed,
    DiskWriteFailed,
    OutOfMemory,
    PortableUnwritable,
};
constexpr ReasonGroup groupOf(FileReason)
{
    return ReasonGroup::File;
}

} // namespace qd
