// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/document/gbt9704.h"

// Lengths of a table that the standard leaves open, in twips; the same on paper and in Word.
namespace qd::tablemeasures
{

inline constexpr double cellSide = gbt9704::mm(1.4); ///< between the rule and the text at its side
inline constexpr double cellTop = gbt9704::mm(0.8); ///< above and below the text
inline constexpr double innerRule = gbt9704::pt(0.5);
inline constexpr double outerRule = gbt9704::pt(1.0);
inline constexpr double gap = gbt9704::mm(1.2); ///< from a note to its table and from a table to what follows

} // namespace qd::tablemeasures
