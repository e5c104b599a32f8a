// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/paper.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

// A report as data: what it says and which part each text plays, never a font or a place on paper. The
// paginator turns it into pages; other writers can read the same blocks.
namespace qd
{

/// The part a text plays. Fonts and sizes: report/typeset.
enum class Style {
    Title, ///< 2号小标宋, centred, balanced lines (GB/T 9704 7.3.1)
    Subtitle, ///< 3号楷体, centred under the title
    Heading1, ///< 3号黑体 (7.3.3)
    Heading2, ///< 3号楷体
    Heading3, ///< 3号仿宋
    Body, ///< 3号仿宋, first line indented 2 characters
    Flush, ///< as Body without indent
    Caption, ///< title of a table inside the text: 小四黑体, centred
    TableNote, ///< line above or below a table: 小四仿宋
    TableHead,
    TableSection,
    TableCell,
    Continued,
    PageNumber,
};

/// A place that the PDF's outline names; level from 0.
struct Bookmark {
    int level = 0;
    QString title;
};

struct Paragraph {
    Style style = Style::Body;
    QString text;
    QString lead; ///< printed before the text in 楷体: 进展情况：
    QString rightText; ///< TableNote only: stands at the right end of the same line
    std::optional<Bookmark> bookmark;
};

enum class CellAlign { Left, Centre, Justify };

struct TableColumn {
    QString title;
    double widthMm = 0; ///< share of the table's width
    CellAlign align = CellAlign::Left;
};

struct TableCell {
    QString text;
    QString again; ///< printed in place of text where a cell that spans rows goes on on a further page
    int column = 0;
    int columns = 1; ///< how many columns it spans
    bool centred = false; ///< whatever its column's alignment
    bool down = false; ///< spans all rows of its group; stands in the group's first row
};

struct TableRow {
    std::vector<TableCell> cells; ///< by column
    std::optional<Bookmark> bookmark;
};

/// Rows that belong together: the measures of a task. A heading group is one row over all columns, kept with
/// what follows.
struct RowGroup {
    std::vector<TableRow> rows;
    bool heading = false;
};

/// Columns and rows; no text stands outside the cells.
struct TableBlock {
    std::vector<TableColumn> columns;
    std::vector<RowGroup> groups;
    bool small = false; ///< 五号 in place of 小四
};

/// Empty lines of the grid.
struct BlankLines {
    int count = 1;
};

using Block = std::variant<Paragraph, TableBlock, BlankLines>;

struct DocumentInfo {
    QString title;
    QString author;
    PaperProfile profile = PaperProfile::Official;
    bool landscape = false;
};

struct Document {
    DocumentInfo info;
    std::vector<Block> blocks;
};

} // namespace qd
