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

    void add(const Paragraph &paragraph, const Block *next);
    void add(const TableBlock &table);
    void add(const BlankLines &blank);
    void add(const ChartBlock &chart);
    void addNote(const Paragraph &paragraph);
    void addTablePage(
        const TableLayout &layout, const std::vector<RowPiece> &pieces, bool continued, const TableBlock &table);
    void mark(const std::optional<Bookmark> &bookmark, double y);
    /// Brings a line of the page before to a line that would stand alone on the last page.
    void fillLastPage();
    void numberPages();
    void numberPage(int page);
    void turnPage();
    double room() const { return m_frame.top + m_frame.height - m_y; }
    double heightOfStart(const Block *block) const;
    double heightOf(const ChartBlock &chart) const;
    /// Down to the next line of the grid; after a table, prose goes on there.
    void snapToGrid();
    void use(FontRole role);

    const Document &m_document;
    FontBook m_fonts;
    Frame m_frame;
    Pages m_pages;
    double m_y = 0; ///< twips from the sheet's top
    double m_halfChart = 0; ///< what a chart of half the width has just taken, beside which another may stand
};

} // namespace qd
