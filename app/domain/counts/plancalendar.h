// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/planbook.h"

namespace qd
{

/// What stands on a day of the calendar, in the order of the list of a day.
enum class DateKind {
    Deadline, ///< 完成时限 of a measure that is not finished
    Instruction, ///< 办理期限 of an instruction that is not settled
    Reporting, ///< 报送截止 of a period
    Office ///< 本办日程
};

struct CalendarEntry {
    QDate day;
    DateKind kind = DateKind::Deadline;
    MeasureId measureId; ///< of a deadline
    ActId actId; ///< of an instruction
    OfficeDateId officeId;
    Period period; ///< of a reporting day
    int due = 0; ///< reports owed of that period by that day
    int reported = 0; ///< those of them that are in
    QString text; ///< the office's own words
};

/// Of all days from `from` to `to`, by day and kind, as known on `day`: ask it of book.onDay(day). Reports
/// are those of dutiesOf(), instructions those of openInstructions().
std::vector<CalendarEntry> calendarEntries(
    const PlanBook &book, const std::vector<OfficeDate> &own, QDate from, QDate to, QDate day);

} // namespace qd
