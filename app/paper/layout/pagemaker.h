// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/document/typesizes.h"
#include "paper/layout/pages.h"

namespace qd
{

using TextPtr = std::shared_ptr<const TextBlock>;

/// The pages while they are made: the page at hand, how far down it is filled, and the means to set text on
/// it. The paginator and what makes furniture work on the same one.
class PageMaker final
{
public:
    /// `glyphs` are those of this thread.
    PageMaker(const DocumentInfo &info, std::shared_ptr<GlyphBook> glyphs);

    /// A text in a style of the document; names the faces that stand in for missing ones.
    TextPtr text(const StyleLook &look, double width, const QString &text, const QString &lead = {});
    StyleLook look(Style style) const { return lookOf(style, sizes); }
    StyleLook look(const Paragraph &paragraph) const { return inSize(look(paragraph.style), paragraph.size); }
    StyleLook look(Style style, const TableBlock &table) const
    {
        return inSize(lookOf(style, sizes, table.small), table.size);
    }
    void use(FontRole role);

    void turnPage();
    PaperPage &page() { return pages.pages.back(); }
    /// The whole text on the page at hand.
    void place(const TextPtr &text, QPointF at, int element, QRgb colour = inkBlack);
    void rule(double x1, double x2, double y, double width, QRgb colour = inkBlack);
    int element(ElementKind kind, int level = 1) { return pages.addElement({kind, -1, level, 1, 1, {}}); }
    void mark(const std::optional<Bookmark> &bookmark, double at);

    double room() const { return frame.bottom() - y; }
    /// Down to the next line of the grid; after a table, prose goes on there.
    void snapToGrid();
    bool atTop() const { return y <= frame.top; }

    GlyphBook &glyphs() { return *m_glyphs; }

    FontBook fonts;
    TypeSizes sizes;
    PageFrame frame;
    Pages pages;
    double y = 0; ///< twips from the sheet's top

private:
    std::shared_ptr<GlyphBook> m_glyphs;
};

} // namespace qd
