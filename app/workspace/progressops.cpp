// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/formtexts.h"
#include "storage/planqueries.h"
#include "workspace/measureword.h"
#include "workspace/transaction.h"
#include "workspace/workspace.h"
#include "workspace/workspacestore.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

Progress recordOf(const ProgressInput &input)
{
    Progress row;
    row.measureId = input.measureId;
    row.agencyId = input.agencyId;
    row.period = input.period;
    row.state = input.state;
    row.percent = input.percent;
    row.blocked = input.blocked;
    row.text = input.text;
    row.problem = input.problem;
    row.nextStep = input.nextStep;
    row.remark = input.remark;
    return row;
}

/// The task alone is loaded, not the plan: saving one report must not depend on how many there are.
Result<PlanBook> bookAround(Transaction &transaction, MeasureId id)
{
    const auto measure = transaction.need<Measure>(id, Reason::MeasureUnknown);
    if (!measure)
        return measure.error();
    auto rows = rowsOfTask(transaction.db(), measure->taskId);
    if (!rows)
        return rows.error();
    return PlanBook(*std::move(rows));
}

/// Brings state and 受阻 of the measure along with what its principals report.
Result<> followPrincipals(Transaction &transaction, const PlanBook &book, const Progress &saved)
{
    const Measure *before = book.measure(saved.measureId);
    const MeasureWord word = wordOn(book, *before, transaction.today());
    if (!word.any)
        return {};
    Measure after = *before;
    if (const WorkState state = stateAfter(before->state, word); state != before->state) {
        after.state = state;
        after.stateOn = transaction.today();
        after.stateBy = transaction.user();
        after.stateBasis = saved.period.toString();
    }
    after.blocked = word.blockedBy.isValid();
    after.blockedReason.clear();
    if (after.blocked) {
        const auto report = transaction.need<Progress>(word.blockedBy, Reason::Unspecified);
        if (!report)
            return report.error();
        after.blockedReason = report->problem;
    }
    return transaction.update(*before, after);
}

} // namespace

Result<ProgressId> Workspace::addProgress(const ProgressInput &input)
{
    Progress row = recordOf(input);
    QD_TRY(m_store->transact(OpKind::AddProgress, [&](Transaction &transaction) -> Result<> {
        auto book = bookAround(transaction, input.measureId);
        if (!book)
            return book.error();
        for (const InputFault &fault : validate(*book, input)) {
            if (!fault.warning)
                return fault.error;
        }
        const ProgressDigest *newest = book->progressOf(input.measureId, input.agencyId, input.period);
        row.version = newest ? newest->version + 1 : 1;
        row.at = transaction.now();
        row.by = transaction.user();
        QD_TRY(transaction.insert(row));
        book->apply({Table::Progress, row.id.value, {}, toRow(row)});
        QD_TRY(followPrincipals(transaction, *book, row));
        return forgetText(transaction.db(), progressFormKey(input.measureId, input.agencyId, input.period));
    }));
    return row.id;
}

} // namespace qd
