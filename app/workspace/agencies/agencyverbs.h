// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/door/workspace.h"

// What can be done with agencies and their memberships. Each is one transaction, one audit entry and one undo
// step, and ends with exactly one changed().
namespace qd
{

Result<AgencyId> addAgency(Workspace &workspace, const Agency &agency, const QStringList &aliases);
/// With the whole list of its other names, as seen and as wanted. With a day `renamedFrom` another short name
/// holds from that day on and the present one stays as the name until the day before; without one it is
/// corrected: it never was called otherwise.
Result<> editAgency(Workspace &workspace, const Agency &seen, const QStringList &seenAliases,
    const Agency &wanted, const QStringList &wantedAliases, QDate renamedFrom = {});
Result<> deleteAgency(Workspace &workspace, AgencyId agency); ///< Conflict/AgencyInUse while a plan names it
Result<MembershipId> addMembership(Workspace &workspace, const Membership &membership);
Result<> editMembership(Workspace &workspace, const Membership &seen, const Membership &wanted);
Result<> deleteMembership(Workspace &workspace, MembershipId membership);

} // namespace qd
