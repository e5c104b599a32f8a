// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/agencyregister.h"
#include "intake/readroster.h"
#include "workspace/agencies/rosterverbs.h"

#include <vector>

// A pasted list of agencies held against the register: what each line is, and what is to become of it.
namespace qd
{

/// What a line of the list is.
enum class RosterFinding {
    New, ///< of no agency known
    Known, ///< a name of an agency
    Similar, ///< like the name of one: asked, never taken for it
    Unlike, ///< like no name of a body: a title, a sum
    Collective, ///< a collective, which no collective holds
    Repeated, ///< an agency that an earlier line names
    TwoNames, ///< its full and its short name belong to different agencies
    Several, ///< several names beside one contact
    Nameless
};

enum class RosterChoice { LeaveOut, AsNew, AsKnown };

/// What a list tells of an agency beside its usual name.
enum class RosterField { FullName, Liaison, Phone, Leader };

/// A field of a known agency that the list would change.
struct RosterChange {
    RosterField field = RosterField::FullName;
    QString before; ///< empty: only filled in
    QString after;
    bool wanted = false; ///< at first only what fills in
};

struct RosterLine {
    RosterRow row;
    RosterFinding finding = RosterFinding::New;
    AgencyId agency; ///< known by the name, or like it
    AgencyKind kind = AgencyKind::Other; ///< of a new one, by its name
    int before = 0; ///< Repeated: the earlier line
    RosterChoice choice = RosterChoice::LeaveOut;
    std::vector<RosterChange> changes; ///< to the agency
};

/// What the list is held against.
struct RosterTarget {
    AgencyId collective; ///< all of it is to belong to; invalid: none
    QString place; ///< of the office (静安区), by which 静安区教育局 is 区教育局; may be empty
    QDate from; ///< of the memberships
    QDate until;
};

std::vector<RosterLine> compareRoster(
    const AgencyRegister &agencies, const Roster &roster, const RosterTarget &target);

/// Whether the line can be chosen so.
bool allows(const RosterLine &line, RosterChoice choice);

/// Whether the agency of the line belongs to the collective already.
bool isMember(const AgencyRegister &agencies, const RosterLine &line, const RosterTarget &target);

/// What would be written: only lines that bring anything.
RosterRequest requestOf(
    const AgencyRegister &agencies, const std::vector<RosterLine> &lines, const RosterTarget &target);

QString valueIn(const RosterRow &row, RosterField field);

} // namespace qd
