// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/nesting.h"
#include "intake/responsible/parties.h"

#include <vector>

// Stage 6: paragraph → the annotations in it (（牵头单位：…）, or a sentence 责任单位：… of its own).
namespace qd
{

struct Annotation {
    Extent at; ///< in the paragraph, brackets included
    Responsibility says;
    bool stays = false; ///< in the text: not all of it was understood
};

/// In printed order. `alone`: the paragraph is not the first of its task, so that one without brackets or
/// label (区市场监管局牵头，区财政局配合。) may be an annotation as a whole. Such a sentence behind others is
/// one when the paragraph has no other annotation and all in it are names of bodies.
std::vector<Annotation> findAnnotations(const MappedText &paragraph, const ReadingRules &rules, bool alone);

/// Whether the paragraph is nothing but annotations: a line of its own.
bool isAnnotationLine(const MappedText &paragraph, const ReadingRules &rules);

} // namespace qd
