// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/layout/lonelylines.h"

#include <algorithm>

namespace qd
{
namespace
{

/// Whether a page may end with it: a heading must not be left without its text.
bool mayEndAPage(const PaperPage &page, size_t at)
{
    const PlacedText &text = page.texts[at];
    return text.flows && text.block->role() == FontRole::FangSong;
}

/// The last line of prose of a page, taken off it; nothing where that cannot be.
std::optional<PlacedText> takeLastLine(PaperPage &page)
{
    if (page.texts.empty() || !page.texts.back().flows)
        return {};
    PlacedText &giver = page.texts.back();
    PlacedText line = giver;
    line.firstLine += giver.lineCount - 1;
    line.lineCount = 1;
    if (giver.lineCount > 1) {
        --giver.lineCount;
        return line;
    }
    if (page.texts.size() < 2 || !mayEndAPage(page, page.texts.size() - 2))
        return {};
    page.texts.pop_back();
    return line;
}

/// Puts a line above all that stands on the page.
void putOnTop(PaperPage &page, PlacedText line, const PageFrame &frame)
{
    const double pitch = line.block->pitch();
    for (PlacedText &text : page.texts)
        text.at.ry() += pitch;
    PlacedText *first = page.texts.empty() ? nullptr : &page.texts.front();
    if (first && first->block == line.block && first->firstLine == line.firstLine + 1) {
        --first->firstLine;
        ++first->lineCount;
        first->at.setY(frame.top);
        return;
    }
    line.at.setY(frame.top);
    page.texts.insert(page.texts.begin(), std::move(line));
}

} // namespace

void fillLastPage(PageMaker &maker)
{
    auto &pages = maker.pages.pages;
    if (pages.size() < 2)
        return;
    PaperPage &last = pages.back();
    const bool alone = last.rules.empty() && last.texts.size() == 1 && last.texts.front().lineCount == 1;
    if (!alone || !last.texts.front().flows)
        return;
    if (auto line = takeLastLine(pages[pages.size() - 2])) {
        putOnTop(last, *std::move(line), maker.frame);
        maker.y += maker.sizes.pitch();
    }
}

void bringLines(PageMaker &maker, int count)
{
    auto &pages = maker.pages.pages;
    if (pages.size() < 2 || !pages.back().rules.empty())
        return;
    int own = 0;
    for (const PlacedText &text : pages.back().texts)
        own += text.lineCount;
    for (int i = own; i < count; ++i) {
        auto line = takeLastLine(pages[pages.size() - 2]);
        if (!line)
            return;
        putOnTop(pages.back(), *std::move(line), maker.frame);
        maker.y += maker.sizes.pitch();
    }
}

} // namespace qd
