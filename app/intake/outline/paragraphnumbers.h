// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/paragraphs/lines.h"
#include "intake/words/numbering.h"

#include <optional>
#include <vector>

namespace qd
{

/// The number each paragraph begins with. Beside the styles of numberingOf, decimal ones: 1 总则 · 1.1 编制目的 ·
/// 1.1.1 …, which only their sequence tells from quantities (1.5 亿元).
std::vector<std::optional<Numbering>> numbersOf(const std::vector<SourceParagraph> &paragraphs);

} // namespace qd
