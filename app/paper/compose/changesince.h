// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/counts.h"
#include "paper/document/paperinput.h"
#include "paper/document/papertext.h"

namespace qd
{

/// 较第2期（数据截至2023年4月5日），绿灯增加3条，红灯减少2条；新完成4条。 Nothing where PaperInput::before
/// holds no issue.
std::optional<FilledText> changeSince(const PaperInput &input, const PaperText &text, const PlanCounts &now);

} // namespace qd
