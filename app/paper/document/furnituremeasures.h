// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/document/gbt9704.h"

// Lengths of what stands around a paper, in twips; the same on paper and in Word.
namespace qd::furnituremeasures
{

inline constexpr double largestMark = gbt9704::mm(22); ///< type of 发文机关标志: what offices print at most
inline constexpr double redRule = gbt9704::mm(0.7); ///< below the number (GB/T 9704 7.2.7), which leaves its width open
inline constexpr double redRuleDrop = gbt9704::mm(4); ///< from the number to the red rule (7.2.7)
inline constexpr double imprintOuterRule = gbt9704::mm(0.35); ///< first and last rule of 版记 (7.4)
inline constexpr double imprintInnerRule = gbt9704::mm(0.25); ///< between its lines (7.4)

} // namespace qd::furnituremeasures
