// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <variant>
#include <vector>

// What the readers of this layer make of a document: its paragraphs and tables in reading order, and nothing
// of how it looks. The layer knows no tasks; what the text means is intake's business.
namespace qd
{

/// A cell as it lies in the grid of its table. A merged cell stands once, at its first row and column.
struct OfficeCell {
    int row = 0; ///< from 0
    int column = 0; ///< from 0
    int rowSpan = 1;
    int columnSpan = 1;
    QString text; ///< trimmed; its paragraphs separated by \n; may be empty
};

/// Cells in order of row, then column; none overlaps another, and all lie within the counts.
struct OfficeTable {
    QString name; ///< of the sheet in a workbook, else empty
    int rowCount = 0;
    int columnCount = 0;
    std::vector<OfficeCell> cells;
};

/// A paragraph with its automatic number in front ("一、", "(二)"), never empty, no line ends in it.
struct OfficeParagraph {
    QString text;
};

using OfficeBlock = std::variant<OfficeParagraph, OfficeTable>;

/// What a reader met and does not read.
enum class LeftOutKind {
    OtherFile, ///< a whole file of its own that Word shows at this place (altChunk)
    Note ///< a footnote or endnote
};
struct LeftOut {
    LeftOutKind kind = LeftOutKind::OtherFile;
    QString name; ///< of the file, as the document calls it; of a note its text
};

/// A document. Headers, footers, comments, hidden and deleted text are not in it; footnotes and endnotes are
/// listed as left out. The paragraphs of a text box follow the one it is anchored in; those
/// over a sheet come before its table when they begin above it, else behind.
struct OfficeText {
    std::vector<OfficeBlock> blocks;
    std::vector<LeftOut> leftOut = {};
    /// Pieces with text that the document hides and that are left out: hidden texts of a Word file; cells in
    /// hidden rows and columns of a workbook, and its hidden sheets, one each.
    int hiddenPieces = 0;
    /// Pictures of a Word document. One without text beside them is a scan.
    int pictures = 0;
    /// What a web page calls itself (<title>), on one line; empty when it has no title, and for other
    /// documents.
    QString title = {};
    /// Where a web page was saved from, as http or https address, by the browser's note at its beginning,
    /// else by what the page says of itself (canonical link, og:url); empty when unknown, and for other
    /// documents. Text of the document like any other: not to be opened.
    QString address = {};
};

} // namespace qd
