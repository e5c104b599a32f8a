// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/paragraphs/lines.h"

#include <vector>

// Stage 4: what the plan declares once about all its responsibilities.
namespace qd
{

struct Declarations {
    /// Where 列第一位的为牵头单位 is said, in the source; behind a list, where the list begins; -1: nowhere. Without
    /// 下同 it holds all the same.
    qsizetype firstIsLeadAt = -1;
    bool othersSupport = false; ///< 其他为配合单位 is said with it
    std::vector<Ignored> statements; ///< sentences, lines and brackets that say nothing else
};

/// Finds the declarations and cuts out of the paragraphs from `first` on what only declares. What stands in
/// the preamble stays there; what stands inside an annotation is the annotation's.
/// `before`: paragraphs of a covering notice, whose declarations hold for the plan too.
Declarations takeDeclarations(
    std::vector<SourceParagraph> &paragraphs, size_t first, const std::vector<SourceParagraph> &before = {});

} // namespace qd
