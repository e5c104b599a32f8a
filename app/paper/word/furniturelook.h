// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/document/furnituremeasures.h"
#include "paper/layout/typeset.h"

#include <optional>

// How what stands around the content looks: cover, red head, signature, imprint. Lengths in twips.
namespace qd
{

inline constexpr char red[] = "FF0000";

StyleLook coverTitleLook(const TypeSizes &sizes); ///< one size above a title
/// The largest size of 小标宋, up to 小初, with which the mark stands in one line; the standard leaves it
/// open (7.2.4).
StyleLook markLook(const Document &document, double width);
StyleLook imprintLook(const TypeSizes &sizes); ///< 4号仿宋 (7.4)

/// Where the two lines of a signature stand, in characters (7.3.5.2): of each either its beginning or its end
/// is given, so that it stands right whatever the width of the figures in it.
struct SignaturePlaces {
    std::optional<double> officeFromLeft; ///< else its end stands two characters from the right
    std::optional<double> dateFromLeft; ///< likewise
};
/// The date begins two characters right of the office; where it is the longer it ends two characters from the
/// edge, and the office is moved left to match. `width` of the text area.
SignaturePlaces signaturePlaces(const Signature &signature, double width);

} // namespace qd
