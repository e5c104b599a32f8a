// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changed/planupdate.h"
#include "domain/proposal/proposalnodes.h"
#include "workspace/door/transaction.h"
#include "workspace/importing/agencyresolver.h"
#include "workspace/importing/importedtasks.h"
#include "workspace/importing/opendoubtwriter.h"

#include <map>

namespace qd
{

/// Brings a plan in line with a changed document within the running transaction. The changes hold from a day on (dayOfUpdate): what was
/// owed, printed and judged before stays; on the day of its import they correct the plan. A task of the plan that
/// stands in no row of the update stays as it is behind the one it followed. Reports are never touched. A task that had left the plan and
/// that the document lists again, with the same title and text, comes back with its measures and reports, unless a month has
/// ended without it: for that it owed nothing. Numbers, titles, headings and the order of tasks are those of the newest document.
class ChangedImport final
{
public:
    ChangedImport(Transaction &transaction, const PlanUpdate &update);

    /// Errors: PlanUnknown, TaskUnknown (a row names a task that is not there), MeasureUnknown.
    Result<> write();

private:
    /// A task in its order to be: one of the plan, or one of the proposal that is new.
    struct Place {
        TaskId task;
        const TaskDifference *row = nullptr; ///< none: stays as it is
        SectionId section;
    };

    Result<> load();
    Result<> checkRows() const;
    void findReturning();
    bool mayReturn(const Task &task) const;
    Result<> writePlan();
    Result<> writeSections();
    std::vector<Place> taskOrder() const;
    Result<> writeTasks();
    Result<> writePlace(const Place &place, int position);
    Result<> dropEmptySections();
    const ProposedTask &proposed(const TaskDifference &row) const;
    int sectionOf(const TaskDifference &row) const; ///< its place in the proposal; -1 for a removed task
    bool isUsed(int section) const; ///< whether a row puts a task into this section of the proposal

    Transaction &m_transaction;
    const PlanUpdate &m_update;
    const NodeIndex m_nodes;
    const std::vector<AgencyDecision> m_decisions; // about the names of these rows; before m_agencies
    AgencyResolver m_agencies;
    ImportedTasks m_writer;
    PlanBook m_book; // before
    DatedChange m_change;
    std::vector<Task> m_tasks; // all of them, the hidden ones too, in order
    QHash<NodeId, TaskId> m_returning; // new in the document, but hidden in the plan
    std::vector<SectionId> m_sections; // by section of the proposal
    std::vector<SectionId> m_sectionOrder; // of the plan as it will be
    std::vector<SectionId> m_gone; // sections without a match that were not empty
    WrittenTasks m_written;
};

} // namespace qd
