// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/duty.h"

#include <QString>

#include <optional>
#include <vector>

namespace qd
{

/// One line of the list: a measure the agency owes a report on.
struct EntryRow {
    MeasureId measureId;
    QString number; ///< of the task, with the place of the measure where there are several: (四)2
    QString text; ///< task title, and the measure's own text where there are several
    Role role = Role::Responsible;
    bool reported = false;

    friend bool operator==(const EntryRow &, const EntryRow &) = default;
};

/// The measures due of an agency in a period, in document order.
std::vector<EntryRow> entryRows(const PlanBook &book, AgencyId agency, const Period &period);

/// How an agency stands in a period.
struct AgencyStanding {
    AgencyId agencyId;
    DutyCount count;
};
/// The next agency in official order, after `after` and round again, that still owes something; nothing when
/// all is reported. An invalid `after` starts at the first.
std::optional<AgencyStanding> nextOwing(const PlanBook &book, AgencyId after, const Period &period);

} // namespace qd
