// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/door/transaction.h"

#include <optional>
#include <vector>

namespace qd
{

/// The parties of one task or measure on their way to other ones: a party that stays keeps its row, and with
/// it its id and marks.
class PartyReplacement final
{
public:
    /// Those that stand there now. `measure` not valid: the parties of the task itself. With a day `from` the
    /// changes hold from that day on: what goes ends the day before, what is new begins that day. Without one
    /// they correct what was written: it never was otherwise. Parties that ended stay as they are.
    static Result<PartyReplacement> at(Transaction &transaction, TaskId task, MeasureId measure, QDate from = {});

    /// Those that stand there and were not given out yet, in order.
    const std::vector<Party> &present() const { return m_present; }

    /// The next party, in its place: the present row of this agency (in this role, else in another), or a new
    /// one. The reference holds until the next call.
    Party &next(AgencyId agency, Role role);

    /// Writes what next() gave out and removes the rows that it did not.
    Result<> write();

private:
    struct Row {
        std::optional<Party> before;
        Party after;
    };

    PartyReplacement(Transaction &transaction, TaskId task, MeasureId measure, QDate from, std::vector<Party> present);
    Result<> end(const Party &party);

    Transaction *m_transaction;
    TaskId m_task;
    MeasureId m_measure;
    QDate m_from;
    std::vector<Party> m_present; // not given out yet
    std::vector<Row> m_rows;
};

} // namespace qd
