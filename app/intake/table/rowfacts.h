// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/table/tablecells.h"
#include "intake/table/tablegrid.h"

namespace qd
{

/// What one row of a task table says besides what is to be done.
struct RowFacts {
    std::vector<ProposedParty> parties;
    std::optional<Deadline> deadline;
    QStringList leaders;

    bool isEmpty() const { return parties.empty() && !deadline && leaders.isEmpty(); }
};

RowFacts factsOf(const TableGrid &grid, int row, const TableReading &reading, const ReadingRules &rules);

struct SettleHow {
    bool merges = false; ///< the table knows merged cells: what stands in the first row alone holds for all
    ReadingRule deadlineRule = ReadingRule::DeadlineColumn;
};

/// What all rows say alike becomes the task's, anything else each measure's own. `facts` are by measure.
void settleFacts(ProposedTask &task, const std::vector<RowFacts> &facts, const SettleHow &how);

} // namespace qd
