// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/layout/pages.h"
#include "paper/pdf/embeddedfonts.h"

namespace qd
{

/// The lines of a document's pages as glyphs.
struct PageInk {
    struct Line {
        size_t text = 0; ///< place in PaperPage::texts
        QPointF base; ///< its left edge and baseline, twips from the sheet's corner
        size_t first = 0; ///< of its glyphs
        size_t count = 0;
    };
    std::vector<Line> lines;
    std::vector<InkGlyph> glyphs;
};
PageInk inkOf(const PaperPage &page, GlyphBook &book, std::vector<UsedFace> &used);

/// The content stream of a page (PDF 32000 7.8.2), compressed, in twips from the top left corner. What
/// belongs to an element is marked with a number of the page; `marked` gets the element of each. The rest is
/// marked as artifact (14.8.2.2).
QByteArray contentOf(const PaperPage &page, const PageInk &ink, const std::vector<EmbeddedFace> &faces,
    const std::vector<QRawFont> &rawFonts, const Pages &pages, std::vector<int> &marked);

/// The standard structure type of an element (14.8.4).
std::string_view structureType(const PageElement &element);

} // namespace qd
