// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/readplan.h"
#include "office/blocks/officetext.h"

// Stage 1b: the paragraphs and tables of a Word, Excel or HTML document → one text with places in it.
namespace qd
{

/// Text, tables and linesAreParagraphs of the result are filled; what the file was called and hashed to is
/// the caller's. A cell's text stands as lines of its own, row after row.
SourceText sourceOf(const OfficeText &document);

/// Plain text as it is, or with a table when it holds drawn or separated values with the headings of a task
/// table: | a | b |, cells copied from Excel, a .csv file. `text` has \n line ends.
SourceText tableOrText(const QString &text);

} // namespace qd
