// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

namespace qd
{

/// The hidden rows or columns of a sheet, as ranges from, to.
class HiddenRanges final
{
public:
    explicit HiddenRanges(std::vector<std::pair<int, int>> ranges);

    bool contains(int index) const { return firstVisible(index) != index; }
    /// The first visible one from `index` on.
    int firstVisible(int index) const;
    /// Whether one between the two, both left out, is visible.
    bool showsBetween(int before, int behind) const { return firstVisible(before + 1) < behind; }

private:
    std::vector<std::pair<int, int>> m_ranges; // sorted, neither touching nor overlapping
};

} // namespace qd
