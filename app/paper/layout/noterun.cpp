// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/layout/noterun.h"

#include "paper/layout/hair.h"

#include <cmath>

namespace qd
{

bool NoteRun::follows(const PageMaker &maker) const
{
    return m_end > 0 && m_page + 1 == maker.pages.pages.size() && std::abs(maker.y - m_end) < hair;
}

void NoteRun::begin(const PageMaker &maker)
{
    if (follows(maker))
        return;
    m_page = maker.pages.pages.size() - 1;
    m_firstText = maker.pages.pages.back().texts.size();
    m_firstBookmark = maker.pages.bookmarks.size();
    m_start = maker.y;
}

void NoteRun::turnPage(PageMaker &maker) const
{
    std::vector<PlacedText> taken;
    const bool take = follows(maker) && m_firstText > 0;
    if (take) {
        auto &texts = maker.page().texts;
        const auto first = texts.begin() + static_cast<std::ptrdiff_t>(m_firstText);
        taken.assign(first, texts.end());
        texts.erase(first, texts.end());
    }
    maker.turnPage();
    if (!take)
        return;
    const double up = m_start - maker.y;
    for (PlacedText &text : taken)
        text.at.ry() -= up;
    maker.page().texts = std::move(taken);
    auto &bookmarks = maker.pages.bookmarks;
    for (size_t i = m_firstBookmark; i < bookmarks.size(); ++i) {
        bookmarks[i].page = static_cast<int>(maker.pages.pages.size()) - 1;
        bookmarks[i].y -= up;
    }
    maker.y = m_end - up;
}

} // namespace qd
