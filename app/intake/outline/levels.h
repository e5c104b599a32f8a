// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/outline/measures.h"
#include "intake/outline/outline.h"

// Stage 5c: the tree of numbered items → sections with their tasks. The task is the level that carries the
// responsibilities; in a plan without any it is the level below the sections.
namespace qd
{

/// A task as found, its words not yet read.
struct FoundTask {
    Numbering numbering; ///< empty number for a paragraph without one
    std::optional<ProposedHeading> heading;
    TaskText text;
    Span span;
    int line = 0;
    ReadingRule rule = ReadingRule::NumberedItem;
    MappedText sharedLine; ///< the line of names that holds for this task and others beside it; usually empty
};

struct FoundSection {
    Numbering numbering; ///< empty number when the plan has no sections
    MappedText title;
    std::vector<FoundTask> tasks;
};

struct FoundLevels {
    std::vector<FoundSection> sections;
    std::vector<Ignored> ignored; ///< prose of sections and headings that belongs to no task
};

FoundLevels findLevels(const std::vector<Node> &roots);

/// A plan without any number: one section of the paragraphs that carry annotations. Nothing when fewer than
/// two do. `front` receives what stands before the first of them.
std::optional<FoundLevels> findUnnumberedLevels(
    const std::vector<SourceParagraph> &paragraphs, std::vector<SourceParagraph> &front);

} // namespace qd
