// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/document/document.h"
#include "paper/document/gbt9704.h"
#include "paper/layout/paginate.h"

#include <algorithm>
#include <numeric>

namespace qd
{
namespace
{

/// More than three pages of the densest table: page one is then none of the last two, which are filled by
/// each other.
constexpr int enoughLines = 130;
/// In all columns of a table together, at most; an estimate that errs to the longer opening.
constexpr double charactersAcross = 70;

int linesOf(const TableBlock &table, const RowGroup &group)
{
    const double whole = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
        [](double sum, const TableColumn &column) { return sum + column.widthMm; });
    int lines = 0;
    for (const TableRow &row : group.rows) {
        int most = 1;
        for (const TableCell &cell : row.cells) {
            double width = 0;
            for (int i = cell.column;
                 i < cell.column + cell.columns && i < static_cast<int>(table.columns.size()); ++i)
                width += table.columns[static_cast<size_t>(i)].widthMm;
            const double across = std::max(1.0, charactersAcross * width / whole);
            if (!cell.down)
                most = std::max(most, static_cast<int>(static_cast<double>(cell.text.size()) / across));
        }
        lines += most;
    }
    return lines;
}

} // namespace

std::shared_ptr<const Document> openingOf(const Document &document)
{
    auto opening = std::make_shared<Document>();
    opening->info = document.info;
    int lines = 0;
    for (const Block &block : document.blocks) {
        if (lines > enoughLines)
            return opening;
        const bool covered
            = !opening->blocks.empty() && std::holds_alternative<CoverPage>(opening->blocks.front());
        if (std::holds_alternative<Contents>(block) && !covered)
            return nullptr;
        const auto *table = std::get_if<TableBlock>(&block);
        if (!table) {
            const auto *paragraph = std::get_if<Paragraph>(&block);
            lines += 1
                + (paragraph ? static_cast<int>(paragraph->text.size()) / gbt9704::charactersPerLine : 0);
            opening->blocks.push_back(block);
            continue;
        }
        TableBlock part = *table;
        part.groups.clear();
        for (const RowGroup &group : table->groups) {
            if (lines > enoughLines)
                break;
            lines += linesOf(*table, group);
            part.groups.push_back(group);
        }
        const bool cut = part.groups.size() < table->groups.size();
        opening->blocks.emplace_back(std::move(part));
        if (cut)
            return opening;
    }
    return nullptr;
}

} // namespace qd
