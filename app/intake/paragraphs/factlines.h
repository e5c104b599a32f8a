// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/paragraphs/pagefurniture.h"
#include "intake/text/mappedtext.h"

namespace qd
{

/// What the block of facts before a document says (索引号, 主题分类, 发文机关, 成文日期, 标题, 发文字号, 发布日期), as
/// government pages show it: a label and its value on one line, on two, or several pairs on a line with or without
/// colons and spaces.
struct FactLines {
    DocumentFacts facts;
    MappedText title; ///< 标题：…
};

/// Reads the block and marks its lines. Only before the first numbered line.
FactLines takeFactLines(std::vector<Line> &lines);

} // namespace qd
