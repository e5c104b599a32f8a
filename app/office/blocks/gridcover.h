// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <map>

namespace qd
{

/// Which places of a grid are taken by cells that reach down from the rows above, while the grid is filled
/// row by row and each row from left to right.
class GridCover final
{
public:
    /// Goes on to a row; rows never go back.
    void startRow(int row) { m_row = row; }
    /// The first column from `column` on that is free in this row.
    int firstFree(int column);
    /// How many of the `wanted` columns from `column` on are free in this row, at least 1 at a free column.
    int freeWidth(int column, int wanted);
    /// A cell of this row takes these columns as far as `lastRow`.
    void cover(int column, int width, int lastRow);
    /// More steps were taken than any real table asks for: the caller gives up.
    bool isExhausted() const { return m_steps > 50'000'000; }

private:
    struct Band {
        int width = 0;
        int lastRow = 0;
    };
    using Bands = std::map<int, Band>; // by first column; none overlaps another

    Bands::iterator bandAt(int column);

    Bands m_bands;
    int m_row = 0;
    qint64 m_steps = 0;
};

} // namespace qd
