// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal/proposal.h"
#include "office/blocks/officetext.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

// What is to be read, before anything was understood of it.
namespace qd
{

/// A table of the source. Each cell's text stands in SourceText::text, cell after cell and row after row, a
/// line for each of its paragraphs, so that a table that turns out to be no task table can be read as
/// paragraphs.
struct SourceCell {
    int row = 0, column = 0;
    int rowSpan = 1, columnSpan = 1;
    Span at; ///< empty for an empty cell
};
struct SourceTable {
    QString name; ///< of its sheet, else empty
    int rowCount = 0, columnCount = 0;
    std::vector<SourceCell> cells; ///< by row, then column
    Span at;
};

/// A text as it came, decoded; that of a Word, Excel or HTML file as paragraphs, one a line.
struct SourceText {
    QString text; ///< \n line ends, no BOM
    QString encoding; ///< "UTF-8", "UTF-16LE", "GB18030" …
    bool encodingGuessed = false;
    QByteArray sha256; ///< hex, of the bytes
    QString fileName; ///< without folder; empty for pasted text
    qsizetype hiddenRemoved = 0; ///< characters nobody sees (base/hiddencharacters.h) that were taken out
    int hiddenPieces = 0; ///< texts that the document hides; left out
    int pictures = 0; ///< of the document
    std::vector<LeftOut> leftOut; ///< of the document, not read
    QString pageTitle; ///< what a web page calls itself, the name of its site included
    QString address; ///< where it was saved from
    bool linesAreParagraphs = false; ///< no line was broken to fit a width
    std::vector<SourceTable> tables; ///< in order of their place
};

/// What the clerk settled about how a source is to be read.
struct ReadOptions {
    std::vector<int> parts; ///< which of several plans, by their index in Proposal::parts; empty: all
    std::optional<TableReading> table; ///< read this table, with these roles
};

} // namespace qd
