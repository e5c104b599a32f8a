// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/layout/pages.h"
#include "paper/layout/rowbreaker.h"

namespace qd
{

class TableLayout;

/// Lays a document out on pages, block by block, on the grid of GB/T 9704.
class Paginator final
{
public:
    explicit Paginator(const Document &document);
    Pages run();

private:
    struct Frame { ///< the text area, twips from the sheet's corner
        double left, top, width, height;
    };
    static Frame frameOf(const DocumentInfo &info);

    /// Captions and notes that stand in a row above what comes next.
    struct NoteRun {
        size_t page = 0;
        size_t firstText = 0; ///< of that page
        size_t firstBookmark = 0;
        double start = 0, end = 0; ///< twips from the sheet's top
        bool follows(const Pages &pages, double y) const; ///< whether it ends at y of the last page
    };

    void add(const Paragraph &paragraph, const Block *next);
    void add(const TableBlock &table);
    void add(const BlankLines &blank);
    void addNote(const Paragraph &paragraph);
    void addTablePage(
        const TableLayout &layout, const std::vector<RowPiece> &pieces, bool continued, bool small);
    void mark(const std::optional<Bookmark> &bookmark, double y);
    /// Brings a line of the page before to a line that would stand alone on the last page.
    void fillLastPage();
    void numberPages();
    void numberPage(int page);
    void turnPage();
    void breakPage();
    void turnPageWithNotes();
    double room() const { return m_frame.top + m_frame.height - m_y; }
    double heightOfStart(const Block *block) const;
    /// Down to the next line of the grid; after a table, prose goes on there.
    void snapToGrid();
    void use(FontRole role);
    QStringList charactersNoFontHas() const;

    const Document &m_document;
    FontBook m_fonts;
    Frame m_frame;
    Pages m_pages;
    double m_y = 0; ///< twips from the sheet's top
    NoteRun m_notes;
    size_t m_begun = 0; ///< the page that the last page break began
};

} // namespace qd
