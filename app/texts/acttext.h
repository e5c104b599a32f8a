// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/supervisioncounts.h"

#include <QString>

// The acts of the office in words, the same on the page 督办, in the story of a task and on the command line.
namespace qd
{

/// What kind of act it is, as precisely as its fields say: 已销号, 重新推进, 同意延期, else text(ActKind).
QString actTitle(const Act &act);
/// What it says, in one line: the words of an instruction, 延至9月底前：理由, 原…现…; empty where the title
/// says all.
QString actWords(const Act &act);
QString text(ActStanding standing); ///< 未落实, 待批 …; empty for Plain

} // namespace qd
