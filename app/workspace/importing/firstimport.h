// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal/proposal.h"
#include "workspace/door/transaction.h"
#include "workspace/importing/agencyresolver.h"
#include "workspace/importing/importedtasks.h"
#include "workspace/importing/opendoubtwriter.h"

namespace qd
{

/// Writes an accepted proposal within the running transaction.
class FirstImport final
{
public:
    FirstImport(Transaction &transaction, const ImportRequest &request);

    Result<PlanId> write();

private:
    Result<> writePlan();
    Result<> writeSection(const ProposedSection &proposed, int position);

    Transaction &m_transaction;
    const ImportRequest &m_request;
    AgencyResolver m_agencies;
    ImportedTasks m_tasks;
    Plan m_plan;
    WrittenTasks m_written;
    int m_taskPosition = 0;
};

/// The hash an import is known by: that of the request, else of the proposal's source text.
QString importHash(const ImportRequest &request);
/// Records the import for the plan. The same bytes once more replace the older record.
Result<> writeBatch(Transaction &transaction, PlanId plan, const ImportRequest &request);
/// Title, year, preamble and facts as the request has them; a fact the document does not state stays.
void fillPlan(Plan &plan, const ImportRequest &request, QDate today);

} // namespace qd
