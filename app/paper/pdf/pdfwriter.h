// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "paper/pdf/pdfprotection.h"

#include <QByteArray>

#include <functional>

namespace qd
{

class Pages;

/// Asked between pages with (done, total); false cancels.
using GoOn = std::function<bool(int, int)>;

/// The whole file in memory: text that can be searched and read aloud in its order, outline, title and
/// author. The same pages give the same bytes, unless they are protected. Errors: Cancelled.
Result<QByteArray> pdfBytes(const Pages &pages, const GoOn &goOn = {}, const PdfProtection &protection = {});

/// Writes the file whole or not at all. Errors: FolderMissing, TargetUnwritable, DiskFull, Cancelled.
Result<> writePdf(
    const Pages &pages, const QString &file, const GoOn &goOn = {}, const PdfProtection &protection = {});

} // namespace qd
