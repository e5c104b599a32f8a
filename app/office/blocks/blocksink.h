// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "office/blocks/gridcover.h"
#include "office/blocks/officetext.h"

namespace qd
{

/// Word's vMerge: a cell that begins a merged one, or goes on with it in the next row.
enum class DownwardMerge { None, Begins, GoesOn };

/// How far a cell of a table reaches, and whether it begins at a column of its own.
struct CellPlace {
    int column = -1; ///< -1: the first free one
    int columnSpan = 1;
    int rowSpan = 1;
    DownwardMerge merge = DownwardMerge::None;
    bool goesOnLeft = false; ///< part of the cell left of it (Word's hMerge)
};

/// Collects paragraphs and tables in reading order, from a reader that walks through a document.
class BlockSink final
{
public:
    /// What a table inside a cell means. On a web page the outer table may do no more than arrange the page
    /// (arrangesThePage()) and is then taken apart; in Word the inner one is part of the cell's text.
    enum class InnerTables { ArrangeThePage, AreCellText };

    explicit BlockSink(InnerTables inner)
        : m_inner(inner)
    {
    }

    void paragraph(const QString &text); ///< trimmed here; nothing is kept of an empty one

    void beginTable();
    void beginRow();
    void beginCell(const CellPlace &place);
    void endCell();
    void endRow();
    /// A table of one column arranges the page in any case, and is taken apart.
    void endTable();

    bool isInCell() const { return !m_tables.empty() && m_tables.back().cellIsOpen; }
    bool isInRow() const { return !m_tables.empty() && m_tables.back().rowIsOpen; }
    bool isFull() const { return m_full; } ///< the caller stops
    /// Errors: FileTooLarge.
    Result<OfficeText> take();

private:
    struct OpenCell {
        OfficeCell cell;
        std::vector<OfficeBlock> blocks; // instead of cell.text, once there is a table among them
    };
    struct OpenTable {
        std::vector<OpenCell> cells;
        GridCover cover;
        std::vector<int> lastInColumn; // index of the merged cell that may go on there, or -1
        int row = -1;
        int nextColumn = 0;
        bool rowIsOpen = false;
        bool cellIsOpen = false;
        bool cellIsContinued = false;
        bool wentOnAbove = false; // the last cell: how far it reaches is known from above
    };

    void put(OfficeBlock block);
    static bool goOnAbove(OpenTable &table, const CellPlace &place);
    static bool goOnLeft(OpenTable &table, const CellPlace &place);
    static void clampRows(OpenTable &table);
    static bool isArrangement(const OpenTable &table);
    void takeApart(OpenTable &table);

    InnerTables m_inner;
    std::vector<OfficeBlock> m_blocks;
    std::vector<OpenTable> m_tables;
    qsizetype m_textLength = 0;
    int m_paragraphs = 0;
    int m_cells = 0;
    bool m_full = false;
};

} // namespace qd
