// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "paper/document/document.h"

#include <QByteArray>

#include <functional>

namespace qd
{

/// The document as a workbook (.xlsx): each table on a sheet of its own, as it stands on paper, and behind
/// them a sheet 说明 with what stands around the tables. Numbers and dates are real ones where a cell holds
/// nothing else; the same document gives the same bytes. `goOn(done, total)` is asked between groups of rows.
/// Errors: NoTable, CellTooLong (a text longer than Excel holds; nothing is cut off), Cancelled, DiskFull or
/// TargetUnwritable of the folder for temporary files.
Result<QByteArray> xlsxBytes(const Document &document, const std::function<bool(int, int)> &goOn = {});

/// The same into a file, whole or not at all. Errors: those of writeWhole() and of xlsxBytes().
Result<> writeXlsx(
    const Document &document, const QString &file, const std::function<bool(int, int)> &goOn = {});

} // namespace qd
