// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/door/workspace.h"

// Who answers for a task or a measure, and who reports. Each is one transaction, one audit entry and one undo
// step, and ends with exactly one changed().
namespace qd
{

struct PartyInput {
    AgencyId agencyId;
    Role role = Role::Responsible;
    QString printedName; ///< empty = the agency's short name
    bool openEnded = false;
    bool operator==(const PartyInput &) const = default;
};
/// Replaces the parties of a task (measure 0) or the own parties of a measure. Their order matters, so the
/// list is one field: Conflict/PartiesChangedMeanwhile when it is no longer as it was seen. With a day `from`
/// they answer from that day on and those before them until the day before; without one the list is
/// corrected.
Result<> setParties(Workspace &workspace, TaskId task, MeasureId measure, const std::vector<PartyInput> &seen,
    const std::vector<PartyInput> &wanted, QDate from = {});
/// Ticks or unticks pairs of the grid measures × agencies in one step.
struct DutyTick {
    MeasureId measureId;
    AgencyId agencyId;
    bool owes = true;
};
Result<> setDuties(Workspace &workspace, const std::vector<DutyTick> &ticks);

} // namespace qd
