// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace qd
{

/// Writes what `make` returns to the file, whole or not at all: an old file stays until the new one is whole,
/// and `make` is asked only when the place can be written. Every format of a paper is written by this.
/// `seal` is asked once all bytes are on the disk, before the file gets its name: what must happen together with it.
/// Errors: FolderMissing, FolderUnwritable, TargetUnwritable, TargetInUse (the data file), DiskFull, those of
/// `make` and `seal`.
Result<> writeWhole(const QString &file, const std::function<Result<QByteArray>()> &make,
    const std::function<Result<>()> &seal = {});

} // namespace qd
