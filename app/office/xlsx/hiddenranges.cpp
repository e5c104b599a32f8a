// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/xlsx/hiddenranges.h"

#include <algorithm>
#include <limits>

namespace qd
{

HiddenRanges::HiddenRanges(std::vector<std::pair<int, int>> ranges)
{
    std::sort(ranges.begin(), ranges.end());
    for (const auto &[from, to] : ranges) {
        if (to < from || from < 0 || to == std::numeric_limits<int>::max())
            continue;
        if (!m_ranges.empty() && from <= m_ranges.back().second + 1)
            m_ranges.back().second = std::max(m_ranges.back().second, to);
        else
            m_ranges.emplace_back(from, to);
    }
}

int HiddenRanges::firstVisible(int index) const
{
    const auto behind = std::upper_bound(m_ranges.begin(), m_ranges.end(), index,
        [](int value, const std::pair<int, int> &range) { return value < range.first; });
    if (behind == m_ranges.begin())
        return index;
    const auto &[from, to] = *std::prev(behind);
    return index <= to ? to + 1 : index;
}

} // namespace qd
