// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/document/document.h"

#include <QByteArray>

#include <vector>

namespace qd
{

class WordContents;

/// Writes a table: fixed columns, its head repeated on every page, no row cut by a page's end, cells that
/// span the rows of their group merged.
class WordTable final
{
public:
    /// `widths` of the columns in twips.
    WordTable(const TableBlock &table, std::vector<int> widths, WordContents &contents);

    void appendTo(QByteArray &xml);

private:
    void appendHead(QByteArray &xml) const;
    void appendRow(QByteArray &xml, const RowGroup &group, size_t row);
    void appendCell(QByteArray &xml, const RowGroup &group, const TableRow &row, const TableCell &cell);
    void openCell(QByteArray &xml, int column, int columns, const char *merge = "") const;
    QByteArray emptyParagraph() const;
    QByteArray styleOf(const RowGroup &group, const TableCell &cell) const;
    QByteArray sized(const char *style) const;
    bool isSmall() const { return m_table.small && !m_table.size; }

    const TableBlock &m_table;
    std::vector<int> m_widths;
    WordContents &m_contents;
};

} // namespace qd
