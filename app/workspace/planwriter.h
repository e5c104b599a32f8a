// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal.h"
#include "workspace/agencybook.h"
#include "workspace/transaction.h"

namespace qd
{

/// Writes an accepted proposal within the running transaction.
class PlanWriter final
{
public:
    PlanWriter(Transaction &transaction, const ImportRequest &request);

    Result<PlanId> write();

private:
    struct PartyPlace {
        TaskId task;
        MeasureId measure; ///< 0: on the task
    };

    Result<> writePlan();
    Result<> writeSection(const ProposedSection &proposed, int position);
    Result<> writeTask(const ProposedTask &proposed, SectionId section);
    Result<> writeMeasure(const ProposedMeasure &proposed, const Task &task, int position);
    Result<> writeParties(const std::vector<ProposedParty> &parties, const PartyPlace &place);
    Result<> writeExemptions(const ProposedMeasure &proposed, MeasureId measure);
    Result<> writeBatch();

    Transaction &m_transaction;
    const ImportRequest &m_request;
    AgencyBook m_agencies;
    Plan m_plan;
    int m_taskPosition = 0;
};

/// The hash an import is known by: that of the request, else of the proposal's source text.
QString importHash(const ImportRequest &request);

} // namespace qd
