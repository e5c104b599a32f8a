// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/outline/measures.h"

#include <vector>

namespace qd
{

/// Paragraphs without numbers, sorted by the annotations they carry.
struct UnnumberedItems {
    std::vector<TaskText> items; ///< each ends in a paragraph that carries an annotation
    TaskText rest; ///< paragraphs that belong to none of them
};

/// An item is a paragraph that names who is responsible, in a bracket or on lines of its own below it, with a
/// short line above it as its title.
UnnumberedItems unnumberedItems(const TaskText &paragraphs);

} // namespace qd
