// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/deadline.h"

namespace qd
{

/// Stage 6: the deadline a sentence states: 6月底前 anywhere, 9月 or 上半年 where a clause begins. Nothing
/// inside quotation marks and brackets, and nothing for 5年内关税减让 or 持续推进“放管服”改革.
std::optional<Deadline> findDeadline(QStringView sentence, int planYear);

} // namespace qd
