// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/xlsx/xlsxgrid.h"

#include "office/blocks/gridcover.h"
#include "office/blocks/officelimits.h"
#include "office/xlsx/hiddenranges.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// A cell with text, where it is seen, and how far it reaches in the sheet.
struct SeenCell {
    CellRange range;
    QString text;
};

quint64 placeKey(const CellReference &at)
{
    return static_cast<quint64>(at.row) << 20 | static_cast<quint64>(at.column);
}

/// Which row (or column) of the table a row of the sheet becomes.
class AxisMap final
{
public:
    AxisMap(std::vector<int> used, const HiddenRanges &hidden)
        : m_used(std::move(used))
    {
        std::sort(m_used.begin(), m_used.end());
        m_used.erase(std::unique(m_used.begin(), m_used.end()), m_used.end());
        int next = 0;
        for (size_t i = 0; i < m_used.size(); ++i) {
            if (i > 0 && hidden.showsBetween(m_used[i - 1], m_used[i]))
                ++next;
            m_index.push_back(next++);
        }
    }

    int count() const { return m_index.empty() ? 0 : m_index.back() + 1; }
    int indexOf(int used) const
    {
        return m_index[static_cast<size_t>(
            std::lower_bound(m_used.begin(), m_used.end(), used) - m_used.begin())];
    }
    /// How many rows of the table those from `first`, which is used, to `last` become.
    int span(int first, int last) const
    {
        const auto behind = std::upper_bound(m_used.begin(), m_used.end(), last);
        return m_index[static_cast<size_t>(behind - m_used.begin()) - 1] - indexOf(first) + 1;
    }

private:
    std::vector<int> m_used;
    std::vector<int> m_index;
};

std::vector<SeenCell> seenCells(RawSheet &sheet, const HiddenRanges &rows, const HiddenRanges &columns)
{
    QHash<quint64, CellRange> merged;
    for (const CellRange &range : sheet.merged)
        merged.insert(placeKey(range.first), range);
    std::vector<SeenCell> seen;
    seen.reserve(sheet.cells.size());
    for (SheetCell &cell : sheet.cells) {
        CellRange range = merged.value(placeKey(cell.at), {cell.at, cell.at});
        range.first = {rows.firstVisible(range.first.row), columns.firstVisible(range.first.column)};
        if (range.first.row <= range.last.row && range.first.column <= range.last.column)
            seen.push_back({range, std::move(cell.text)});
    }
    std::stable_sort(seen.begin(), seen.end(), [](const SeenCell &a, const SeenCell &b) {
        return placeKey(a.range.first) < placeKey(b.range.first);
    });
    return seen;
}

} // namespace

Result<VisibleSheet> visibleSheet(RawSheet sheet)
{
    const size_t all = sheet.cells.size();
    const HiddenRanges hiddenRows(std::move(sheet.hiddenRows));
    const HiddenRanges hiddenColumns(std::move(sheet.hiddenColumns));
    std::vector<SeenCell> seen = seenCells(sheet, hiddenRows, hiddenColumns);
    std::vector<int> usedRows, usedColumns;
    for (const SeenCell &cell : seen) {
        usedRows.push_back(cell.range.first.row);
        usedColumns.push_back(cell.range.first.column);
    }
    const AxisMap rows(std::move(usedRows), hiddenRows);
    const AxisMap columns(std::move(usedColumns), hiddenColumns);
    VisibleSheet visible{.table = {}, .hiddenCells = static_cast<int>(all - seen.size())};
    OfficeTable &table = visible.table;
    table = {.rowCount = rows.count(), .columnCount = columns.count()};
    if (table.columnCount > mostOfficeColumns)
        return tooLargeOffice(u"%1 columns"_s.arg(table.columnCount));
    GridCover cover;
    int row = -1, nextColumn = 0;
    for (SeenCell &cell : seen) {
        const CellRange &range = cell.range;
        OfficeCell out{.row = rows.indexOf(range.first.row),
            .column = columns.indexOf(range.first.column),
            .rowSpan = rows.span(range.first.row, range.last.row),
            .columnSpan = columns.span(range.first.column, range.last.column)};
        if (out.row != row) {
            row = out.row;
            nextColumn = 0;
            cover.startRow(row);
        }
        if (out.column < nextColumn || cover.firstFree(out.column) != out.column)
            continue; // under a merged cell, where Excel shows nothing of it
        out.columnSpan = cover.freeWidth(out.column, out.columnSpan);
        cover.cover(out.column, out.columnSpan, out.row + out.rowSpan - 1);
        nextColumn = out.column + out.columnSpan;
        out.text = std::move(cell.text);
        table.cells.push_back(std::move(out));
        if (cover.isExhausted())
            return tooLargeOffice(u"merged cells"_s);
    }
    return visible;
}

} // namespace qd
