// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/layout/noterun.h"
#include "paper/layout/pagemaker.h"
#include "paper/layout/paginate.h"
#include "paper/layout/rowbreaker.h"

#include <span>

namespace qd
{

class TableLayout;

/// Lays a document out on pages, block by block, on the grid of GB/T 9704.
class Paginator final
{
public:
    explicit Paginator(const Document &document, LayoutWatch goOn = {});
    /// With glyphs that were looked up in this thread for other pages.
    Paginator(const Document &document, std::shared_ptr<GlyphBook> glyphs, LayoutWatch goOn = {});
    Pages run();
    bool isStopped() const { return m_stopped; } ///< `goOn` said no: what run() returned is not whole

private:
    using Rest = std::span<const Block>; ///< the blocks that follow

    bool step(); ///< one more part is done; false: stop
    void add(const Paragraph &paragraph, Rest rest);
    void add(const TableBlock &table, Rest rest);
    void add(const BlankLines &blank);
    void add(const Signature &signature, Rest rest);
    void add(const ChartBlock &chart);
    void add(const PageBreak &pageBreak);
    void add(const Contents &contents);
    void addNote(const Paragraph &paragraph);
    void addTablePage(
        TableLayout &layout, const std::vector<RowPiece> &pieces, bool continued, const TableBlock &table);
    TextPtr set(const Paragraph &paragraph);
    double heightOfStart(Rest rest) const;
    PlacedPicture placed(const ChartBlock &chart, const QRectF &at);
    double heightOfChart(const ChartBlock &chart) const;
    double heightOfSignature(const Signature &signature, Rest rest);

    const Document &m_document;
    PageMaker m_maker;
    NoteRun m_notes;
    const Contents *m_contents = nullptr;
    int m_contentsPage = 0; ///< before which the contents go
    int m_contentsElement = -1;
    const Imprint *m_imprint = nullptr;
    double m_halfChart = 0; ///< what a chart of half the width has just taken, beside which another may stand
    LayoutWatch m_goOn;
    int m_done = 0; ///< blocks, and groups of rows of tables
    int m_total = 0;
    bool m_stopped = false;
};

} // namespace qd
