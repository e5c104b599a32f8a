// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/document/papertext.h"

// 完成时限 as papers print it: where the office moved it, the original one stays beside the one that holds.
namespace qd
{

/// Whether the one that holds on the day is later than the original one.
bool isExtended(const PlanBook &book, const Measure &measure, QDate day);

/// 原6月底前，延至9月底前 where it was moved, else the deadline alone; empty where there is none.
QString deadlineInLine(const PlanBook &book, const Measure &measure, QDate day, const PaperText &text);
/// The same on two lines.
QString deadlineInCell(const PlanBook &book, const Measure &measure, QDate day, const PaperText &text);

} // namespace qd
