// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changed/plandifference.h"
#include "workspace/door/transaction.h"
#include "workspace/importing/agencyresolver.h"
#include "workspace/importing/importedtasks.h"

namespace qd
{

/// Brings the measures and parties of one task in line with its new wording. A measure that stays keeps its
/// id, its state and its reports; one whose sentence is gone leaves the plan with its reports.
class ChangedMeasures final
{
public:
    ChangedMeasures(
        Transaction &transaction, ImportedTasks &writer, AgencyResolver &agencies, const DatedChange &change);

    /// `task`: as it is now in the database. Error: MeasureUnknown (a measure that was compared is gone).
    Result<> update(const TaskDifference &row, const Task &task, const ProposedTask &wanted);

private:
    Result<> followWording(const MeasureDifferences &rows, const Task &task);
    Result<> placeBehind(const std::vector<Measure> &others, const MeasureDifferences &rows, int position);
    Result<> followDeadlines(const MeasureDifferences &rows, const Task &task, const ProposedTask &wanted);
    Result<> endParty(const Party &party);
    Result<> followParties(const MeasureDifferences &rows, const Task &task, const ProposedTask &wanted);
    Result<> dropParties(MeasureId measure, const ProposedTask &wanted);

    Transaction &m_transaction;
    ImportedTasks &m_writer;
    AgencyResolver &m_agencies;
    const DatedChange &m_change;
};

} // namespace qd
