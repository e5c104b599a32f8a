// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/word/wordtable.h"

#include "paper/word/wordcontents.h"
#include "paper/word/wordsizes.h"
#include "paper/word/wordstyles.h"
#include "paper/word/wordtext.h"

#include <algorithm>
#include <numeric>

namespace qd
{
namespace
{

const TableCell *cellAt(const TableRow &row, int column)
{
    for (const TableCell &cell : row.cells) {
        if (cell.column == column)
            return &cell;
    }
    return nullptr;
}

/// The cell of the group's first row that reaches down to this column of a later row.
const TableCell *cellAbove(const RowGroup &group, int column)
{
    const TableCell *cell = cellAt(group.rows.front(), column);
    return cell && cell->down ? cell : nullptr;
}

/// The cell that a row's place in a table of contents leads to.
const TableCell *cellOfBookmark(const TableRow &row)
{
    if (!row.bookmark || row.cells.empty())
        return nullptr;
    for (const TableCell &cell : row.cells) {
        if (cell.text == row.bookmark->title)
            return &cell;
    }
    return &row.cells.front();
}

} // namespace

WordTable::WordTable(const TableBlock &table, std::vector<int> widths, WordContents &contents)
    : m_table(table)
    , m_widths(std::move(widths))
    , m_contents(contents)
{
}

void WordTable::appendTo(QByteArray &xml)
{
    if (m_widths.empty()) // a row without cells breaks the file
        return;
    const int all = std::accumulate(m_widths.begin(), m_widths.end(), 0);
    xml += QByteArray("<w:tbl><w:tblPr><w:tblStyle w:val=\"") + wordstyle::table + "\"/><w:tblW w:w=\""
        + QByteArray::number(all) + "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>";
    for (const int width : m_widths)
        xml += "<w:gridCol w:w=\"" + QByteArray::number(width) + "\"/>";
    xml += "</w:tblGrid>";
    appendHead(xml);
    for (const RowGroup &group : m_table.groups) {
        for (size_t row = 0; row < group.rows.size(); ++row)
            appendRow(xml, group, row);
    }
    xml += "</w:tbl>";
}

QByteArray WordTable::sized(const char *style) const
{
    return inWordSize(style, m_table.size);
}

void WordTable::appendHead(QByteArray &xml) const
{
    xml += "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>";
    for (size_t i = 0; i < m_table.columns.size(); ++i) {
        openCell(xml, static_cast<int>(i), 1);
        xml += QByteArray("<w:p><w:pPr><w:pStyle w:val=\"")
            + sized(wordCellStyle(Style::TableHead, CellAlign::Centre, isSmall())) + "\"/></w:pPr>";
        appendRun(xml, m_table.columns[i].title);
        xml += "</w:p></w:tc>";
    }
    xml += "</w:tr>";
}

void WordTable::appendRow(QByteArray &xml, const RowGroup &group, size_t row)
{
    xml += "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
    const TableRow &at = group.rows[row];
    for (int column = 0; column < static_cast<int>(m_table.columns.size());) {
        if (const TableCell *cell = cellAt(at, column)) {
            appendCell(xml, group, at, *cell);
            column += std::max(1, cell->columns);
        } else if (const TableCell *above = row > 0 ? cellAbove(group, column) : nullptr) {
            openCell(xml, column, above->columns, "<w:vMerge/>");
            xml += emptyParagraph() + "</w:tc>";
            column += above->columns;
        } else { // nothing is said of it
            openCell(xml, column, 1);
            xml += emptyParagraph() + "</w:tc>";
            ++column;
        }
    }
    xml += "</w:tr>";
}

void WordTable::appendCell(QByteArray &xml, const RowGroup &group, const TableRow &row, const TableCell &cell)
{
    const bool merged = cell.down && group.rows.size() > 1 && &row == &group.rows.front();
    openCell(xml, cell.column, cell.columns, merged ? "<w:vMerge w:val=\"restart\"/>" : "");
    const bool marked = &cell == cellOfBookmark(row);
    xml += QByteArray("<w:p><w:pPr><w:pStyle w:val=\"") + styleOf(group, cell) + "\"/>"
        + (marked ? WordContents::outlineLevel(*row.bookmark) : QByteArray()) + "</w:pPr>";
    if (marked)
        m_contents.openAnchor(xml, row.bookmark);
    appendRun(xml, cell.text);
    if (marked)
        m_contents.closeAnchor(xml, row.bookmark);
    xml += "</w:p></w:tc>";
}

void WordTable::openCell(QByteArray &xml, int column, int columns, const char *merge) const
{
    columns = std::clamp(columns, 1, static_cast<int>(m_widths.size()) - column);
    const auto first = m_widths.begin() + column;
    xml += "<w:tc><w:tcPr><w:tcW w:w=\"" + QByteArray::number(std::accumulate(first, first + columns, 0))
        + "\" w:type=\"dxa\"/>";
    if (columns > 1)
        xml += "<w:gridSpan w:val=\"" + QByteArray::number(columns) + "\"/>";
    xml += merge;
    xml += "<w:vAlign w:val=\"center\"/></w:tcPr>";
}

QByteArray WordTable::emptyParagraph() const
{
    return QByteArray("<w:p><w:pPr><w:pStyle w:val=\"")
        + sized(wordCellStyle(Style::TableCell, CellAlign::Left, isSmall())) + "\"/></w:pPr></w:p>";
}

QByteArray WordTable::styleOf(const RowGroup &group, const TableCell &cell) const
{
    if (group.heading)
        return sized(wordCellStyle(Style::TableSection, CellAlign::Left, isSmall()));
    const CellAlign own
        = cell.columns == 1 ? m_table.columns[static_cast<size_t>(cell.column)].align : CellAlign::Left;
    return sized(wordCellStyle(Style::TableCell, cell.centred ? CellAlign::Centre : own, isSmall()));
}

} // namespace qd
