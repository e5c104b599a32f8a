// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/paragraphs/pagefurniture.h"

#include <vector>

namespace qd
{

/// Puts back the line ends that a database or a copy of a web page lost: before 一、 （一） 1. 第一条 in the middle of a
/// line, where the text before ends a sentence or a bracket, or is itself a title or a numbered heading, and the
/// numbering runs on; before the title of a further plan, behind the first title, and before signature and date.
/// A reference (按照（二）款要求, 见附件1.) is left alone, and so is a list inside a paragraph of a text whose lines are
/// whole. Line numbers stay those of the source.
void restoreBreaks(std::vector<Line> &lines);

} // namespace qd
