// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal/proposal.h"
#include "workspace/door/transaction.h"
#include "workspace/importing/agencyresolver.h"
#include "workspace/importing/datedchange.h"

namespace qd
{

/// Writes tasks of a proposal with all that hangs on them, within the running transaction: what a first
/// import and an update of the plan have in common.
class ImportedTasks final
{
public:
    ImportedTasks(Transaction &transaction, AgencyResolver &agencies);

    /// From then on what is written holds from the change's day.
    void writeFrom(const DatedChange &change) { m_change = change; }

    /// A new task; plan, section and position are those of `task`, which gets its id.
    Result<> writeTask(const ProposedTask &proposed, Task &task);
    /// A new measure of a task that is there, with its own parties and exemptions.
    Result<> writeMeasure(const ProposedMeasure &proposed, const Task &task, int position);
    /// Replaces the parties of a task (measure 0) or the own parties of a measure: a party that stays keeps
    /// its id.
    Result<> setParties(const std::vector<ProposedParty> &parties, TaskId task, MeasureId measure);

private:
    Result<> writeMeasure(const ProposedMeasure &proposed, const Task &task, int position, QDate from);
    Result<> writeExemptions(const ProposedMeasure &proposed, MeasureId measure);

    Transaction &m_transaction;
    AgencyResolver &m_agencies;
    DatedChange m_change;
};

/// Number, title, text, heading, deadline, leaders and notes of a task as proposed.
void fillTask(Task &task, const ProposedTask &proposed);
/// Notes as a record keeps them: one a line.
QString noteText(const QStringList &notes);
/// The text of a measure: its own, else what the task says.
QString measureText(const ProposedMeasure &proposed, const Task &task);

} // namespace qd
