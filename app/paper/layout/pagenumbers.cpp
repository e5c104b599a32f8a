// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/layout/pagenumbers.h"

#include "paper/document/gbt9704.h"

using namespace Qt::StringLiterals;

namespace qd
{
using namespace gbt9704;

PageNumbers pageNumbersOf(const DocumentInfo &info)
{
    if (info.pageNumbers != PageNumbers::OfProfile)
        return info.pageNumbers;
    return info.profile == PaperProfile::Official ? PageNumbers::Outer : PageNumbers::Counted;
}

void numberPages(PageMaker &maker)
{
    const PageNumbers style = pageNumbersOf(maker.pages.info);
    const StyleLook look = maker.look(Style::PageNumber);
    const PageFrame &frame = maker.frame;
    const auto count = static_cast<int>(maker.pages.pages.size());
    // The dash stands at about a third of the em above the baseline: that is what lies 7 mm below the text
    // (7.5).
    const double drop = pageNumberDrop + 0.36 * look.size - TextBlock::baselineOf(look);
    for (int number = 1; number <= count; ++number) {
        PaperPage &page = maker.pages.pages[static_cast<size_t>(number) - 1];
        if (!page.numbered)
            continue;
        const QString text = style == PageNumbers::Counted ? u"第%1页共%2页"_s.arg(number).arg(count)
                                                           : u"— %1 —"_s.arg(number);
        const TextPtr block = maker.text(look, frame.width, text);
        const double width = block->lineWidth(0);
        PlacedText placed{block, {}, 0, 1, 0, -1, inkBlack, false};
        // Odd pages: one character from the right edge of the text area, even pages: from the left (7.5).
        const bool right = number % 2 == 1;
        if (style != PageNumbers::Outer) {
            placed.at = {frame.left + (frame.width - width) / 2, frame.bottom() + drop};
        } else if (isTurned(maker.pages.info)) { // where the portrait page has it: down the left side (8)
            placed.at
                = {frame.left - drop, frame.top + (right ? frame.height - look.size - width : look.size)};
            placed.turned = 90;
        } else {
            placed.at
                = {right ? frame.right() - look.size - width : frame.left + look.size, frame.bottom() + drop};
        }
        page.texts.push_back(std::move(placed));
    }
}

} // namespace qd
