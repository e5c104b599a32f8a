// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/document/gbt9704.h"

namespace qd
{

/// The sizes of type and the grid they stand on, in twips: those of GB/T 9704, or two of the Chinese sizes
/// larger for readers who want a 大字版.
struct TypeSizes {
    double body = gbt9704::bodySize; ///< 3号
    double title = gbt9704::titleSize; ///< 2号
    double coverTitle = gbt9704::pt(26); ///< 1号
    double table = gbt9704::tableSize; ///< 小四
    double tableSmall = gbt9704::tableSmallSize; ///< 五号
    double imprint = gbt9704::pageNumberSize; ///< 4号 (7.4)
    double pageNumber = gbt9704::pageNumberSize; ///< 4号 (7.5), also in a 大字版
    int linesPerPage = gbt9704::linesPerPage;
    int charactersPerLine = gbt9704::charactersPerLine;

    double pitch() const { return gbt9704::textHeight / linesPerPage; } ///< from line to line of prose
    double cell() const
    {
        return gbt9704::textWidth / charactersPerLine;
    } ///< advance of a character of prose
    /// Letter spacing in percent that fills the grid (gbt9704::bodySpacing).
    double spacing() const { return 100 * cell() / body - 0.10; }
    bool operator==(const TypeSizes &) const = default;
};

inline TypeSizes typeSizes(bool large)
{
    TypeSizes sizes;
    if (!large)
        return sizes;
    using gbt9704::pt;
    sizes.body = pt(22); // 3号, 小二, 2号
    sizes.title = pt(26); // 2号, 小一, 1号
    sizes.coverTitle = pt(36); // 小初
    sizes.table = pt(15); // 小四, 4号, 小三
    sizes.tableSmall = pt(14); // 五号, 小四, 4号
    sizes.imprint = pt(16);
    sizes.linesPerPage = 16; // as close as 22 lines of 16 pt
    sizes.charactersPerLine = 20;
    return sizes;
}

} // namespace qd
