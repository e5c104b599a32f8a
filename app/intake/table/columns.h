// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/table/tablegrid.h"

#include <optional>

// Stage T1: which table of a source is a task table (任务分解表, 责任清单), and what its columns hold. The
// words by which columns are known stand at the top of columns.cpp, for a reader who is no programmer.
namespace qd
{

/// What a column headed like this holds; nothing for an unknown heading. Spaces, line ends and remarks in
/// brackets do not count: "责任单位（排第一的牵头）" is 责任单位.
std::optional<ColumnRole> roleOfHeading(const QString &heading);

/// The tables with a heading row that names a task or measure and who or by when, in order. Columns without a
/// known heading are recognised by what stands in them, and marked so.
std::vector<TableReading> findTaskTables(const SourceText &source);

/// Whether the row holds the headings again, as after a page break.
bool repeatsHeadings(const TableGrid &grid, int row, const TableReading &reading);

} // namespace qd
