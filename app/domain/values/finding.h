// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace qd
{

/// What can be wrong with the content of a data file. Each has one sentence in texts/findingtext.cpp, whose
/// %1, %2 … are the values in the order given here.
enum class FindingKind {
    DatabaseSays, ///< what SQLite's own check says, in its own words
    RowMissing, ///< row, its table, the table whose row it names in vain
    TaskWithoutMeasure, ///< task
    TaskOfOtherPlan, ///< task, its plan, the plan of its section
    PartyOfOtherTask, ///< party, its task, the task of its measure
    RowOfOtherPlan, ///< row, its table, its plan, the plan of the task it is about
    VersionGap, ///< measure, agency, period
    NoCollective, ///< membership, the agency it is in
    PlanWithoutSection, ///< plan
    AuditUnreadable, ///< audit change
    ValueMalformed, ///< row, its table, the column
    RowUnlikeAudit, ///< row, its table, the first column that differs
    RowNotAudited, ///< row, its table
    RowVanished, ///< row, its table
    AuditBroken, ///< audit change
    AuditHeadUnreadable, ///< audit entry
    IssueDamaged, ///< title of the paper, number, part
    Last = IssueDamaged, ///< for walking through all
};

/// One thing that is wrong with the content of a data file, as a value: the words are in texts.
struct Finding {
    FindingKind kind = FindingKind::DatabaseSays;
    QStringList values; ///< ids and names, as the kind says

    bool operator==(const Finding &) const = default;
};

} // namespace qd
