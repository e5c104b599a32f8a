// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/blocks/gridcover.h"

#include <algorithm>

namespace qd
{

GridCover::Bands::iterator GridCover::bandAt(int column)
{
    auto it = m_bands.upper_bound(column);
    while (it != m_bands.begin()) {
        ++m_steps;
        const auto before = std::prev(it);
        if (before->second.lastRow < m_row) { // over: nobody asks for earlier rows again
            it = m_bands.erase(before);
            continue;
        }
        return before->first + before->second.width > column ? before : m_bands.end();
    }
    return m_bands.end();
}

int GridCover::firstFree(int column)
{
    for (auto it = bandAt(column); it != m_bands.end() && !isExhausted(); it = bandAt(column))
        column = it->first + it->second.width;
    return column;
}

int GridCover::freeWidth(int column, int wanted)
{
    auto it = m_bands.upper_bound(column);
    while (it != m_bands.end() && it->second.lastRow < m_row) {
        ++m_steps;
        it = m_bands.erase(it);
    }
    return it == m_bands.end() ? wanted : std::min(wanted, it->first - column);
}

void GridCover::cover(int column, int width, int lastRow)
{
    if (lastRow > m_row)
        m_bands[column] = {width, lastRow};
}

} // namespace qd
