// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/table/tablegrid.h"

namespace qd
{

TableGrid::TableGrid(const SourceText &source, const SourceTable &table)
    : m_source(source)
    , m_table(table)
    , m_cells(static_cast<size_t>(table.rowCount) * static_cast<size_t>(table.columnCount), -1)
{
    for (size_t i = 0; i < table.cells.size(); ++i) {
        const SourceCell &cell = table.cells[i];
        for (int row = cell.row; row < std::min(cell.row + cell.rowSpan, rows()); ++row) {
            for (int column = cell.column; column < std::min(cell.column + cell.columnSpan, columns());
                 ++column)
                m_cells[static_cast<size_t>(row) * static_cast<size_t>(columns())
                    + static_cast<size_t>(column)]
                    = static_cast<int>(i);
        }
    }
}

bool TableGrid::fits(const SourceTable &table)
{
    constexpr qint64 mostPlaces = 4'000'000; // 16 MB
    return qint64(table.rowCount) * table.columnCount <= mostPlaces;
}

int TableGrid::cellAt(int row, int column) const
{
    if (row < 0 || column < 0 || row >= rows() || column >= columns())
        return -1;
    return m_cells[static_cast<size_t>(row) * static_cast<size_t>(columns()) + static_cast<size_t>(column)];
}

Span TableGrid::span(int row, int column) const
{
    const int cell = cellAt(row, column);
    return cell < 0 ? Span{} : m_table.cells[static_cast<size_t>(cell)].at;
}

QString TableGrid::text(int row, int column) const
{
    const Span at = span(row, column);
    return m_source.text.mid(at.begin, at.end - at.begin);
}

std::vector<MappedText> TableGrid::paragraphs(int row, int column) const
{
    std::vector<MappedText> all;
    const Span at = span(row, column);
    for (qsizetype begin = at.begin; begin < at.end;) {
        qsizetype end = m_source.text.indexOf(u'\n', begin);
        if (end < 0 || end > at.end)
            end = at.end;
        const MappedText line
            = MappedText(QStringView(m_source.text).sliced(begin, end - begin), begin).trimmed();
        if (!line.isEmpty())
            all.push_back(line);
        begin = end + 1;
    }
    return all;
}

int TableGrid::lastRowOf(int row, int column) const
{
    const int cell = cellAt(row, column);
    if (cell < 0)
        return row;
    const SourceCell &found = m_table.cells[static_cast<size_t>(cell)];
    return std::min(found.row + found.rowSpan, rows()) - 1;
}

std::vector<int> TableGrid::filledColumns(int row) const
{
    std::vector<int> filled;
    int before = -1;
    for (int column = 0; column < columns(); ++column) {
        const int cell = cellAt(row, column);
        if (cell >= 0 && cell != before && !isEmpty(row, column))
            filled.push_back(column);
        before = cell;
    }
    return filled;
}

} // namespace qd
