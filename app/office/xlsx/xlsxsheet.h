// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "office/xlsx/cellreference.h"
#include "office/xlsx/xlsxformats.h"

#include <vector>

namespace qd
{

/// What the cells of all sheets refer to.
struct XlsxBook {
    std::vector<QString> strings; ///< shared by the sheets, without phonetic guides
    XlsxFormats formats;
    bool since1904 = false;
};

/// The shared strings of a workbook. Errors: FileDamaged, FileTooLarge.
Result<std::vector<QString>> readSharedStrings(const QByteArray &part);

struct SheetCell {
    CellReference at;
    QString text; ///< as shown, never empty
};

/// A sheet as it is stored: what is hidden is still in it.
struct RawSheet {
    std::vector<SheetCell> cells; ///< in the order of the file
    std::vector<CellRange> merged;
    std::vector<std::pair<int, int>> hiddenRows; ///< from, to
    std::vector<std::pair<int, int>> hiddenColumns;
};

/// Errors: FileDamaged, FileTooLarge (more than `mostCells` that hold anything).
Result<RawSheet> readSheet(QByteArray part, const XlsxBook &book, size_t mostCells);

} // namespace qd
