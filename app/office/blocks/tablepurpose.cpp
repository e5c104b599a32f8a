// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/blocks/tablepurpose.h"

#include <algorithm>

namespace qd
{
namespace
{

/// How many rows have two cells at least that `counts`, those that reach down from above among them.
template <typename Counts>
qsizetype rowsOfSeveral(const std::vector<CellWeight> &cells, int rowCount, Counts counts)
{
    std::vector<int> change(static_cast<size_t>(std::max(rowCount, 0)) + 1, 0);
    for (const CellWeight &cell : cells) {
        if (!counts(cell))
            continue;
        ++change[static_cast<size_t>(cell.row)];
        --change[static_cast<size_t>(std::min(cell.row + cell.rowSpan, rowCount))];
    }
    int now = 0;
    return std::count_if(change.begin(), change.end(), [&now](int step) { return (now += step) >= 2; });
}

bool isPlain(const CellWeight &cell)
{
    return cell.length > 0 && cell.innerCells == 0;
}

} // namespace

bool arrangesThePage(const std::vector<CellWeight> &cells, int rowCount)
{
    if (rowsOfSeveral(cells, rowCount, [](const CellWeight &cell) { return cell.length > 0; }) < 2)
        return true;
    qsizetype plainCells = 0, plainLength = 0, holders = 0;
    for (const CellWeight &cell : cells) {
        plainCells += isPlain(cell);
        plainLength += isPlain(cell) ? cell.length : 0;
        holders += cell.innerCells > 0;
    }
    if (holders == 0)
        return false;
    if (rowsOfSeveral(cells, rowCount, isPlain) < 3 || 2 * plainCells < static_cast<qsizetype>(cells.size()))
        return true;
    // the text of a page lies in one cell, however many words of navigation lie around it
    return std::any_of(cells.begin(), cells.end(), [&](const CellWeight &cell) {
        return cell.innerCells > 0 && (2 * cell.innerCells > plainCells || cell.length > plainLength);
    });
}

} // namespace qd
