// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

// Where a table breaks over pages: arithmetic only, no text and no painting.
namespace qd
{

/// Rows that share merged cells. Heights are counted in lines of text.
struct BreakGroup {
    std::vector<int> rowLines;
    int mergedLines = 0; ///< lines of the tallest cell over all rows: repeated on each page the group reaches
    bool heading = false; ///< never the last thing on a page
};

struct BreakRoom {
    double pitch = 0; ///< height of a line
    double padding = 0; ///< above and below the text of a row, together
    double first = 0; ///< height for rows on the page where the table begins
    double next = 0; ///< on each further page
    double below = 0; ///< height that must stay free below the last row, for a signature
};

/// A row, or the part of a row taller than a page, as it stands on one page.
struct RowPiece {
    int group = 0;
    int row = 0;
    int firstLine = 0;
    int lineCount = 0;
    double height = 0; ///< at least what its lines need; more where a merged cell needs it
    bool operator==(const RowPiece &) const = default;
};

/// The rows of each page. A row is split only when it is taller than a page. The first page may be left empty
/// when nothing fits on it.
std::vector<std::vector<RowPiece>> breakRows(const std::vector<BreakGroup> &groups, const BreakRoom &room);

} // namespace qd
