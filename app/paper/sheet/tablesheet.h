// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/document/document.h"
#include "paper/document/wording.h"

#include <functional>

namespace qd
{

class Workbook;

/// A table and what stands above it on its sheet.
struct SheetTable {
    const TableBlock *table = nullptr;
    QString name; ///< of the sheet
    QString title;
    QString note; ///< below the title; may be empty
    QString rightNote; ///< at the right end of the same row
};

/// Writes the sheet: title, note, the head (frozen, filtered, repeated on each page), the rows. The number of
/// rows whose text is higher than Excel shows a row; -1 when `goOn()` said no.
int addTableSheet(Workbook &book, const SheetTable &what, const DocumentInfo &info, const Wording &say,
    const std::function<bool()> &goOn);

} // namespace qd
