// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/paragraphs/lines.h"

// Stage 5b: the paragraphs before the first number → title, year, preamble.
namespace qd
{

struct FrontMatter {
    MappedText title;
    MappedText preamble; ///< paragraphs joined by line ends
    std::vector<Ignored> ignored;
};

/// The title is the last line before the first number that reads like one (…工作要点, …实施方案; over up to
/// three broken lines), so that of a covering notice and the plan behind it the plan's counts.
FrontMatter readFrontMatter(const std::vector<SourceParagraph> &front);

/// A line that by itself is the title of a plan (…工作要点, …实施方案).
bool isTitleOfPlan(QStringView line);
/// Whether a document of this title sets tasks (…行动方案, …工作要点), and is not a rule about them (…考核办法).
bool promisesTasks(QStringView title);

/// The plan's year: from the title, else a document number or a date in the front matter or the tail, else
/// the first year the preamble names that is no goal (到2025年); 0 when there is none.
int findYear(const FrontMatter &matter, const std::vector<SourceParagraph> &front,
    const std::vector<SourceParagraph> &tail);

} // namespace qd
