// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <vector>

// Filled at build time by resources/gb18030/make_table.py.
namespace qd
{

/// 126 lead bytes (81–FE) × 190 trail bytes (40–7E, 80–FE).
inline constexpr std::size_t gb18030PairCount = 126 * 190;

/// The UTF-16 unit of each two-byte code; 0 where there is none.
extern const std::array<char16_t, gb18030PairCount> gb18030Pairs;

/// Four-byte codes `linear` … `linear + length - 1` stand for the code points from `point` on.
struct Gb18030Range {
    int linear;
    char16_t point;
    int length;
};
extern const std::vector<Gb18030Range> gb18030Ranges; ///< by `linear`

} // namespace qd
