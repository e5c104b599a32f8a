// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <functional>

namespace qd
{

class Pages;

/// The whole file in memory. Errors: Cancelled.
Result<QByteArray> pdfBytes(const Pages &pages, const std::function<bool(int, int)> &goOn = {});

/// Writes the file whole or not at all. `goOn` is asked between pages with (done, total); false cancels.
/// Errors: FolderMissing, TargetUnwritable, DiskFull, Cancelled.
Result<> writePdf(const Pages &pages, const QString &file, const std::function<bool(int, int)> &goOn = {});

} // namespace qd
