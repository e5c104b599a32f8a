// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/text/mappedtext.h"

#include <vector>

// Stage 2: text → paragraphs.
namespace qd
{

struct SourceParagraph {
    MappedText text; ///< trimmed, never empty
    int line = 0; ///< of its first character, from 1
};

struct Paragraphs {
    std::vector<SourceParagraph> list;
    std::vector<Ignored> ignored; ///< crumbs, forms, page marks, furniture; with the reason
    DocumentFacts facts; ///< of the block before the document
    MappedText statedTitle; ///< 标题：… in that block
};

/// Takes out what is no text of the document and joins lines that a PDF or a narrow window broke: where most
/// lines are equally full, and wherever a bracket is still open at the end of a line.
/// With `linesAreParagraphs` (a Word file) only the bracket joins. Page marks inside a line (—３—) are cut
/// out.
Paragraphs readParagraphs(const QString &source, bool linesAreParagraphs = false);

} // namespace qd
