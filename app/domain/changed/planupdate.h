// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changed/plandifference.h"

#include <functional>

namespace qd
{

/// A changed document to be brought into a plan that is there: which plan, the document, and the tasks that
/// are carried out. What somebody left out stands in it no more: a task of the plan that stands in no row
/// stays as it is, a task of the document that stands in none is not added.
class PlanUpdate final
{
public:
    PlanUpdate() = default;
    /// All that the document changes in the plan; what has left the plan is no part of it. Nodes of the proposal without an id get one.
    PlanUpdate(const PlanBook &plan, ImportRequest request);

    PlanId plan() const { return m_difference.plan; }
    const ImportRequest &request() const { return m_request; }
    const Proposal &proposal() const { return m_request.proposal; }
    const std::vector<TaskDifference> &tasks() const { return m_difference.tasks; }
    const PlanDifference &difference() const { return m_difference; }
    int count(TaskFate fate) const; ///< how many tasks

    /// Leaves out the rows that answer true.
    void leaveOut(const std::function<bool(const TaskDifference &)> &isLeftOut);

private:
    ImportRequest m_request;
    PlanDifference m_difference;
};

/// The words of the plan itself that a document changes; empty where it changes none.
struct PlanWordsDifference {
    struct Words {
        QString before;
        QString after;
    };
    std::optional<Words> title, year, preamble;
    std::optional<Words> issuer, documentNumber, dated, source; ///< what the document states about itself
    std::vector<Words> sections; ///< renamed or renumbered: number and title with a space between

    bool isEmpty() const
    {
        return !title && !year && !preamble && !issuer && !documentNumber && !dated && !source && sections.empty();
    }
};
/// A document without title or year changes none, nor one that does not state a fact about itself. Width of characters and spaces are no difference.
PlanWordsDifference planWordsDifference(const PlanBook &plan, const PlanUpdate &update);

} // namespace qd
