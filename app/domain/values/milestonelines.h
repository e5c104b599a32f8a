// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/deadline.h"

#include <vector>

namespace qd
{

/// One step of 形象进度 as it is written.
struct MilestoneLine {
    QString text; ///< without its number
    Deadline deadline; ///< empty where none was found
};

/// The steps of a text: ①3月底前完成方案；②6月底前完成试点. Where there are no ①②③, lines, and in one line what ； parts.
/// `planYear`: of dates without a year. A step without a day is one all the same; an empty text has none.
std::vector<MilestoneLine> readMilestones(QStringView text, int planYear);

} // namespace qd
