// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace qd
{

/// What a cell of a web page's table holds, as far as it tells what the table is for.
struct CellWeight {
    int row = 0;
    int rowSpan = 1;
    qsizetype length = 0; ///< characters of all its text, that of tables inside with it
    int innerCells = 0; ///< cells with text of the tables inside; 0: there is none
};

/// Whether a table of `rowCount` rows only arranges the page. It does when fewer than two of its rows have
/// several texts beside each other; and when there are tables inside, unless what it holds itself is a table
/// of data: three rows of several texts, most cells filled with text alone, and beside them no cell that
/// outweighs the rest.
bool arrangesThePage(const std::vector<CellWeight> &cells, int rowCount);

} // namespace qd
