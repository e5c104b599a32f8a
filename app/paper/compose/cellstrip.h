// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <map>
#include <numeric>
#include <utility>
#include <vector>

namespace qd
{

/// The cells of a table that stand in the same columns. How many lines each takes depends on the width of
/// those alone, and is counted once for each.
class CellStrip final
{
public:
    CellStrip(int column, int columns, bool down)
        : m_column(column)
        , m_columns(columns)
        , m_down(down)
    {
    }

    struct Lines {
        std::vector<int> most; ///< by row; of merged cells by group; 0: the strip has none there
        int all = 0;
    };

    int column() const { return m_column; }
    int columns() const { return m_columns; }
    bool isDown() const { return m_down; } ///< merged over the rows of a group: it has a place for each group
    int length() const { return m_length; } ///< half characters, of all cells

    /// A cell, as the lines that its text already has, in half characters.
    void add(size_t place, std::vector<int> lines)
    {
        m_length = std::accumulate(lines.begin(), lines.end(), m_length);
        m_cells.push_back({place, std::move(lines)});
    }

    /// `room`: half characters that fit a line.
    const Lines &linesFor(int room)
    {
        const auto [at, isNew] = m_known.try_emplace(room);
        Lines &counted = at->second;
        if (!isNew)
            return counted;
        counted.most.resize(m_cells.empty() ? 0 : m_cells.back().place + 1);
        for (const Cell &cell : m_cells) {
            int lines = 0;
            for (const int length : cell.lines)
                lines += std::max(1, (length + room - 1) / room);
            counted.all += lines;
            counted.most[cell.place] = std::max(counted.most[cell.place], lines);
        }
        return counted;
    }

private:
    struct Cell {
        size_t place = 0; ///< ascending
        std::vector<int> lines;
    };

    int m_column;
    int m_columns;
    bool m_down;
    int m_length = 0;
    std::vector<Cell> m_cells;
    std::map<int, Lines> m_known; ///< by room
};

} // namespace qd
