// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/layout/tablelayout.h"

#include "paper/document/gbt9704.h"
#include "paper/document/tablemeasures.h"
#include "paper/document/itemlines.h"

#include <algorithm>
#include <numeric>

namespace qd
{
namespace
{

using namespace gbt9704;

using tablemeasures::innerRule;
using tablemeasures::outerRule;

/// A merged cell taller than this share of a page is not repeated on each page but flows in its first row.
constexpr double tallestMerged = 0.5;

Qt::Alignment alignment(CellAlign align)
{
    switch (align) {
    case CellAlign::Left:
        return Qt::AlignLeft;
    case CellAlign::Centre:
        return Qt::AlignHCenter;
    case CellAlign::Justify:
        return Qt::AlignJustify;
    }
    return Qt::AlignLeft;
}

} // namespace

TableLayout::TableLayout(const TableBlock &table, PageMaker &maker, const std::function<bool()> &goOn)
    : m_table(table)
    , m_maker(maker)
    , m_element(maker.element(ElementKind::Table))
    , m_pitch(maker.look(Style::TableCell, table).pitch)
    , m_padX(tablemeasures::cellSide)
    , m_padY(tablemeasures::cellTop)
{
    const double share = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
        [](double sum, const TableColumn &column) { return sum + column.widthMm; });
    m_edges.push_back(0);
    for (const TableColumn &column : table.columns)
        m_edges.push_back(m_edges.back() + maker.frame.width * column.widthMm / share);
    int headLines = 1;
    const int row = rowElement();
    for (int i = 0; i < static_cast<int>(table.columns.size()); ++i) {
        TableCell cell;
        cell.text = table.columns[static_cast<size_t>(i)].title;
        cell.column = i;
        m_head.push_back(setCell(cell, Style::TableHead));
        m_head.back().element = maker.pages.addElement({ElementKind::HeadCell, row, 1, 1, 1, {}});
        headLines = std::max(headLines, m_head.back().text->lineCount());
    }
    m_headHeight = headLines * m_pitch + padding();
    for (const RowGroup &group : table.groups) {
        if (goOn && !goOn())
            return; // nobody wants it any more
        setGroup(group);
    }
}

int TableLayout::rowElement()
{
    return m_maker.pages.addElement({ElementKind::Row, m_element, 1, 1, 1, {}});
}

TableLayout::SetCell TableLayout::setCell(const TableCell &cell, Style style)
{
    StyleLook look = m_maker.look(style, m_table);
    if (style == Style::TableCell && cell.columns == 1)
        look.align = alignment(m_table.columns[static_cast<size_t>(cell.column)].align);
    if (cell.centred)
        look.align = Qt::AlignHCenter;
    const double width = widthOf(cell.column, cell.columns) - 2 * m_padX;
    SetCell set;
    set.text = std::make_shared<const TextBlock>(m_maker.glyphs(), look, width, itemsOnLines(cell.text));
    set.again
        = cell.again.isEmpty() ? set.text : std::make_shared<const TextBlock>(m_maker.glyphs(), look, width, cell.again);
    set.column = cell.column;
    set.columns = cell.columns;
    set.down = cell.down;
    return set;
}

void TableLayout::setGroup(const RowGroup &group)
{
    BreakGroup lines;
    lines.heading = group.heading;
    std::vector<std::vector<SetCell>> rows;
    const double page = m_maker.frame.height / m_pitch; // in lines
    const bool single = group.rows.size() == 1;
    for (const TableRow &row : group.rows) {
        int rowLines = 1;
        std::vector<SetCell> cells;
        const int element = rowElement();
        for (const TableCell &cell : row.cells) {
            SetCell set = setCell(cell, group.heading ? Style::TableSection : Style::TableCell);
            const int most = std::max(set.text->lineCount(), set.again->lineCount());
            if (single || most > tallestMerged * page)
                set.down = false;
            set.element = m_maker.pages.addElement({group.heading ? ElementKind::HeadCell : ElementKind::Cell, element,
                1, cell.columns, set.down ? static_cast<int>(group.rows.size()) : 1, {}});
            if (set.down)
                lines.mergedLines = std::max(lines.mergedLines, most);
            else
                rowLines = std::max(rowLines, set.text->lineCount());
            cells.push_back(std::move(set));
        }
        lines.rowLines.push_back(rowLines);
        rows.push_back(std::move(cells));
    }
    m_groups.push_back(std::move(lines));
    m_cells.push_back(std::move(rows));
}

const TableRow &TableLayout::row(const RowPiece &piece) const
{
    return m_table.groups[static_cast<size_t>(piece.group)].rows[static_cast<size_t>(piece.row)];
}

void TableLayout::placeCell(
    const SetCell &cell, const RowPiece &piece, Area area, double x, PaperPage &page) const
{
    drawFrame(x, area, cell, page);
    const bool merged = cell.down;
    const auto &text = merged && (piece.row > 0 || piece.firstLine > 0) ? cell.again : cell.text;
    // A row split over pages shows the same line numbers of all its cells, from the top; others stand in the
    // middle.
    const int own = m_groups[static_cast<size_t>(piece.group)].rowLines[static_cast<size_t>(piece.row)];
    const bool split = !merged && (piece.firstLine > 0 || piece.lineCount < own);
    const int first = merged ? 0 : piece.firstLine;
    const int count = merged ? text->lineCount() : std::min(piece.lineCount, text->lineCount() - first);
    if (count <= 0)
        return;
    const double slack = split ? m_padY : std::max(m_padY, (area.height - count * m_pitch) / 2);
    const bool again = merged && &text == &cell.again; // told once, on the first page
    page.texts.push_back({text, {x + left(cell.column) + m_padX, area.top + slack}, first, count, 0,
        again ? -1 : cell.element, inkBlack, false});
}

void TableLayout::drawFrame(double x, Area area, const SetCell &cell, PaperPage &page) const
{
    const double l = x + left(cell.column);
    const double r = x + left(cell.column + cell.columns);
    const double bottom = area.top + area.height;
    if (cell.column + cell.columns < static_cast<int>(m_table.columns.size()))
        page.rules.push_back({QLineF(r, area.top, r, bottom), innerRule});
    page.rules.push_back({QLineF(l, bottom, r, bottom), innerRule});
}

void TableLayout::placeRows(const std::vector<RowPiece> &pieces, double x, double top, PaperPage &page) const
{
    double y = top;
    for (size_t i = 0; i < pieces.size(); ++i) {
        const RowPiece &piece = pieces[i];
        const auto &group = m_cells[static_cast<size_t>(piece.group)];
        if (i == 0 || pieces[i - 1].group != piece.group) {
            double segment = 0; // all rows of the group on this page
            for (size_t k = i; k < pieces.size() && pieces[k].group == piece.group; ++k)
                segment += pieces[k].height;
            for (const SetCell &cell : group.front()) {
                if (cell.down)
                    placeCell(cell, piece, {y, segment}, x, page);
            }
        }
        for (const SetCell &cell : group[static_cast<size_t>(piece.row)]) {
            if (!cell.down)
                placeCell(cell, piece, {y, piece.height}, x, page);
        }
        y += piece.height;
    }
}

double TableLayout::place(const std::vector<RowPiece> &pieces, QPointF at, PaperPage &page, bool first) const
{
    const double x = at.x();
    for (const SetCell &cell : m_head) {
        drawFrame(x, {at.y(), m_headHeight}, cell, page);
        const double slack = (m_headHeight - cell.text->height()) / 2;
        page.texts.push_back({cell.text, {x + left(cell.column) + m_padX, at.y() + slack}, 0, cell.text->lineCount(),
            0, first ? cell.element : -1, inkBlack, false});
    }
    double bottom = at.y() + m_headHeight;
    placeRows(pieces, x, bottom, page);
    for (const RowPiece &piece : pieces)
        bottom += piece.height;
    const double right = x + m_edges.back();
    page.rules.push_back({QLineF(x, at.y(), right, at.y()), outerRule});
    page.rules.push_back({QLineF(x, bottom, right, bottom), outerRule});
    page.rules.push_back({QLineF(x, at.y(), x, bottom), outerRule});
    page.rules.push_back({QLineF(right, at.y(), right, bottom), outerRule});
    return bottom;
}

} // namespace qd
