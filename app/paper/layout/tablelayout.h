// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/layout/pagemaker.h"
#include "paper/layout/rowbreaker.h"

namespace qd
{

/// The cells of a table set in their columns. Knows heights and how to put rows on a page; where pages end is
/// breakRows' business.
class TableLayout final
{
public:
    /// Its cells become elements of the pages.
    TableLayout(const TableBlock &table, PageMaker &maker);

    double headHeight() const { return m_headHeight; }
    double pitch() const { return m_pitch; }
    double padding() const { return 2 * m_padY; }
    const std::vector<BreakGroup> &groups() const { return m_groups; }
    const TableRow &row(const RowPiece &piece) const;

    /// Puts the header and the pieces on the page with their top left at `at`; returns the y below. `first`: the header is
    /// part of the table, on further pages it is furniture.
    double place(const std::vector<RowPiece> &pieces, QPointF at, PaperPage &page, bool first) const;

private:
    struct SetCell {
        std::shared_ptr<const TextBlock> text;
        std::shared_ptr<const TextBlock> again; ///< for the pages after the first; may be the same
        int column = 0;
        int columns = 1;
        bool down = false;
        int element = -1;
    };
    struct Area {
        double top = 0;
        double height = 0;
    };

    double left(int column) const { return m_edges[static_cast<size_t>(column)]; }
    double widthOf(int column, int columns) const { return left(column + columns) - left(column); }
    SetCell setCell(const TableCell &cell, Style style);
    void setGroup(const RowGroup &group);
    int rowElement();
    void placeCell(const SetCell &cell, const RowPiece &piece, Area area, double x, PaperPage &page) const;
    void drawFrame(double x, Area area, const SetCell &cell, PaperPage &page) const;
    void placeRows(const std::vector<RowPiece> &pieces, double x, double top, PaperPage &page) const;

    const TableBlock &m_table;
    PageMaker &m_maker;
    int m_element; ///< the table itself
    bool m_small;
    double m_pitch;
    double m_padX;
    double m_padY;
    double m_headHeight = 0;
    std::vector<double> m_edges; ///< of the columns, from 0 to the width
    std::vector<SetCell> m_head;
    std::vector<std::vector<std::vector<SetCell>>> m_cells; ///< group, row, cell
    std::vector<BreakGroup> m_groups;
};

} // namespace qd
