// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/source/source.h"
#include "intake/text/mappedtext.h"

#include <vector>

namespace qd
{

/// A table of the source by row and column, merged cells at each place they cover. Places outside are empty.
class TableGrid final
{
public:
    /// Only for a table that fits: the grid takes memory for every place.
    TableGrid(const SourceText &source, const SourceTable &table);

    /// Whether rows times columns are few enough to be laid out. A sparse sheet may claim 500,000 rows and
    /// 1024 columns; no task table comes near.
    static bool fits(const SourceTable &table);

    int rows() const { return m_table.rowCount; }
    int columns() const { return m_table.columnCount; }
    /// Which cell of the table covers the place; -1 for none. Two places of one merged cell give the same
    /// number.
    int cellAt(int row, int column) const;
    /// Its text, paragraphs separated by \n.
    QString text(int row, int column) const;
    /// Its paragraphs with their places, trimmed, none empty.
    std::vector<MappedText> paragraphs(int row, int column) const;
    Span span(int row, int column) const;
    bool isEmpty(int row, int column) const { return span(row, column).isEmpty(); }
    /// The last row (inclusive) that the cell reaches down to; `row` where there is no cell.
    int lastRowOf(int row, int column) const;
    /// The columns that hold text in the row, a merged cell once, at its first column.
    std::vector<int> filledColumns(int row) const;

private:
    const SourceText &m_source;
    const SourceTable &m_table;
    std::vector<int> m_cells; // row by row, -1 where no cell is
};

} // namespace qd
