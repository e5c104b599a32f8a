// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/reviewrules.h"

namespace qd
{

/// 常用退回原因 to choose from: those of the office, else the program's usual ones.
QStringList returnReasons(const ReviewRules &rules);

} // namespace qd
