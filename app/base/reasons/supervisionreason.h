// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace qd
{

/// Failures of the year of supervision: review of reports, acts of the office, when reports are owed.
enum class SupervisionReason {
    ReasonMissing, ///< why must be said
    BasisMissing, ///< the document it rests on must be said
    SourceMissing, ///< where a task of the year comes from must be said
    LeaderMissing, ///< whose instruction it is
    ExtensionEarlier, ///< value: a day that does not lie after the present deadline; day
    ExtensionWithoutDay, ///< value: a deadline asked for that names no day
    AlreadyDecided, ///< an extension that was granted or refused already
    NotAnExtension,
    NotAnInstruction,
    NotAReminder,
    ReportsMissing, ///< count: a close-out although reports are missing, and no reason given
    AlreadyFinished, ///< a close-out of what is closed out
    NotFinished, ///< a re-opening of what is not finished
    NothingToRemind, ///< nobody is late
    TextUnchanged, ///< an adjustment to the wording that holds already
    ActUnknown, ///< value: its number
    ActIsFollowed, ///< an act that others follow cannot be taken away
    ActAhead, ///< value: a day that has not come yet
    ReportUnknown, ///< there is no report of that agency and period
    NotWaiting, ///< value: the state of a report that does not wait for that step
    ReportChangedMeanwhile, ///< another version came while it was looked at
    DueDayImpossible, ///< value: no day of a month
    CycleUnknown, ///< value
    CycleTooEarly, ///< value: a day from which a cycle would change what was owed already; day: the first possible one
    DueBeforePeriod, ///< value: a reporting day that lies before its period begins; period
    CalendarMalformed, ///< line, value: a line of the calendar file that cannot be read
};
constexpr ReasonGroup groupOf(SupervisionReason)
{
    return ReasonGroup::Supervision;
}

} // namespace qd
