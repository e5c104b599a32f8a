// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/duty.h"

#include <QString>

#include <optional>
#include <vector>

namespace qd
{

/// One line of the list: a measure the agency owes a report on, or supports without owing one.
struct EntryRow {
    MeasureId measureId;
    QString number; ///< of the task, with the place of the measure where there are several: (四)2
    QString text; ///< task title, and the measure's own text where there are several
    Role role = Role::Responsible;
    bool reported = false;
    bool owed = true;
    std::optional<ProgressState> state = {}; ///< of the newest version, a draft too; nothing where there is none

    bool isMissing() const { return owed && !reported; }
    friend bool operator==(const EntryRow &, const EntryRow &) = default;
};

/// The measures an agency may report on in a period, as known on the day, in document order.
std::vector<EntryRow> entryRows(const PlanBook &book, AgencyId agency, const Period &period, QDate day);

/// The first measure whose report is missing, from `from` on and round again; none when all are there.
MeasureId nextMissing(const std::vector<EntryRow> &rows, MeasureId from);

/// How an agency stands in a period.
struct AgencyStanding {
    AgencyId agencyId;
    DutyCount count;
};
/// The next agency in official order, after `after` and round again, that still owes something; nothing when
/// all is reported. An invalid `after` starts at the first.
std::optional<AgencyStanding> nextOwing(
    const PlanBook &book, AgencyId after, const Period &period, QDate day);

} // namespace qd
