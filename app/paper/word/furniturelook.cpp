// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/word/furniturelook.h"

#include "base/textwidth.h"
#include "paper/document/gbt9704.h"

#include <algorithm>
#include <cmath>

namespace qd
{
using namespace gbt9704;

StyleLook coverTitleLook(const TypeSizes &sizes)
{
    StyleLook look = lookOf(Style::Title, sizes);
    look.size = sizes.coverTitle;
    look.pitch = look.size * 1.6;
    return look;
}

StyleLook markLook(const Document &document, double width)
{
    constexpr double halfPoint = pt(0.5); // Word knows no smaller step
    double longest = 1;
    for (const Block &block : document.blocks) {
        if (const auto *head = std::get_if<RedHead>(&block))
            longest = std::max(longest, charactersOf(head->mark));
    }
    StyleLook look = lookOf(Style::Title);
    const double fitting = width / longest - 1; // the line must not break for a rounding rest
    look.size
        = std::clamp(std::floor(fitting / halfPoint) * halfPoint, titleSize, furnituremeasures::largestMark);
    look.pitch = look.size * 1.25;
    return look;
}

StyleLook imprintLook(const TypeSizes &sizes)
{
    StyleLook look = lookOf(Style::Flush, sizes);
    look.size = sizes.imprint;
    look.pitch = look.size * 1.6;
    look.spacing = 100;
    look.align = Qt::AlignLeft;
    return look;
}

SignaturePlaces signaturePlaces(const Signature &signature, double width)
{
    const double office = charactersOf(signature.office);
    const double date = charactersOf(signature.date);
    if (date > office)
        return {width - 2 - date - 2, {}};
    return {{}, width - 2 - office + 2};
}

} // namespace qd
