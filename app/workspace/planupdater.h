// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plandifference.h"
#include "workspace/agencybook.h"
#include "workspace/pointwriter.h"
#include "workspace/taskwriter.h"
#include "workspace/transaction.h"

#include <map>

namespace qd
{

/// Brings a plan in line with a changed document within the running transaction. Only the rows of the
/// difference are carried out: a task of the plan that stands in none stays as it is behind the one it
/// followed, a task of the document that stands in none is not added. Reports are never touched.
class PlanUpdater final
{
public:
    PlanUpdater(Transaction &transaction, const ImportRequest &request, const PlanDifference &difference);

    /// Errors: PlanUnknown, TaskUnknown (a row names a task that is not there).
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
    Result<> writePlan();
    Result<> writeSections();
    std::vector<Place> taskOrder() const;
    Result<> writeTasks();
    Result<> writePlace(const Place &place, int position);
    Result<> dropEmptySections();
    const ProposedTask &proposed(const TaskDifference &row) const;
    bool isUsed(int section) const; ///< whether a row puts a task into this section of the proposal

    Transaction &m_transaction;
    const ImportRequest &m_request;
    const PlanDifference &m_difference;
    const std::vector<AgencyDecision> m_decisions; // about the names of these rows; before m_agencies
    AgencyBook m_agencies;
    TaskWriter m_writer;
    PlanBook m_book; // before
    std::vector<Task> m_tasks; // all of them, the hidden ones too, in order
    std::vector<SectionId> m_sections; // by section of the proposal
    std::vector<SectionId> m_sectionOrder; // of the plan as it will be
    std::vector<SectionId> m_gone; // sections without a match that were not empty
    TaskPlaces m_places;
};

} // namespace qd
