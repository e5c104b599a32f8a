// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/paragraphs/lines.h"

// Stage 5b: the paragraphs before the first number → title, year, preamble.
namespace qd
{

struct FrontMatter {
    MappedText title;
    bool isSure = false; ///< the title ends as titles do, or a page states it
    MappedText preamble; ///< paragraphs joined by line ends
    std::vector<Ignored> ignored;
};

/// The title is the last line before the first number that reads like one (…工作要点, …实施方案; over up to
/// three broken lines), so that of a covering notice and the plan behind it the plan's counts.
/// Else it is the last that ends like any document (…的通知, …的批复), the one that a page states for it (`stated`), or the
/// first that reads like a title.
FrontMatter readFrontMatter(const std::vector<SourceParagraph> &front, const MappedText &stated = {});


/// The plan's year: from the title, else a document number or a date in the front matter or the tail, else
/// the first year the preamble names that is no goal (到2025年); 0 when there is none.
int findYear(const FrontMatter &matter, const std::vector<SourceParagraph> &front,
    const std::vector<SourceParagraph> &tail);

} // namespace qd
