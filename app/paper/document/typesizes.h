// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/layoutprofile.h"
#include "paper/document/gbt9704.h"

namespace qd
{

/// The size in points: 16 of 三号.
double pointsOf(TypeSize size);

/// The faces and sizes of type and the grid they stand on, in twips: those of GB/T 9704, those that an office
/// chose, or two of the Chinese sizes larger for readers who want a 大字版.
struct TypeSizes {
    PaperFace bodyFace = PaperFace::FangSong; ///< of prose and cells
    PaperFace titleFace = PaperFace::BiaoSong;
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

/// The type of a paper. The grid is as close as 22 lines of 28 characters of 16 pt, whatever the size of the
/// body.
TypeSizes typeSizes(bool large, const PaperType &type = {});

} // namespace qd
