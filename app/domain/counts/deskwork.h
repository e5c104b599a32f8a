// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/planbook.h"

namespace qd
{

/// What waits for the office on a day besides deadlines and the reports of a period: how many rows the lists
/// have that the clerk opens for it.
struct DeskWork {
    int lateReports = 0; ///< 逾期未报, of all periods: overdueDuties()
    int waiting = 0; ///< 待审核; 0 while review is off
    int returned = 0; ///< 退回未改
    int instructions = 0; ///< 批示 not settled: openInstructions()
    int instructionsOverdue = 0; ///< those of them whose day has passed
    QDate nextInstruction; ///< the nearest day of the others; null: none has one
    int extensions = 0; ///< 延期待批: undecidedExtensions()

    bool isEmpty() const { return lateReports + waiting + returned + instructions + extensions == 0; }
};

/// Ask it of book.onDay(day).
DeskWork deskWork(const PlanBook &book, QDate day);

} // namespace qd
