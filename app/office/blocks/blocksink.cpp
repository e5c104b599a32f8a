// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/blocks/blocksink.h"

#include "office/blocks/officelimits.h"
#include "office/blocks/tablepurpose.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

void appendLine(QString &text, const QString &line)
{
    if (line.isEmpty())
        return;
    if (!text.isEmpty())
        text += u'\n';
    text += line;
}

QString flattened(const std::vector<OfficeBlock> &blocks)
{
    QString text;
    for (const OfficeBlock &block : blocks) {
        if (const auto *paragraph = std::get_if<OfficeParagraph>(&block)) {
            appendLine(text, paragraph->text);
        } else {
            for (const OfficeCell &cell : std::get<OfficeTable>(block).cells)
                appendLine(text, cell.text);
        }
    }
    return text;
}

/// What of a cell's blocks, or of its text where it has none, counts.
CellWeight weightOf(const OfficeCell &cell, const std::vector<OfficeBlock> &blocks)
{
    CellWeight weight{.row = cell.row, .rowSpan = cell.rowSpan, .length = cell.text.size()};
    for (const OfficeBlock &block : blocks) {
        if (const auto *paragraph = std::get_if<OfficeParagraph>(&block)) {
            weight.length += paragraph->text.size();
            continue;
        }
        for (const OfficeCell &inner : std::get<OfficeTable>(block).cells) {
            weight.length += inner.text.size();
            weight.innerCells += !inner.text.isEmpty();
        }
    }
    return weight;
}

} // namespace

void BlockSink::put(OfficeBlock block)
{
    if (m_tables.empty()
        || !m_tables.back().cellIsOpen) { // what stands in a table outside its cells comes before it
        m_blocks.push_back(std::move(block));
        return;
    }
    OpenTable &table = m_tables.back();
    if (table.cellIsContinued || table.cells.empty())
        return; // Word shows nothing of it
    OpenCell &open = table.cells.back();
    const bool isTable = std::holds_alternative<OfficeTable>(block);
    if (isTable && open.blocks.empty()) {
        for (const QString &line : open.cell.text.split(u'\n', Qt::SkipEmptyParts))
            open.blocks.push_back(OfficeParagraph{line});
        open.cell.text.clear();
    }
    if (isTable || !open.blocks.empty())
        open.blocks.push_back(std::move(block));
    else
        appendLine(open.cell.text, std::get<OfficeParagraph>(block).text);
}

void BlockSink::paragraph(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || m_full)
        return;
    m_textLength += trimmed.size();
    if (m_textLength > mostOfficeText || ++m_paragraphs > mostOfficeParagraphs) {
        m_full = true;
        return;
    }
    put(OfficeParagraph{trimmed});
}

void BlockSink::beginTable()
{
    m_tables.emplace_back();
}

void BlockSink::beginRow()
{
    if (m_tables.empty())
        return;
    endRow();
    OpenTable &table = m_tables.back();
    table.cover.startRow(++table.row);
    table.nextColumn = 0;
    table.wentOnAbove = false;
    table.rowIsOpen = true;
}

bool BlockSink::goOnAbove(OpenTable &table, const CellPlace &place)
{
    const auto column = static_cast<size_t>(table.nextColumn);
    if (place.merge != DownwardMerge::GoesOn || column >= table.lastInColumn.size()
        || table.lastInColumn[column] < 0)
        return false;
    OfficeCell &above = table.cells[static_cast<size_t>(table.lastInColumn[column])].cell;
    if (above.column != table.nextColumn || above.row + above.rowSpan != table.row)
        return false;
    ++above.rowSpan;
    table.nextColumn += above.columnSpan;
    table.cellIsContinued = true;
    return true;
}

bool BlockSink::goOnLeft(OpenTable &table, const CellPlace &place)
{
    if (!place.goesOnLeft || table.cells.empty())
        return false;
    OfficeCell &left = table.cells.back().cell;
    const bool isBeside = left.row == table.row && left.column + left.columnSpan == table.nextColumn;
    if (!table.wentOnAbove && !isBeside)
        return false;
    table.cellIsContinued = true;
    if (table.wentOnAbove)
        return true;
    const int wanted = std::clamp(place.columnSpan, 1, mostOfficeColumns - table.nextColumn);
    const int width = table.cover.freeWidth(table.nextColumn, wanted);
    table.cover.cover(table.nextColumn, width, table.row + left.rowSpan - 1);
    left.columnSpan += width;
    table.nextColumn += width;
    return true;
}

void BlockSink::beginCell(const CellPlace &place)
{
    if (m_tables.empty() || m_full)
        return;
    if (!m_tables.back().rowIsOpen)
        beginRow();
    endCell();
    OpenTable &table = m_tables.back();
    table.cellIsOpen = true;
    table.cellIsContinued = false;
    const int behind = table.nextColumn;
    table.nextColumn = table.cover.firstFree(std::max(place.column, table.nextColumn));
    if (table.nextColumn >= mostOfficeColumns || ++m_cells > mostOfficeCells || table.cover.isExhausted()) {
        m_full = true;
        return;
    }
    if (table.nextColumn == behind && goOnLeft(table, place))
        return;
    table.wentOnAbove = goOnAbove(table, place);
    if (table.wentOnAbove)
        return;
    const int wanted = std::clamp(place.columnSpan, 1, mostOfficeColumns - table.nextColumn);
    const int width = table.cover.freeWidth(table.nextColumn, wanted);
    const int rows = std::clamp(place.rowSpan, 1, 65534); // HTML 4.9.11
    table.cover.cover(table.nextColumn, width, table.row + rows - 1);
    table.cells.push_back({.cell = {table.row, table.nextColumn, rows, width, {}}, .blocks = {}});
    if (table.lastInColumn.size() <= static_cast<size_t>(table.nextColumn))
        table.lastInColumn.resize(static_cast<size_t>(table.nextColumn) + 1, -1);
    table.lastInColumn[static_cast<size_t>(table.nextColumn)]
        = place.merge == DownwardMerge::None ? -1 : static_cast<int>(table.cells.size()) - 1;
    table.nextColumn += width;
}

void BlockSink::endCell()
{
    if (!m_tables.empty())
        m_tables.back().cellIsOpen = false;
}

void BlockSink::endRow()
{
    endCell();
    if (!m_tables.empty())
        m_tables.back().rowIsOpen = false;
}

void BlockSink::clampRows(OpenTable &table)
{
    for (OpenCell &open : table.cells)
        open.cell.rowSpan = std::min(open.cell.rowSpan, table.row + 1 - open.cell.row);
}

bool BlockSink::isArrangement(const OpenTable &table)
{
    std::vector<CellWeight> weights;
    weights.reserve(table.cells.size());
    for (const OpenCell &open : table.cells)
        weights.push_back(weightOf(open.cell, open.blocks));
    return arrangesThePage(weights, table.row + 1);
}

void BlockSink::takeApart(OpenTable &table)
{
    for (OpenCell &open : table.cells) {
        for (const QString &line : open.cell.text.split(u'\n', Qt::SkipEmptyParts))
            put(OfficeParagraph{line});
        for (OfficeBlock &block : open.blocks)
            put(std::move(block));
    }
}

void BlockSink::endTable()
{
    if (m_tables.empty())
        return;
    endRow();
    OpenTable table = std::move(m_tables.back());
    m_tables.pop_back();
    clampRows(table);
    OfficeTable out;
    out.rowCount = table.row + 1;
    bool anyText = false;
    for (const OpenCell &open : table.cells) {
        out.columnCount = std::max(out.columnCount, open.cell.column + open.cell.columnSpan);
        anyText = anyText || !open.cell.text.isEmpty() || !open.blocks.empty();
    }
    if (!anyText)
        return;
    const bool oneInARow = out.columnCount == 1
        || std::all_of(table.cells.begin(), table.cells.end(),
            [](const OpenCell &open) { return open.cell.column == 0; });
    if (oneInARow || (m_inner == InnerTables::ArrangeThePage && isArrangement(table))) {
        takeApart(table);
        return;
    }
    out.cells.reserve(table.cells.size());
    for (OpenCell &open : table.cells) {
        if (!open.blocks.empty())
            open.cell.text = flattened(open.blocks);
        out.cells.push_back(std::move(open.cell));
    }
    put(std::move(out));
}

Result<OfficeText> BlockSink::take()
{
    while (!m_tables.empty() && !m_full)
        endTable();
    if (m_full)
        return tooLargeOffice(u"more text than any plan has"_s);
    return OfficeText{std::move(m_blocks), {}};
}

} // namespace qd
