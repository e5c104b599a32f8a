// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/responsible/annotations.h"

#include <vector>

// Stage 7: the paragraphs of a task → title, body, measures, with parties and deadlines where they belong.
namespace qd
{

/// The paragraphs of one task, the first without its number.
using TaskText = std::vector<MappedText>;

/// Title sentence, body, one measure for each sentence. An annotation behind the last sentence or behind the
/// title stands on the task; one inside stands on the sentences since the annotation before it.
ProposedTask readTask(const TaskText &paragraphs, const ReadingRules &rules);

/// Whether any of the paragraphs carries an annotation with parties.
bool hasParties(const TaskText &paragraphs, const ReadingRules &rules);

} // namespace qd
