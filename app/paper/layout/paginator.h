// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/layout/pagemaker.h"
#include "paper/layout/rowbreaker.h"

#include <span>

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
    using Rest = std::span<const Block>; ///< the blocks that follow

    void add(const Paragraph &paragraph, Rest rest);
    void add(const TableBlock &table, Rest rest);
    void add(const BlankLines &blank);
    void add(const Signature &signature, Rest rest);
    void add(const PageBreak &pageBreak);
    void add(const Contents &contents);
    void addNote(const Paragraph &paragraph);
    void addTablePage(TableLayout &layout, const std::vector<RowPiece> &pieces, bool continued, bool small);
    void takeNotesAlong();
    TextPtr set(const Paragraph &paragraph);
    double heightOfStart(Rest rest) const;
    double heightOfSignature(const Signature &signature, Rest rest);

    const Document &m_document;
    PageMaker m_maker;
    /// The caption and notes that stand right above, waiting for their table.
    struct Notes {
        size_t first = 0; ///< of their texts on the page
        size_t bookmark = 0; ///< the first of theirs
        double top = 0;
    };
    std::optional<Notes> m_notes;
    const Contents *m_contents = nullptr;
    int m_contentsPage = 0; ///< before which the contents go
    int m_contentsElement = -1;
    const Imprint *m_imprint = nullptr;
};

} // namespace qd
