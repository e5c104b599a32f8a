// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/layout/typeset.h"

// How what stands around the content looks: cover, red head, signature, imprint. Lengths in twips.
namespace qd
{

inline constexpr double imprintOuterRule = 0.35 * 1440 / 25.4; ///< first and last rule (GB/T 9704 7.4)
inline constexpr double imprintInnerRule = 0.25 * 1440 / 25.4; ///< between its lines (7.4)

StyleLook coverTitleLook(); ///< one size above a title
/// The largest size of 小标宋, up to 小初, with which the mark stands in one line; the standard leaves it
/// open (7.2.4).
StyleLook markLook(const Document &document);
StyleLook imprintLook(); ///< 4号仿宋 (7.4)

/// How far the two lines end from the right edge, in characters (7.3.5.2).
struct SignatureIndents {
    double office = 2;
    double date = 0;
};
/// The date begins two characters right of the office; where it is the longer it ends two characters from the
/// edge, and the office is moved left to match.
SignatureIndents signatureIndents(const Signature &signature);

} // namespace qd
