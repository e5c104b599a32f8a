// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/door/workspace.h"

#include <vector>

// A list of agencies entered at once.
namespace qd
{

/// One agency of the list.
struct RosterEntry {
    Agency seen; ///< as the list was held against it; with an invalid id the agency is a new one
    Agency wanted; ///< what is to stand; a new one with order 0 comes last
    QString alias; ///< another spelling of it to be kept; may be empty
};

/// The list, and the collective that all of it belongs to.
struct RosterRequest {
    std::vector<RosterEntry> entries;
    AgencyId collective; ///< invalid: of none
    QDate from; ///< of each membership; null: open
    QDate until;
};

/// Whether the agency belongs to the collective on any day from `from` to `until`.
bool isMemberWithin(
    const AgencyRegister &agencies, AgencyId collective, AgencyId agency, QDate from, QDate until);

/// One transaction, one audit entry and one undo step: makes the new agencies, changes the others as far as
/// they differ, and adds those that are not members yet. Errors: AgencyNameTaken, FieldChangedMeanwhile,
/// DateOrder, AgencyUnknown for a collective that is none or an entry that is one.
Result<> enterRoster(Workspace &workspace, const RosterRequest &request);

} // namespace qd
