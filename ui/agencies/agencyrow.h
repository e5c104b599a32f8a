// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/planbook.h"

#include <QStringList>

namespace qd
{

/// One line of the agencies table: the register's entry and what the open plan asks of it.
struct AgencyRow {
    AgencyId id;
    QString name;
    QStringList names; ///< all, for the search
    AgencyKind kind = AgencyKind::Department;
    int order = 0;
    int lead = 0; ///< tasks it leads, itself or through a collective
    int support = 0;
    int joint = 0; ///< by division of work, or simply responsible
    QString liaison;
    QString phone;

    friend bool operator==(const AgencyRow &, const AgencyRow &) = default;
};

/// One task an agency answers for.
struct AgencyTask {
    TaskId task;
    Role role = Role::Responsible;
    AgencyId through; ///< the collective it belongs to, or 0 when it is named itself
    int measures = 0; ///< of the task, that this concerns
};

/// All agencies of the register, with counts over the book's tasks; members of collectives as on `day`.
std::vector<AgencyRow> agencyRows(const PlanBook &book, QDate day);

/// Every task × role of one agency, in document order; the same task and role once, named itself before
/// through.
std::vector<AgencyTask> tasksOfAgency(const PlanBook &book, AgencyId agency, QDate day);

} // namespace qd
