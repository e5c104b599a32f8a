// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/layout/pagemaker.h"

namespace qd
{

/// Captions and notes that stand in a row above what comes next: they are not left behind by their table.
class NoteRun final
{
public:
    /// A note is about to be placed where the maker stands.
    void begin(const PageMaker &maker);
    /// It was placed.
    void end(const PageMaker &maker) { m_end = maker.y; }
    /// Begins a page with the notes right above, unless nothing else stands on the page they leave.
    void turnPage(PageMaker &maker) const;

private:
    bool follows(const PageMaker &maker) const; ///< whether it ends where the maker stands

    size_t m_page = 0;
    size_t m_firstText = 0; ///< of that page
    size_t m_firstBookmark = 0;
    double m_start = 0, m_end = 0; ///< twips from the sheet's top
};

} // namespace qd
