// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/progress/progressverbs.h"

#include "base/reasons/rulereason.h"
#include "storage/formtexts.h"
#include "storage/planqueries.h"
#include "storage/progressqueries.h"
#include "workspace/door/transaction.h"
#include "workspace/door/workspacestore.h"

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
    row.doneOn = isFinished(input.state) ? input.doneOn : QDate();
    row.progressState = input.draft ? ProgressState::Draft : ProgressState::Submitted;
    row.receivedOn = input.draft ? QDate() : input.receivedOn;
    return row;
}

/// The task alone is loaded, not the plan: saving one report must not depend on how many there are.
Result<PlanBook> bookAround(Transaction &transaction, MeasureId id)
{
    const auto measure = transaction.need<Measure>(id, RuleReason::MeasureUnknown);
    if (!measure)
        return measure.error();
    auto rows = rowsOfTask(transaction.db(), measure->taskId);
    if (!rows)
        return rows.error();
    return PlanBook(*std::move(rows));
}

Result<ProgressId> append(Transaction &transaction, const ProgressInput &input)
{
    Progress row = recordOf(input);
    auto book = bookAround(transaction, input.measureId);
    if (!book)
        return book.error();
    for (const InputFault &fault : validate(*book, input, transaction.today())) {
        if (!fault.warning)
            return fault.error;
    }
    const auto earlier = versionsOf(transaction.db(), input.measureId, input.agencyId, input.period);
    if (!earlier)
        return earlier.error();
    row.version = earlier->empty() ? 1 : earlier->back().version + 1;
    row.at = transaction.now();
    row.by = transaction.user();
    if (isFinished(row.state) && !row.doneOn.isValid())
        row.doneOn = defaultDoneOn(row.period, transaction.today());
    QD_TRY(transaction.insert(row));
    QD_TRY(forgetText(transaction.db(), Workspace::progressFormKey(input.measureId, input.agencyId, input.period)));
    return row.id;
}

} // namespace

Result<std::vector<ProgressId>> addReports(Workspace &workspace, const std::vector<ProgressInput> &inputs)
{
    std::vector<ProgressId> ids;
    QD_TRY(workspace.store().transact(OpKind::AddProgress, [&](Transaction &transaction) -> Result<> {
        for (const ProgressInput &input : inputs) {
            const auto id = append(transaction, input);
            if (!id)
                return id.error();
            ids.push_back(*id);
        }
        return {};
    }));
    return ids;
}

Result<ProgressId> addProgress(Workspace &workspace, const ProgressInput &input)
{
    const auto ids = addReports(workspace, {input});
    if (!ids)
        return ids.error();
    return ids->front();
}

Result<> pastePercents(Workspace &workspace, const std::vector<PercentInput> &percents)
{
    return workspace.store().transact(OpKind::PasteColumn, [&](Transaction &transaction) -> Result<> {
        for (const PercentInput &input : percents) {
            if (input.percent < 0 || input.percent > 100)
                return Error{ErrorCode::Invalid, RuleReason::PercentOutOfRange, {},
                    {{u"value"_s, QString::number(input.percent)}}};
            const auto earlier = versionsOf(transaction.db(), input.measureId, input.agencyId, input.period);
            if (!earlier)
                return earlier.error();
            if (earlier->empty())
                return Error{ErrorCode::Invalid, RuleReason::TextMissing, u"no report to give a percent"_s, {}};
            Progress row = earlier->back();
            row.id = {};
            ++row.version;
            row.percent = input.percent;
            if (row.progressState != ProgressState::Draft)
                row.progressState = ProgressState::Submitted; // what was returned or accepted was another version
            row.receivedOn = {};
            row.at = transaction.now();
            row.by = transaction.user();
            QD_TRY(transaction.insert(row));
        }
        return {};
    });
}

} // namespace qd
