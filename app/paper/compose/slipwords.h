// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/document/papertext.h"

// 蓝、黄、红督办单: how loudly the office reminded last, which heads a letter or a slip.
namespace qd
{

/// The newest reminder of the agency up to the day; nullptr: never reminded.
const Act *lastReminder(const PlanBook &book, AgencyId agency, QDate day);
/// The same about the task or a measure of it.
const Act *lastReminder(const PlanBook &book, TaskId task, QDate day);

/// 红色督办单; of none the title that `otherwise` names in the wording.
QString slipTitle(const Act *reminder, const QString &otherwise, const PaperText &text);
/// 特急 of a red slip, 加急 of a yellow one, else 一般.
QString urgency(const Act *reminder, const PaperText &text);

} // namespace qd
