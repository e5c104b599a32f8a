// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/sourcetext.h"

#include <QStringList>

namespace qd::test
{

/// A table from lines with | between the cells: "^" is covered by the cell above, "<" by the cell to the
/// left, "~" stands for a line end inside a cell.
inline OfficeTable tableOf(const QStringList &lines)
{
    OfficeTable table;
    table.rowCount = static_cast<int>(lines.size());
    QList<QStringList> grid;
    for (const QString &line : lines) {
        QStringList cells;
        for (const QString &cell : line.split(u'|'))
            cells << cell.trimmed().replace(u'~', u'\n');
        table.columnCount = std::max(table.columnCount, static_cast<int>(cells.size()));
        grid << cells;
    }
    const auto at = [&](int row, int column) { return grid.value(row).value(column); };
    for (int row = 0; row < table.rowCount; ++row) {
        for (int column = 0; column < grid[row].size(); ++column) {
            if (at(row, column) == u'^' || at(row, column) == u'<')
                continue;
            OfficeCell cell{row, column, 1, 1, at(row, column)};
            while (at(row + cell.rowSpan, column) == u'^')
                ++cell.rowSpan;
            while (at(row, column + cell.columnSpan) == u'<')
                ++cell.columnSpan;
            table.cells.push_back(cell);
        }
    }
    return table;
}

/// A document of paragraphs above, a table, paragraphs below.
inline SourceText documentOf(
    const QStringList &above, const QStringList &table, const QStringList &below = {})
{
    OfficeText text;
    for (const QString &line : above)
        text.blocks.push_back(OfficeParagraph{line});
    text.blocks.push_back(tableOf(table));
    for (const QString &line : below)
        text.blocks.push_back(OfficeParagraph{line});
    return sourceOf(text);
}

} // namespace qd::test
