// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plandifference.h"
#include "workspace/agencybook.h"
#include "workspace/taskwriter.h"
#include "workspace/transaction.h"

namespace qd
{

/// Brings the measures and parties of one task in line with its new wording. A measure that stays keeps its
/// id, its state and its reports; one whose sentence is gone is hidden with its reports.
class MeasureUpdater final
{
public:
    MeasureUpdater(Transaction &transaction, TaskWriter &writer, AgencyBook &agencies);

    /// `task`: as it is now in the database.
    Result<> update(const TaskDifference &row, const Task &task, const ProposedTask &wanted);

private:
    /// The new pieces of a task and which of its measures each is.
    struct Pieces {
        std::vector<ProposedMeasure> wanted;
        std::vector<int> measure; ///< by piece: place among the measures shown, -1 when new
        bool asRead = false; ///< sentences as read: parties and deadlines of theirs moved up to the task
        bool whole = false; ///< every measure is one piece and every piece one measure
    };

    static Pieces piecesOf(const std::vector<Measure> &shown, const ProposedTask &wanted);
    Result<> followWording(const Pieces &pieces, const Task &task, const std::vector<Measure> &all);
    Result<> followDeadlines(
        const Pieces &pieces, const ProposedTask &wanted, const std::vector<Measure> &shown);
    Result<> followParties(
        const Pieces &pieces, const ProposedTask &wanted, const std::vector<Measure> &shown);
    Result<> dropParties(const Measure &measure, const ProposedTask &wanted);

    Transaction &m_transaction;
    TaskWriter &m_writer;
    AgencyBook &m_agencies;
};

} // namespace qd
