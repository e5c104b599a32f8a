// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/paragraphs/lines.h"
#include "intake/words/numbering.h"

#include <vector>

// Stage 5: paragraphs → front matter and a tree of numbered items.
namespace qd
{

/// A numbered item with the paragraphs up to the next number, and the items below it.
struct Node {
    Numbering numbering;
    MappedText printedNumber; ///< with its separator
    std::vector<MappedText> paragraphs; ///< the first without its number; may hold an empty first one
    std::vector<Node> children;
    int line = 0; ///< from 1
    Span span; ///< of the first paragraph, number included
};

/// The document cut into its parts.
struct Outline {
    std::vector<SourceParagraph> front; ///< before the first number
    std::vector<Node> roots; ///< of the highest rank in use; empty when nothing is numbered
    std::vector<SourceParagraph> tail; ///< signature, date and the like after the last item
};

/// The place of the first paragraph that is an item: 一、 when the document uses it, else the first number 1
/// of any style, else the first number at all; the count of paragraphs when nothing is numbered.
size_t firstItem(const std::vector<SourceParagraph> &paragraphs);

Outline readOutline(const std::vector<SourceParagraph> &paragraphs);

/// Numbers that jump or repeat among the items of a rank (一、二、四), also across their parents: the tasks
/// may be numbered through the plan or anew in each section.
std::vector<ImportWarning> checkNumbers(const std::vector<Node> &roots);

} // namespace qd
