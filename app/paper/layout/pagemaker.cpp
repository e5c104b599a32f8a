// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/layout/pagemaker.h"

#include "paper/layout/hair.h"

#include <cmath>

namespace qd
{

PageMaker::PageMaker(const DocumentInfo &info, std::shared_ptr<GlyphBook> glyphs)
    : fonts(glyphs->fonts())
    , sizes(typeSizes(info.large, info.type))
    , frame(frameOf(info))
    , m_glyphs(std::move(glyphs))
{
    pages.info = info;
    turnPage();
}

TextPtr PageMaker::text(const StyleLook &look, double width, const QString &text, const QString &lead)
{
    use(look.role);
    if (!lead.isEmpty())
        use(look.leadRole);
    return std::make_shared<const TextBlock>(*m_glyphs, look, width, text, lead);
}

void PageMaker::use(FontRole role)
{
    const QString standIn = fonts.standIn(role);
    if (!standIn.isEmpty() && !pages.missingFonts.contains(standIn))
        pages.missingFonts.append(standIn);
}

void PageMaker::turnPage()
{
    pages.pages.emplace_back();
    y = frame.top;
}

void PageMaker::place(const TextPtr &text, QPointF at, int element, QRgb colour)
{
    page().texts.push_back({text, at, 0, text->lineCount(), 0, element, colour, false});
}

void PageMaker::rule(double x1, double x2, double y, double width, QRgb colour)
{
    page().rules.push_back({QLineF(x1, y, x2, y), width, colour});
}

void PageMaker::mark(const std::optional<Bookmark> &bookmark, double at)
{
    if (bookmark)
        pages.bookmarks.push_back(
            {bookmark->level, bookmark->title, static_cast<int>(pages.pages.size()) - 1, at});
}

void PageMaker::snapToGrid()
{
    const double lines = (y - frame.top) / sizes.pitch();
    y = frame.top + std::ceil(lines - hair / sizes.pitch()) * sizes.pitch();
}

} // namespace qd
